period-day = روز

period-week = هفته

period-month = ماه

period-quarter = فصل

period-year = سال

period-choose = کدام زمان

period-quarter-of = فصل { $quarter }، { $year }

period-quarter-short = ف{ $quarter }

period-week-of = هفتهٔ { $week } از { $year }

period-by-day = روز به روز

period-by-quarter = فصل به فصل

period-by-year = سال به سال
