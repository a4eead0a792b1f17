dashboard-skip = До змісту

dashboard-nav = Сторінки

dashboard-overview = Огляд

dashboard-trend = У часі

dashboard-downloads = Файли

dashboard-estimates = Оцінки

dashboard-method = Метод

dashboard-sign-out = Вийти

dashboard-mark-internal = Внутрішнє: точно, лише для команди

dashboard-mark-released = Оприлюднено

dashboard-window = { $page } – { $team }

dashboard-front-title = Скільки допомогли, але ніколи кому

dashboard-front-text = Цей сервер додає те, що порахували команди: їжу, прийоми, поради. Він зберігає лише суми за місцями й тижнями і нічого ні про кого.

dashboard-front-way = Щоб побачити цифри команди, увійдіть з її кодом для читання.

dashboard-sign-in = Вхід

dashboard-sign-in-text = Вставте код команди для читання. Він починається з ACO1. Тут немає ні облікових записів, ні паролів.

dashboard-sign-in-code = Код для читання

dashboard-sign-in-go = Показати цифри

dashboard-sign-in-keep = У цьому браузері вхід діє 12 годин. На спільному комп’ютері вийдіть, коли закінчите.

dashboard-sign-in-again = Уже увійшли? Відкрийте сторінку ще раз

dashboard-sign-in-needed = Ця сторінка лише для команди. Увійдіть, щоб її побачити.

dashboard-sign-in-ended = Вхід більше не діє. Вставте код для читання ще раз.

dashboard-signed-out = Ви вийшли.

dashboard-code-wrong = Цей сервер не знає цього коду. Запитайте координатора, чи це той код.

dashboard-code-revoked = Цей код замінено. Попросіть у координатора новий код для читання.

dashboard-code-role = Цей код не для читання цифр. Попросіть у координатора код для читання.

dashboard-code-address = У цьому коді адреса, яка не безпечна. Попросіть у координатора новий.

dashboard-code-trailing = Після кінця коду є ще щось. Вставте лише код.

dashboard-problem-title = Цю сторінку не можна показати

dashboard-problem-missing = За цією адресою сторінки немає.

dashboard-problem-team = Ви увійшли для іншої команди.

dashboard-problem-site = У команди немає місця «{ $code }».

dashboard-problem-filter = В адресі стоїть «{ $what }», такого немає.

dashboard-problem-twice = «{ $what }» стоїть в адресі двічі.

dashboard-problem-unreleased = { $span }: ще не оприлюднено. Місяць оприлюднюють один раз, через 14 днів після його кінця, і далі він не змінюється.

dashboard-problem-file = Цей файл не можна зробити за цей час. Виберіть інший час або інший файл.

dashboard-problem-origin = Ця форма прийшла не зі сторінки цього сервера, тому нічого не зроблено. Відкрийте сторінку ще раз і надішліть форму звідти. Якщо не допоможе, візьміть новіший браузер.

dashboard-problem-form = Цю форму не вдалося прочитати. Відкрийте сторінку ще раз і надішліть форму звідти.

dashboard-problem-busy = Сервер має забагато роботи. Спробуйте за хвилину.

dashboard-problem-failed = Зараз цифри не можна прочитати. Нічого не втрачено. Спробуйте пізніше.

dashboard-problem-method = Так цією адресою користуватися не можна.

dashboard-problem-public = У цієї команди немає відкритої сторінки.

dashboard-way-overview = До огляду

dashboard-way-front = До першої сторінки
