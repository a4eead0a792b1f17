counting-shift-start = Начать смену

counting-shift-end = Закончить

counting-shift-open = Смена идёт

counting-shift-none = Смены ещё нет

counting-shift-elsewhere = Смена открыта: { $site }

counting-empty-title = Ничего не учтено

counting-empty-text = Никто не пришёл или смену начали по ошибке?

counting-empty-nobody = Никто не пришёл

counting-empty-nobody-more = Смена будет в отчёте с нулём обращений

counting-empty-mistake = Начали по ошибке

counting-empty-mistake-more = Как будто смены не было

counting-empty-go-on = Смена продолжается

counting-days-title = Какой день?

counting-days-more = Что учтено на этом устройстве, по всем местам

counting-days-count =
    { $count ->
        [0] ничего
        [one] { $count } обращение
        [few] { $count } обращения
        [many] { $count } обращений
       *[other] { $count } обращения
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Учёт за { $date }

counting-back-to-today = К сегодня

counting-sum-on = { $count } за { $date }

counting-sum-unmet-on = { $count } без помощи за { $date }

counting-heading-unmet-on = Не хватило: { $date }

counting-sheet-on = Лист за { $date }

counting-recent-title = Последние нажатия

counting-recent-more = Любое можно отменить

counting-recent-open = Показать последние нажатия

counting-recent-undo = Отменить: { $tap }

counting-group = Сразу группа: помогли четверым — это 4 обращения

counting-group-key = Учесть обращений: { $amount }

counting-favourites = Чаще всего здесь

counting-sheet = Лист учёта

counting-age-legend = ? = возраст не отмечен

counting-all = Все

counting-sheet-total = Всего

counting-sheet-empty-title = Пока ничего не учтено

counting-sheet-empty-text = Всё, что вы учтёте здесь в этот день, будет на этом листе.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } — { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } смена
        [few] { $count } смены
        [many] { $count } смен
       *[other] { $count } смены
    }

counting-full-date = { $day } { $year }

counting-clock-title = День верный?

counting-clock-today = На этом устройстве сегодня { $date }.

counting-clock-backwards = В прошлый раз оно работало { $date }, а это позже.

counting-clock-ahead = В прошлый раз оно работало { $date }, очень давно.

counting-clock-before = Это раньше, чем была создана программа.

counting-clock-kept = Всё, что вы учтёте, сохранится на листе показанного дня.

counting-clock-yes = Да, это сегодня

counting-clock-no = Нет, поправлю дату

counting-clock-set = Поставьте дату в настройках устройства и вернитесь. Считать можно и сейчас; поправите потом за этот день.

counting-clock-unsure = Дата верна?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = День: { $day }. Выбрать другой день.
