settings-language = Язык
settings-theme = Светлая или тёмная
settings-theme-auto = Как в системе
settings-theme-light = Светлая
settings-theme-dark = Тёмная

about-motto = Считаем помощь, а не людей.
about-version = Версия { $version }
about-licence = Свободная программа на условиях GNU General Public License версии 3 или новее. Без каких-либо гарантий.
about-fonts = Шрифт: Noto Sans, SIL Open Font License 1.1.
about-stored = Что хранит это устройство
about-stored-counts = Счёт: место, неделя и сколько оказано каждого вида помощи. Никогда — кто её получил и кто считал.
about-stored-days = Счёт этого устройства по дням за последние 14 дней, для страницы «Мои цифры». Он никуда не отправляется.
about-stored-code = Код команды, её места и виды помощи, а также ваш выбор на этой странице.
about-never = Ни имён, ни дат рождения, ни документов, ни гражданства, ни адресов, ни времени суток, ни местоположения. Их просто негде записать.
about-server = Сервер хранит только суммы. Он не может узнать, с какого устройства и от кого пришёл счёт.

settings-text-size = Размер букв

settings-percent = { $percent }%

settings-contrast = Высокая контрастность

settings-contrast-text = Чёткие контуры — для яркого солнца и усталых глаз

settings-still = Меньше движения

settings-still-text = Ничто не едет и не мигает

settings-digits = Цифры

settings-sight = Лучше видно

settings-hearing = Звук

settings-sound = Щелчок при каждой отметке

settings-sound-text = Слышно, что посчитано, не глядя

settings-touch = Вибрация

settings-felt = Вибрация при каждой отметке

settings-felt-text = Чувствуется, что посчитано, не глядя

settings-connection = Соединение

settings-tor = Через Tor

settings-tor-text = Серверы не узнают, где вы. На этом устройстве должен работать Tor или Orbot.

settings-shared = Общее устройство

settings-kiosk = Общий режим

settings-kiosk-text = Место закреплено, доступен только учёт. Чтобы выйти, сначала закройте устройство.

settings-kiosk-no-site = Сначала выберите место.
