dashboard-choose = Показати

dashboard-filters = Що показати

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = «{ $kind }» не належить до «{ $service }», тому показати нічого. Виберіть усі напрями або інший вид.

dashboard-given = Надана допомога

dashboard-running = Цей час ще не минув.

dashboard-unmet-of = { $count } з { $whole } звернень

dashboard-reports-of = { $count } з { $whole }

dashboard-reports-what = Один звіт на місце й тиждень. Тиждень без звіту — це тиждень без допомоги або облік, який ще на пристрої.

dashboard-reports-missing = Немає звіту: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Є звіти з усіх місць за кожен тиждень.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } звернення надійшло, коли його тиждень уже закрили. Воно є в цих цифрах; оприлюднене не змінюється.
        [few] { $count } звернення надійшли, коли їхній тиждень уже закрили. Вони є в цих цифрах; оприлюднене не змінюється.
        [many] { $count } звернень надійшло, коли їхній тиждень уже закрили. Вони є в цих цифрах; оприлюднене не змінюється.
       *[other] { $count } звернення надійшло, коли його тиждень уже закрили. Воно є в цих цифрах; оприлюднене не змінюється.
    }

dashboard-no-target = Команда не має цілі на час такої довжини.

dashboard-full = Майже заповнено
dashboard-full-row = { $site }, { $week }: { $count } з { $most }
dashboard-full-text = За один тиждень місце приймає не більше записів, ніж тут указано, щоб зламаний чи вкрадений пристрій не додавав без кінця. Якщо на місці справді стільки роботи, зробіть із нього два місця; якщо ні, попросіть новий код для обліку.
dashboard-full-why = Цей список складено лише із сум. Сервер не знає пристроїв і не може назвати жодного.

dashboard-service = Напрям

dashboard-age = Вік

dashboard-column-share = Частка

dashboard-column-before = Роком раніше

dashboard-column-reports = Тижні зі звітом

dashboard-column-when = Коли

dashboard-total = Усього

dashboard-chart-table = Числа цього графіка

dashboard-chart-columns = { $what }: надана допомога. Найвищий стовпчик — { $highest }: { $count }. У таблиці після графіка всі числа.

dashboard-chart-lines = { $what }: надана допомога. Суцільна лінія з крапками — { $year }, пунктирна з квадратами — { $before }. У таблиці після графіка всі числа.

dashboard-empty-title = Поки нічого не пораховано

dashboard-empty-text = Цифри з’являться тут самі, коли пристрій щось порахує й передасть. Дайте пристрою код для обліку, натискайте на допомогу, яку надаєте, і виберіть «Обмін».

dashboard-empty-tomorrow = Цифри оновлюються раз на день: те, що надійде сьогодні, видно тут завтра.

dashboard-empty-filter = Приберіть відбір або виберіть інший час.

dashboard-trend-text = Цілий рік поруч із попереднім, місяць за місяцем і тиждень за тижнем.
