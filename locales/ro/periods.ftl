period-day = Zi

period-week = Săptămână

period-month = Lună

period-quarter = Trimestru

period-year = An

period-choose = Ce perioadă

period-quarter-of = Trimestrul { $quarter }, { $year }

period-quarter-short = T{ $quarter }

period-week-of = Săptămâna { $week } din { $year }

period-by-day = Zi cu zi

period-by-quarter = Pe trimestre

period-by-year = Pe ani
