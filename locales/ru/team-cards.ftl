team-all-sites = Все места

team-all-services = Все службы

team-all-kinds = Все виды

team-some-sites =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }

team-some-services =
    { $count ->
        [one] { $count } служба
        [few] { $count } службы
        [many] { $count } служб
       *[other] { $count } службы
    }

team-some-kinds =
    { $count ->
        [one] { $count } вид
        [few] { $count } вида
        [many] { $count } видов
       *[other] { $count } вида
    }

team-choose-sites = Какие места

team-choose-services = Какие службы

team-choose-kinds = Какие виды помощи

team-only = Только { $what }

team-show-all = Показать все

team-and = { $first }; { $second }

team-more = На { $share } больше, чем { $period } ({ $count })

team-fewer = На { $share } меньше, чем { $period } ({ $count })

team-as-many = Столько же, сколько { $period } ({ $count })

team-year-none = За прошлый год цифр нет

team-mark = Черта поперёк: годом раньше

team-mark-label = { $bar } Годом раньше: { $count }.

team-chart = График

team-table = Таблица

team-rows-time = Время

team-rows-sites = Места

team-rows-kinds = Виды

team-column-all = Все

team-row-sum = Всего

team-row-unmet = { $row } Помочь не удалось: { $count }.

team-targets = Цели

team-target-of = { $count } из { $target }

team-target-label = { $kind }: { $count } из { $target }, { $share }

team-target-reached = Достигнута

team-targets-whole = По всем местам вместе

team-reports = Отчёты о сменах

team-reports-weeks =
    { $count ->
        [one] Последняя { $count } неделя
        [few] Последние { $count } недели
        [many] Последние { $count } недель
       *[other] Последние { $count } недели
    }

team-shifts =
    { $count ->
        [0] Смен нет
        [one] { $count } смена
        [few] { $count } смены
        [many] { $count } смен
       *[other] { $count } смены
    }

team-report-counted = Учтено

team-report-open = Открыто, никто не пришёл

team-report-none = Нет отчёта

team-report-label = { $site }. Недель с учётом: { $counted }; открыто, никто не пришёл: { $open }; нет отчёта: { $none }.

team-report-of = { $count } из { $whole }

team-late =
    { $count ->
        [one] { $count } обращение за прошлые недели пришло с опозданием, с { $since }
        [few] { $count } обращения за прошлые недели пришли с опозданием, с { $since }
        [many] { $count } обращений за прошлые недели пришло с опозданием, с { $since }
       *[other] { $count } обращения за прошлые недели пришли с опозданием, с { $since }
    }

team-unmet-share = { $share } всех обращений

team-nothing = За это время здесь ничего не учтено
