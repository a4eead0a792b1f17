weekday-short-mon = Пн
weekday-short-tue = Вт
weekday-short-wed = Ср
weekday-short-thu = Чт
weekday-short-fri = Пт
weekday-short-sat = Сб
weekday-short-sun = Вс

weekday-dated-mon = Пн,
weekday-dated-tue = Вт,
weekday-dated-wed = Ср,
weekday-dated-thu = Чт,
weekday-dated-fri = Пт,
weekday-dated-sat = Сб,
weekday-dated-sun = Вс,

month-short-1 = янв.
month-short-2 = февр.
month-short-3 = марта
month-short-4 = апр.
month-short-5 = мая
month-short-6 = июня
month-short-7 = июля
month-short-8 = авг.
month-short-9 = сент.
month-short-10 = окт.
month-short-11 = нояб.
month-short-12 = дек.

month-long-1 = Январь
month-long-2 = Февраль
month-long-3 = Март
month-long-4 = Апрель
month-long-5 = Май
month-long-6 = Июнь
month-long-7 = Июль
month-long-8 = Август
month-long-9 = Сентябрь
month-long-10 = Октябрь
month-long-11 = Ноябрь
month-long-12 = Декабрь

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } { $year }
calendar-percent-latin = { $value } %
calendar-percent-native = { $value } %
calendar-percent-none = –
