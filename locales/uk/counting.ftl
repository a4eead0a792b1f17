counting-shift-start = Почати зміну

counting-shift-end = Закінчити

counting-shift-open = Зміна триває

counting-shift-none = Зміни ще немає

counting-shift-elsewhere = Зміна відкрита: { $site }

counting-empty-title = Нічого не враховано

counting-empty-text = Ніхто не прийшов чи зміну почали помилково?

counting-empty-nobody = Ніхто не прийшов

counting-empty-nobody-more = Зміна буде у звіті з нулем звернень

counting-empty-mistake = Почали помилково

counting-empty-mistake-more = Ніби зміни й не було

counting-empty-go-on = Зміна триває

counting-days-title = Який день?

counting-days-more = Що враховано на цьому пристрої, за всіма місцями

counting-days-count =
    { $count ->
        [0] нічого
        [one] { $count } звернення
        [few] { $count } звернення
        [many] { $count } звернень
       *[other] { $count } звернення
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Облік за { $date }

counting-back-to-today = До сьогодні

counting-sum-on = { $count } за { $date }

counting-sum-unmet-on = { $count } без допомоги за { $date }

counting-heading-unmet-on = Бракувало: { $date }

counting-sheet-on = Аркуш за { $date }

counting-recent-title = Останні натискання

counting-recent-more = Будь-яке можна скасувати

counting-recent-open = Показати останні натискання

counting-recent-undo = Скасувати: { $tap }

counting-group = Одразу група: допомогли чотирьом — це 4 звернення

counting-group-key = Додати звернень: { $amount }

counting-favourites = Найчастіше тут

counting-sheet = Аркуш обліку

counting-age-legend = ? = вік не позначено

counting-all = Усі

counting-sheet-total = Усього

counting-sheet-empty-title = Поки нічого не враховано

counting-sheet-empty-text = Усе, що ви врахуєте тут цього дня, буде на цьому аркуші.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } — { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } зміна
        [few] { $count } зміни
        [many] { $count } змін
       *[other] { $count } зміни
    }

counting-full-date = { $day } { $year }

counting-clock-title = День правильний?

counting-clock-today = На цьому пристрої сьогодні { $date }.

counting-clock-backwards = Минулого разу він працював { $date }, а це пізніше.

counting-clock-ahead = Минулого разу він працював { $date }, дуже давно.

counting-clock-before = Це раніше, ніж створено застосунок.

counting-clock-kept = Усе, що ви врахуєте, збережеться на аркуші показаного дня.

counting-clock-yes = Так, це сьогодні

counting-clock-no = Ні, виправлю дату

counting-clock-set = Установіть дату в налаштуваннях пристрою й поверніться. Рахувати можна й зараз; виправите потім за цей день.

counting-clock-unsure = Дата точна?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = День: { $day }. Обрати інший день.
