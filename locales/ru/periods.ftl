period-day = День

period-week = Неделя

period-month = Месяц

period-quarter = Квартал

period-year = Год

period-choose = За какое время

period-quarter-of = { $quarter } квартал, { $year }

period-quarter-short = { $quarter } кв

period-week-of = Неделя { $week }, { $year }

period-by-day = По дням

period-by-quarter = По кварталам

period-by-year = По годам
