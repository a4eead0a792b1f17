stored-title = Что хранится

stored-open = Что мы храним и что можем выдать

stored-intro = Всё, что хранит эта программа, таблица за таблицей, прочитано сейчас из её собственного файла. Чего здесь нет, того не хранят и никому выдать не могут.

stored-device = На этом устройстве

stored-server = На сервере команды, если он есть

stored-tells-label = Кому это попадёт, тот узнает

stored-columns = Столбцы: { $columns }

stored-never = Нигде: имён, документов, происхождения, адресов, времени суток, местоположения и того, кто считал. Для этого нет столбца.

stored-free = Для юристов: «acollida stored» печатает эту страницу текстом.

stored-holds-batch = Листы учёта, которые сейчас заполняются: место и неделя под случайным номером.

stored-holds-batch_cell = Сколько каждого вида помощи пока на этих листах.

stored-holds-change = Тот же счёт в виде, в котором устройства его соединяют.

stored-holds-contribution = Закрытые листы этого устройства и других, чей счёт оно везёт: место, неделя, числа.

stored-holds-day_tally = Что учтено на этом устройстве за каждый из последних дней, не больше 14.

stored-holds-figures = Суммы команды, как они прочитаны с сервера в последний раз.

stored-holds-membership = Для какой команды считает устройство, её сервер и ключи из кода команды.

stored-holds-paper_sheet = Контрольная сумма файла каждого учтённого бумажного листа, чтобы ни один не учесть дважды.

stored-holds-profile = Название команды, её места и что она считает.

stored-holds-server = Когда устройство в последний раз было на сервере и какая книга учёта у сервера.

stored-holds-setting = Ваш выбор: язык, вид, место. Ещё — закрыт ли экран и последний день работы.

stored-holds-sheet = Листы учёта со всем, что в них соединено: место, неделя, числа.

stored-tells-batch = Что кто-то вёл учёт в этом месте на этой неделе. Не кто и ничего о тех, кому помогли.

stored-tells-batch_cell = Числа, например 41 обед. Не для кого.

stored-tells-change = Не больше, чем закрытые листы.

stored-tells-contribution = Сколько помощи оказано в месте за неделю. Не в какой день и не кому или кем учтено.

stored-tells-day_tally = Сколько учтено на этом устройстве в месте за день. Не в котором часу и не кому помогли.

stored-tells-figures = Сколько помощи оказала команда, по неделям и местам.

stored-tells-membership = Что устройство входит в команду. С ключами можно добавить счёт или читать суммы: если устройство потеряно, попросите новые коды.

stored-tells-paper_sheet = Был ли здесь учтён определённый файл — для того, у кого есть именно этот файл.

stored-tells-profile = Где работает команда и что она даёт.

stored-tells-server = Что программой в то время пользовались.

stored-tells-setting = Как настроена программа, последнее место и последний день, когда ею пользовались.

stored-tells-sheet = Сколько помощи оказано в месте за неделю.

stored-server-holds-area = Как каждая команда называет районы своего города.

stored-server-holds-arrived = Что пришло сегодня. К суммам это прибавится завтра, чтобы никто не видел, как приходят отдельные обращения.

stored-server-holds-carried = Из того, что пришло с опозданием: то, что войдёт в публикацию за следующий месяц.

stored-server-holds-cell = Перечень того, что можно считать.

stored-server-holds-counted = Случайные номера листов, вошедших в суммы, чтобы ни один не учесть дважды.

stored-server-holds-dhis2_code = Как места и виды помощи команды называются в другой системе статистики.

stored-server-holds-estimate = Числа, которые запрашивает финансирующая организация: их оценили, и указано, как именно, но никогда не считали.

stored-server-holds-key_hash = Что нужно, чтобы узнать ключи команды, но не сами ключи.

stored-server-holds-kind = Какие виды помощи считает каждая команда.

stored-server-holds-late = Из сумм — то, что пришло после закрытия недели.

stored-server-holds-ledger = Случайное число — имя этой книги учёта.

stored-server-holds-offered = Какие виды помощи команда оказывала в каждом месяце.

stored-server-holds-refreshed = День, по который обновлены цифры команды; для всех один и тот же.

stored-server-holds-released = Какие месяцы опубликованы.

stored-server-holds-released_band = Что опубликовано по возрасту: суммы с намеренными небольшими погрешностями.

stored-server-holds-released_kind = Что опубликовано по видам помощи: суммы с намеренными небольшими погрешностями.

stored-server-holds-seal = Контрольные суммы закрытых недель, чтобы никто не мог незаметно их изменить.

stored-server-holds-site = Места каждой команды.

stored-server-holds-team = Команды: название, что отмечают при нажатии и правила для их устройств.

stored-server-holds-total = Суммы: сколько каждого вида помощи, по местам и неделям.

stored-server-tells-area = Как команда называет части своего города.

stored-server-tells-arrived = О каком объёме помощи сообщено с сегодняшнего утра, по местам и неделям.

stored-server-tells-carried = О каком объёме помощи сообщено с опозданием, по местам.

stored-server-tells-cell = Ни о ком ничего; везде одно и то же.

stored-server-tells-counted = Сколько листов пришло за неделю и каких. Не от кого и не со скольких устройств.

stored-server-tells-dhis2_code = Коды другой системы.

stored-server-tells-estimate = Какие числа команда оценила и должность того, кто это сделал.

stored-server-tells-key_hash = Сколько ключей было у команды.

stored-server-tells-kind = Какую помощь оказывает команда.

stored-server-tells-late = О каком объёме помощи сообщено с опозданием, по местам и неделям.

stored-server-tells-ledger = Ни о ком ничего.

stored-server-tells-offered = Какую помощь оказывает команда.

stored-server-tells-refreshed = Что сервер в тот день работал.

stored-server-tells-released = Ничего, кроме опубликованного.

stored-server-tells-released_band = Ничего, кроме опубликованного.

stored-server-tells-released_kind = Ничего, кроме опубликованного.

stored-server-tells-seal = Сколько листов было за неделю. Не от кого.

stored-server-tells-site = Где работает команда, как она сама это записала.

stored-server-tells-team = Какие команды пользуются этим сервером.

stored-server-tells-total = Сколько помощи оказано, по местам и неделям. Дальше не делится.

stored-server-holds-target = Сколько помощи каждая команда хочет оказать, по видам.

stored-server-tells-target = Чего команда хочет достичь.

## The files beside that file

stored-files = Рядом с ним, в отдельных файлах

## @family stored-file-holds
## What is in each file beside the device's database. One sentence.

stored-file-holds-key = Ключ к счёту, запертый кодом или кодовой фразой, если они заданы.

stored-file-holds-device = Второй ключ, без которого первый не открыть.

stored-file-holds-tries = Сколько неверных кодов введено подряд.

stored-file-holds-look = Язык и вид экрана блокировки.

stored-file-holds-taps = Нажатия на закрытом устройстве, каждое запечатано: прочитать его можно только тогда, когда устройство открыто.

## @family stored-file-tells
## What each file tells whoever takes the device or orders it handed over. One sentence.

stored-file-tells-key = Что программа настроена и спрашивает ли она что-нибудь, прежде чем открыться.

stored-file-tells-device = Из него самого — ничего. Вместе с первым он открывает счёт, если не задан код или кодовая фраза.

stored-file-tells-tries = Что кто-то пробовал.

stored-file-tells-look = На каком языке говорит программа.

stored-file-tells-taps = Сколько нажатий было после блокировки. Не что и не для кого.

##
