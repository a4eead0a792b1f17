period-day = Giorno

period-week = Settimana

period-month = Mese

period-quarter = Trimestre

period-year = Anno

period-choose = Quale periodo

period-quarter-of = Trimestre { $quarter }, { $year }

period-quarter-short = T{ $quarter }

period-week-of = Settimana { $week } del { $year }

period-by-day = Giorno per giorno

period-by-quarter = Per trimestre

period-by-year = Per anno
