period-day = День

period-week = Тиждень

period-month = Місяць

period-quarter = Квартал

period-year = Рік

period-choose = За який час

period-quarter-of = { $quarter } квартал, { $year }

period-quarter-short = { $quarter } кв

period-week-of = Тиждень { $week }, { $year }

period-by-day = За днями

period-by-quarter = За кварталами

period-by-year = За роками
