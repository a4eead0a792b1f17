settings-language = Мова
settings-theme = Світла чи темна
settings-theme-auto = Як у системі
settings-theme-light = Світла
settings-theme-dark = Темна

about-motto = Рахуємо допомогу, а не людей.
about-version = Версія { $version }
about-licence = Вільна програма на умовах GNU General Public License версії 3 або новішої. Без жодних гарантій.
about-fonts = Шрифт: Noto Sans, SIL Open Font License 1.1.
about-stored = Що зберігає цей пристрій
about-stored-counts = Облік: місце, тиждень і скільки надано кожного виду допомоги. Ніколи — хто її отримав і хто рахував.
about-stored-days = Облік цього пристрою за днями за останні 14 днів, для сторінки «Мої цифри». Він нікуди не надсилається.
about-stored-code = Код команди, її місця та види допомоги, а також ваш вибір на цій сторінці.
about-never = Ні імен, ні дат народження, ні документів, ні громадянства, ні адрес, ні часу доби, ні місцезнаходження. Їх просто ніде записати.
about-server = Сервер зберігає лише суми. Він не може дізнатися, з якого пристрою і від кого надійшов облік.

settings-text-size = Розмір літер

settings-percent = { $percent }%

settings-contrast = Висока контрастність

settings-contrast-text = Чіткі контури — для яскравого сонця і втомлених очей

settings-still = Менше руху

settings-still-text = Ніщо не їде й не блимає

settings-digits = Цифри

settings-sight = Краще видно

settings-hearing = Звук

settings-sound = Клацання за кожної позначки

settings-sound-text = Чути, що пораховано, не дивлячись

settings-touch = Вібрація

settings-felt = Вібрація за кожної позначки

settings-felt-text = Відчувається, що пораховано, не дивлячись

settings-connection = З’єднання

settings-tor = Через Tor

settings-tor-text = Сервери не дізнаються, де ви. На цьому пристрої має працювати Tor або Orbot.

settings-shared = Спільний пристрій

settings-kiosk = Спільний режим

settings-kiosk-text = Місце закріплено, доступний лише облік. Щоб вийти, спершу закрийте пристрій.

settings-kiosk-no-site = Спершу оберіть місце.
