team-earlier = Раньше
team-later = Позже
team-share = Доля каждой службы
team-by-site = По местам
team-by-week = По неделям
team-by-month = По месяцам
team-week = Неделя { $week }
team-week-short = { $week }
team-as-of = Данные: { $when }
team-before = { $period }: { $count }
team-before-whole = { $period } целиком: { $count }
team-before-none = Сравнивать пока не с чем
team-unmet-sum =
    { $count ->
        [0] Ни разу
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }
team-site-unknown = Другое место
team-small-print = Обращения, а не люди: кому помогли пять раз, тот учтён пять раз, и никто не записан. Это точные цифры самой команды. Они растут раз в день, а малые числа текущей недели появляются, когда она закончится. В том, что выходит за пределы команды, малые числа надо скрывать.
team-no-key-title = Нужен код для просмотра
team-no-key-text = Чтобы видеть цифры команды, нужен код с таким правом. Он есть у координатора; вставьте его на странице «Обмен».
team-none-title = Цифр пока нет
team-none-text = Цифры придут при следующем соединении.
