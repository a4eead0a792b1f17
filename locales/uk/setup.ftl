setup-title = Налаштування команди

setup-closed-title = Потрібен код для налаштування

setup-closed-text = Щоб змінювати налаштування команди, потрібен окремий код. Вставте його на сторінці «Обмін».

setup-part-name = Назва

setup-part-sites = Місця

setup-part-kinds = Види допомоги

setup-part-marks = Вік і підсумок

setup-part-targets = Цілі

setup-part-rules = Зберігання й блокування

setup-part-codes = Коди для пристроїв

setup-sites-sum =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }

setup-kinds-sum = { $count } з { $all }

setup-marks-both = Вік і «не змогли допомогти»

setup-marks-ages = Лише вік

setup-marks-outcomes = Лише «не змогли допомогти»

setup-marks-none = Ні того, ні іншого

setup-targets-sum =
    { $count ->
        [0] Немає
        [one] { $count } ціль
        [few] { $count } цілі
        [many] { $count } цілей
       *[other] { $count } цілі
    }

setup-codes-sum = Для нових пристроїв

setup-name = Назва команди

setup-name-text = Її бачать усі в команді.

setup-sites-text = Місця, де надають допомогу: кухня, обхід вулиць, кабінет. Ніколи — чиєсь житло.

setup-sites-empty = Місць поки немає. Без місця ніхто не може рахувати.

setup-site-add = Додати місце

setup-site-new = Нове місце

setup-site-label = Як його називають

setup-site-code = Короткий код

setup-site-code-text = Він стоїть у файлах і цифрах і потім не змінюється.

setup-site-done = Готово

setup-site-edit = Змінити: { $site }

setup-site-up = Вище: { $site }

setup-site-down = Нижче: { $site }

setup-site-remove = Прибрати це місце

setup-site-remove-text = Що там враховано, залишається в усіх цифрах. Відтепер рахувати там не можна.

setup-site-remove-yes = Прибрати

setup-site-remove-no = Залишити

setup-kinds-text = Що пристрої команди пропонують рахувати. Враховане раніше залишається в усіх цифрах.

setup-bands = Вік

setup-bands-text = На око, без запитань.

setup-remember = Вік залишається обраним

setup-remember-text = Для місця, де всі одного віку. Інакше після кожного натискання знову «без позначки».

setup-outcomes = «Не змогли допомогти»

setup-outcomes-text = Рахує, чого бракувало: скінчилося, зачинено, немає запису.

setup-targets-text = Скільки звернень команда хоче прийняти. «Цифри команди» показують ціль поруч із врахованим.

setup-target-kind = Вид допомоги

setup-target-count = Звернення

setup-target-add = Додати ціль

setup-target-remove = Прибрати: { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } на тиждень

setup-target-month = { $count } на місяць

setup-target-quarter = { $count } на квартал

setup-target-year = { $count } на рік

setup-grain-week = Тиждень

setup-grain-month = Місяць

setup-grain-quarter = Квартал

setup-grain-year = Рік

setup-days = Зберігати днів

setup-days-text = Як довго пристрій зберігає свій облік за днями і за який день його можна виправити.

setup-days-count =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }

setup-lock = Блокування через

setup-lock-text = Пристрій, якого стільки часу не торкалися, блокується сам.

setup-lock-count =
    { $count ->
        [one] { $count } хвилину
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }

setup-less = { $what }: менше

setup-more = { $what }: більше

setup-unsaved = Ще не збережено. Команда рахує, як раніше.

setup-save = Зберегти для команди

setup-saving = Збереження…

setup-discard = Відкинути

setup-discard-ask = Відкинути всі незбережені зміни?

setup-discard-yes = Відкинути

setup-discard-no = Залишити

setup-look-again = Перш ніж зберегти, перевірте: { $part }

setup-joined = Тим часом зберіг хтось інший. Тут поєднано обидві зміни; де обидві міняли те саме, стоїть ваша. Перегляньте і збережіть.

setup-wrong-empty = Тут щось має стояти.

setup-wrong-long = Щонайбільше { $most } літер.

setup-wrong-hidden = Тут є невидимі знаки. Наберіть заново.

setup-wrong-code = Від 1 до 16 знаків: a–z, 0–9 і -, на початку літера або цифра.

setup-wrong-code-twice = Такий код уже в іншого місця.

setup-wrong-no-kind = Оберіть хоча б один: команді, яка нічого не рахує, пристрої не потрібні.

setup-wrong-sites = Щонайбільше { $most } місць.

setup-wrong-number = Число від { $least } до { $most }.

setup-wrong-target-twice = Така ціль уже є. Спершу приберіть її.

setup-codes-text = З кодом пристрій входить до команди. Показуйте його лише тому, кому він потрібен. За хвилину він ховається.

setup-code-write = Для обліку

setup-code-write-text = Для всіх, хто рахує.

setup-code-read = Для перегляду цифр команди

setup-code-read-text = Для координаторів. Рахувати з ним не можна.

setup-code-admin = Для налаштування

setup-code-admin-text = У кого він є, може змінити тут усе: місця, види, правила. Дайте його одній-двом особам.

setup-code-show = Показати

setup-code-show-label = Показати код: { $code }

setup-code-hide = Сховати

setup-code-picture = Код у вигляді QR, щоб сфотографувати. Нижче він стоїть текстом.

setup-code-none = На цьому пристрої такого коду немає.

join-picture = Із зображення

join-picture-text = Або оберіть фото чи знімок екрана з QR коду.

problem-picture-open = Зображення не вдалося відкрити. Оберіть його ще раз або вставте код.

problem-picture-large = Зображення завелике. Обріжте його до QR або вставте код.

problem-picture-format = Це не зображення PNG чи JPEG, або файл пошкоджено. Оберіть інше або вставте код.

problem-picture-blank = На зображенні немає QR, який можна прочитати. Зніміть його прямо, різко й повністю або вставте код.

problem-picture-other = QR на зображенні — не код Acollida. Оберіть зображення, яке дав координатор.
