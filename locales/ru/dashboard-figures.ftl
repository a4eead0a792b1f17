dashboard-choose = Показать

dashboard-filters = Что показать

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = «{ $kind }» не относится к «{ $service }», поэтому показать нечего. Выберите все направления или другой вид.

dashboard-given = Оказанная помощь

dashboard-running = Это время ещё не кончилось.

dashboard-unmet-of = { $count } из { $whole } обращений

dashboard-reports-of = { $count } из { $whole }

dashboard-reports-what = Один отчёт на место и неделю. Неделя без отчёта — это неделя без помощи или учёт, который ещё на устройстве.

dashboard-reports-missing = Нет отчёта: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Есть отчёты со всех мест за каждую неделю.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } обращение пришло, когда его неделя была уже закрыта. Оно есть в этих цифрах; опубликованное не меняется.
        [few] { $count } обращения пришли, когда их неделя была уже закрыта. Они есть в этих цифрах; опубликованное не меняется.
        [many] { $count } обращений пришли, когда их неделя была уже закрыта. Они есть в этих цифрах; опубликованное не меняется.
       *[other] { $count } обращения пришло, когда его неделя была уже закрыта. Оно есть в этих цифрах; опубликованное не меняется.
    }

dashboard-no-target = У команды нет цели на время такой длины.

dashboard-full = Почти заполнено
dashboard-full-row = { $site }, { $week }: { $count } из { $most }
dashboard-full-text = За одну неделю место принимает не больше записей, чем здесь указано, чтобы сломанное или украденное устройство не добавляло без конца. Если на месте и правда столько работы, сделайте из него два места; если нет, попросите новый код для учёта.
dashboard-full-why = Этот список составлен только из сумм. Сервер не знает устройств и не может назвать ни одного.

dashboard-service = Направление

dashboard-age = Возраст

dashboard-column-share = Доля

dashboard-column-before = Годом раньше

dashboard-column-reports = Недели с отчётом

dashboard-column-when = Когда

dashboard-total = Всего

dashboard-chart-table = Числа этого графика

dashboard-chart-columns = { $what }: оказанная помощь. Самый высокий столбец — { $highest }: { $count }. В таблице после графика все числа.

dashboard-chart-lines = { $what }: оказанная помощь. Сплошная линия с точками — { $year }, пунктирная с квадратами — { $before }. В таблице после графика все числа.

dashboard-empty-title = Пока ничего не посчитано

dashboard-empty-text = Цифры появятся здесь сами, когда устройство что-то посчитает и передаст. Дайте устройству код для учёта, нажимайте на помощь, которую оказываете, и выберите «Обмен».

dashboard-empty-tomorrow = Цифры обновляются раз в день: то, что придёт сегодня, видно здесь завтра.

dashboard-empty-filter = Уберите отбор или выберите другое время.

dashboard-trend-text = Целый год рядом с прошлым, месяц за месяцем и неделя за неделей.
