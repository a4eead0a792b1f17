period-day = Tag

period-week = Woche

period-month = Monat

period-quarter = Quartal

period-year = Jahr

period-choose = Welche Zeit

period-quarter-of = { $quarter }. Quartal { $year }

period-quarter-short = Q{ $quarter }

period-week-of = Woche { $week } { $year }

period-by-day = Tag für Tag

period-by-quarter = Nach Quartalen

period-by-year = Nach Jahren
