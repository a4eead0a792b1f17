setup-title = Настройка команды

setup-closed-title = Нужен код для настройки

setup-closed-text = Чтобы менять настройку команды, нужен особый код. Вставьте его на странице «Обмен».

setup-part-name = Название

setup-part-sites = Места

setup-part-kinds = Виды помощи

setup-part-marks = Возраст и итог

setup-part-targets = Цели

setup-part-rules = Хранение и блокировка

setup-part-codes = Коды для устройств

setup-sites-sum =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }

setup-kinds-sum = { $count } из { $all }

setup-marks-both = Возраст и «не смогли помочь»

setup-marks-ages = Только возраст

setup-marks-outcomes = Только «не смогли помочь»

setup-marks-none = Ни того, ни другого

setup-targets-sum =
    { $count ->
        [0] Нет
        [one] { $count } цель
        [few] { $count } цели
        [many] { $count } целей
       *[other] { $count } цели
    }

setup-codes-sum = Для новых устройств

setup-name = Название команды

setup-name-text = Его видят все в команде.

setup-sites-text = Места, где оказывают помощь: кухня, обход улиц, кабинет. Никогда — чьё-то жильё.

setup-sites-empty = Мест пока нет. Без места никто не может считать.

setup-site-add = Добавить место

setup-site-new = Новое место

setup-site-label = Как его называют

setup-site-code = Короткий код

setup-site-code-text = Он стоит в файлах и цифрах и потом не меняется.

setup-site-done = Готово

setup-site-edit = Изменить: { $site }

setup-site-up = Выше: { $site }

setup-site-down = Ниже: { $site }

setup-site-remove = Убрать это место

setup-site-remove-text = Что там учтено, остаётся во всех цифрах. С этого времени считать там нельзя.

setup-site-remove-yes = Убрать

setup-site-remove-no = Оставить

setup-kinds-text = Что устройства команды предлагают считать. Учтённое раньше остаётся во всех цифрах.

setup-bands = Возраст

setup-bands-text = На глаз, без вопросов.

setup-remember = Возраст остаётся выбранным

setup-remember-text = Для места, где все одного возраста. Иначе после каждого нажатия снова «не отмечен».

setup-outcomes = «Не смогли помочь»

setup-outcomes-text = Учитывает, чего не хватило: закончилось, закрыто, нет записи.

setup-targets-text = Сколько обращений команда хочет принять. «Цифры команды» показывают цель рядом с учтённым.

setup-target-kind = Вид помощи

setup-target-count = Обращения

setup-target-add = Добавить цель

setup-target-remove = Убрать: { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } в неделю

setup-target-month = { $count } в месяц

setup-target-quarter = { $count } в квартал

setup-target-year = { $count } в год

setup-grain-week = Неделя

setup-grain-month = Месяц

setup-grain-quarter = Квартал

setup-grain-year = Год

setup-days = Хранить дней

setup-days-text = Как долго устройство хранит свой счёт по дням и за какой день его можно поправить.

setup-days-count =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

setup-lock = Блокировка через

setup-lock-text = Устройство, к которому столько времени не прикасались, блокируется само.

setup-lock-count =
    { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }

setup-less = { $what }: меньше

setup-more = { $what }: больше

setup-unsaved = Ещё не сохранено. Команда считает по-прежнему.

setup-save = Сохранить для команды

setup-saving = Сохранение…

setup-discard = Отбросить

setup-discard-ask = Отбросить все несохранённые изменения?

setup-discard-yes = Отбросить

setup-discard-no = Оставить

setup-look-again = Прежде чем сохранить, проверьте: { $part }

setup-joined = Тем временем сохранил кто-то ещё. Здесь соединены оба изменения; где оба меняли одно и то же, стоит ваше. Просмотрите и сохраните.

setup-wrong-empty = Здесь что-то должно стоять.

setup-wrong-long = Не больше { $most } букв.

setup-wrong-hidden = Здесь есть невидимые знаки. Наберите заново.

setup-wrong-code = От 1 до 16 знаков: a–z, 0–9 и -, в начале буква или цифра.

setup-wrong-code-twice = Такой код уже у другого места.

setup-wrong-no-kind = Выберите хотя бы один: команде, которая ничего не считает, устройства не нужны.

setup-wrong-sites = Не больше { $most } мест.

setup-wrong-number = Число от { $least } до { $most }.

setup-wrong-target-twice = Такая цель уже есть. Сначала уберите её.

setup-codes-text = С кодом устройство входит в команду. Показывайте его только тому, кому он нужен. Через минуту он скрывается.

setup-code-write = Для учёта

setup-code-write-text = Для всех, кто считает.

setup-code-read = Для просмотра цифр команды

setup-code-read-text = Для координаторов. Считать с ним нельзя.

setup-code-admin = Для настройки

setup-code-admin-text = У кого он есть, может изменить здесь всё: места, виды, правила. Дайте его одному-двум людям.

setup-code-show = Показать

setup-code-show-label = Показать код: { $code }

setup-code-hide = Скрыть

setup-code-picture = Код в виде QR, чтобы сфотографировать. Ниже он стоит текстом.

setup-code-none = На этом устройстве такого кода нет.

join-picture = Из картинки

join-picture-text = Или выберите фото либо снимок экрана с QR кода.

problem-picture-open = Картинку не удалось открыть. Выберите её ещё раз или вставьте код.

problem-picture-large = Картинка слишком большая. Обрежьте её до QR или вставьте код.

problem-picture-format = Это не картинка PNG или JPEG, или файл повреждён. Выберите другой или вставьте код.

problem-picture-blank = На картинке нет QR, который можно прочитать. Снимите его прямо, резко и целиком или вставьте код.

problem-picture-other = QR на картинке — не код Acollida. Выберите картинку, которую дал координатор.
