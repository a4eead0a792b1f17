record-today = Сегодня
record-yesterday = Вчера
record-site = Место
record-choose-site = Выберите место
record-age = Возраст
record-age-by-eye = На глаз, без вопросов
record-could-not-help = Не смогли помочь
record-undo = Отменить
record-nothing-yet = Отменять нечего
record-take-back = Убрать один
record-erase = Стереть последнюю цифру

record-heading-unmet = Не хватило сегодня
record-kind-hint = { $about }. Удерживайте, чтобы учесть больше одного.
record-sheet-today = Лист за сегодня
record-waiting =
    { $count ->
        [one] { $count } только здесь
        [few] { $count } только здесь
        [many] { $count } только здесь
       *[other] { $count } только здесь
    }
record-all-sent = Всё уже у команды

record-sum-today = { $count } сегодня
record-sum-unmet-today = { $count } без помощи
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = Отменить: { $what }
record-kind-label = { $kind }, { $count }
record-service-label = { $service }, { $count }
record-counted = { $what }: { $count }
record-undone = Отменено { $what }: { $count }
record-pad-count = Уже { $count }
record-pad-act = Учесть { $amount }
record-pad-limit = Не больше { $limit } за раз

record-no-team-title = Какая команда?
record-no-team-text = Устройство пока не входит ни в одну команду. Попросите у координатора код команды и вставьте его здесь. Ни имени, ни учётной записи, ни почты.
record-paste-code = Вставить код команды
record-no-profile-title = Почти готово
record-no-profile-text = Код подошёл. Места и виды помощи придут при первом соединении; дальше считать можно и без него.
record-open-sync = Соединиться
record-no-site-title = Где вы сегодня?
record-no-site-text = Выберите место, где оказывается помощь. Счёт пойдёт на его лист.
record-read-only-title = Код только для просмотра
record-read-only-text = Код этого устройства показывает цифры команды. Чтобы считать здесь, вставьте и код для учёта.
record-open-team-figures = Смотреть цифры команды
