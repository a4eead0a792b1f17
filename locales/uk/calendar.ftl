weekday-short-mon = Пн
weekday-short-tue = Вт
weekday-short-wed = Ср
weekday-short-thu = Чт
weekday-short-fri = Пт
weekday-short-sat = Сб
weekday-short-sun = Нд

weekday-dated-mon = Пн,
weekday-dated-tue = Вт,
weekday-dated-wed = Ср,
weekday-dated-thu = Чт,
weekday-dated-fri = Пт,
weekday-dated-sat = Сб,
weekday-dated-sun = Нд,

month-short-1 = січ.
month-short-2 = лют.
month-short-3 = бер.
month-short-4 = квіт.
month-short-5 = трав.
month-short-6 = черв.
month-short-7 = лип.
month-short-8 = серп.
month-short-9 = вер.
month-short-10 = жовт.
month-short-11 = лист.
month-short-12 = груд.

month-long-1 = Січень
month-long-2 = Лютий
month-long-3 = Березень
month-long-4 = Квітень
month-long-5 = Травень
month-long-6 = Червень
month-long-7 = Липень
month-long-8 = Серпень
month-long-9 = Вересень
month-long-10 = Жовтень
month-long-11 = Листопад
month-long-12 = Грудень

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } { $year }
calendar-percent-latin = { $value } %
calendar-percent-native = { $value } %
calendar-percent-none = –
