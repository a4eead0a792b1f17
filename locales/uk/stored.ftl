stored-title = Що зберігається

stored-open = Що ми зберігаємо і що можемо видати

stored-intro = Усе, що зберігає ця програма, таблиця за таблицею, прочитано щойно з її власного файла. Чого тут немає, того не зберігають і нікому видати не можуть.

stored-device = На цьому пристрої

stored-server = На сервері команди, якщо він є

stored-tells-label = Кому це потрапить, той дізнається

stored-columns = Стовпці: { $columns }

stored-never = Ніде: імен, документів, походження, адрес, часу доби, місцезнаходження і того, хто рахував. Для цього немає стовпця.

stored-free = Для юристів: «acollida stored» друкує цю сторінку текстом.

stored-holds-batch = Аркуші обліку, які зараз заповнюються: місце й тиждень під випадковим номером.

stored-holds-batch_cell = Скільки кожного виду допомоги поки на цих аркушах.

stored-holds-change = Той самий облік у вигляді, у якому пристрої його поєднують.

stored-holds-contribution = Закриті аркуші цього пристрою та інших, чий облік він везе: місце, тиждень, числа.

stored-holds-day_tally = Що враховано на цьому пристрої за кожен з останніх днів, щонайбільше 14.

stored-holds-figures = Суми команди, як їх прочитано із сервера востаннє.

stored-holds-membership = Для якої команди рахує пристрій, її сервер і ключі з коду команди.

stored-holds-paper_sheet = Контрольна сума файла кожного врахованого паперового аркуша, щоб жодного не врахувати двічі.

stored-holds-profile = Назва команди, її місця і що вона рахує.

stored-holds-server = Коли пристрій востаннє був на сервері і яка книга обліку в сервера.

stored-holds-setting = Ваш вибір: мова, вигляд, місце. Ще — чи закрито екран і останній день роботи.

stored-holds-sheet = Аркуші обліку з усім, що в них поєднано: місце, тиждень, числа.

stored-tells-batch = Що хтось вів облік у цьому місці цього тижня. Не хто і нічого про тих, кому допомогли.

stored-tells-batch_cell = Числа, наприклад 41 обід. Не для кого.

stored-tells-change = Не більше, ніж закриті аркуші.

stored-tells-contribution = Скільки допомоги надано в місці за тиждень. Не якого дня і не кому чи ким враховано.

stored-tells-day_tally = Скільки враховано на цьому пристрої в місці за день. Не о котрій годині і не кому допомогли.

stored-tells-figures = Скільки допомоги надала команда, за тижнями й місцями.

stored-tells-membership = Що пристрій належить до команди. З ключами можна додати облік або читати суми: якщо пристрій загублено, попросіть нові коди.

stored-tells-paper_sheet = Чи враховано тут певний файл — для того, хто має саме цей файл.

stored-tells-profile = Де працює команда і що вона дає.

stored-tells-server = Що застосунком тоді користувалися.

stored-tells-setting = Як налаштовано застосунок, останнє місце й останній день, коли ним користувалися.

stored-tells-sheet = Скільки допомоги надано в місці за тиждень.

stored-server-holds-area = Як кожна команда називає райони свого міста.

stored-server-holds-arrived = Що надійшло сьогодні. До сум це додасться завтра, щоб ніхто не бачив, як надходять окремі звернення.

stored-server-holds-carried = З того, що надійшло із запізненням, — те, що буде враховано в наступному опублікованому місяці.

stored-server-holds-cell = Перелік того, що можна рахувати.

stored-server-holds-counted = Випадкові номери аркушів, що ввійшли до сум, щоб жодного не врахувати двічі.

stored-server-holds-dhis2_code = Як місця й види допомоги команди називаються в іншій системі статистики.

stored-server-holds-estimate = Числа, про які питає організація-донор: їх оцінили, і вказано, як саме, але ніколи не рахували.

stored-server-holds-key_hash = Що потрібно, щоб упізнати ключі команди, але не самі ключі.

stored-server-holds-kind = Які види допомоги рахує кожна команда.

stored-server-holds-late = Із сум — те, що надійшло після закриття тижня.

stored-server-holds-ledger = Випадкове число — ім’я цієї книги обліку.

stored-server-holds-offered = Які види допомоги команда надавала в кожному місяці.

stored-server-holds-refreshed = День, по який оновлено цифри команди; для всіх той самий.

stored-server-holds-released = Які місяці опубліковано.

stored-server-holds-released_band = Що опубліковано за віком: суми з навмисними невеликими похибками.

stored-server-holds-released_kind = Що опубліковано за видами допомоги: суми з навмисними невеликими похибками.

stored-server-holds-seal = Контрольні суми закритих тижнів, щоб ніхто не міг непомітно їх змінити.

stored-server-holds-site = Місця кожної команди.

stored-server-holds-team = Команди: назва, що позначають при дотику та правила для їхніх пристроїв.

stored-server-holds-total = Суми: скільки кожного виду допомоги, за місцями й тижнями.

stored-server-tells-area = Як команда називає частини свого міста.

stored-server-tells-arrived = Про який обсяг допомоги повідомлено від сьогоднішнього ранку, за місцями й тижнями.

stored-server-tells-carried = Про який обсяг допомоги повідомлено із запізненням, за місцями.

stored-server-tells-cell = Ні про кого нічого; усюди те саме.

stored-server-tells-counted = Скільки аркушів надійшло за тиждень і яких. Не від кого і не зі скількох пристроїв.

stored-server-tells-dhis2_code = Коди іншої системи.

stored-server-tells-estimate = Які числа команда оцінила і посада того, хто це зробив.

stored-server-tells-key_hash = Скільки ключів було в команди.

stored-server-tells-kind = Яку допомогу надає команда.

stored-server-tells-late = Про який обсяг допомоги повідомлено із запізненням, за місцями й тижнями.

stored-server-tells-ledger = Ні про кого нічого.

stored-server-tells-offered = Яку допомогу надає команда.

stored-server-tells-refreshed = Що сервер того дня працював.

stored-server-tells-released = Нічого, крім опублікованого.

stored-server-tells-released_band = Нічого, крім опублікованого.

stored-server-tells-released_kind = Нічого, крім опублікованого.

stored-server-tells-seal = Скільки аркушів було за тиждень. Не від кого.

stored-server-tells-site = Де працює команда, як вона сама це записала.

stored-server-tells-team = Які команди користуються цим сервером.

stored-server-tells-total = Скільки допомоги надано, за місцями й тижнями. Далі не ділиться.

stored-server-holds-target = Скільки допомоги кожна команда хоче надати, за видами.

stored-server-tells-target = Чого команда хоче досягти.

## The files beside that file

stored-files = Поруч із ним, в окремих файлах

## @family stored-file-holds
## What is in each file beside the device's database. One sentence.

stored-file-holds-key = Ключ до обліку, замкнений кодом або парольною фразою, якщо їх задано.

stored-file-holds-device = Другий ключ, без якого перший не відкрити.

stored-file-holds-tries = Скільки хибних кодів введено поспіль.

stored-file-holds-look = Мова й вигляд екрана блокування.

stored-file-holds-taps = Дотики на закритому пристрої, кожен запечатано: прочитати його можна лише тоді, коли пристрій відкрито.

## @family stored-file-tells
## What each file tells whoever takes the device or orders it handed over. One sentence.

stored-file-tells-key = Що застосунок налаштовано і чи питає він щось, перш ніж відкритися.

stored-file-tells-device = З нього самого — нічого. Разом із першим він відкриває облік, якщо не задано коду чи парольної фрази.

stored-file-tells-tries = Що хтось пробував.

stored-file-tells-look = Якою мовою говорить застосунок.

stored-file-tells-taps = Скільки дотиків було після блокування. Не що й не для кого.

##
