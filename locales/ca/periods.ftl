period-day = Dia

period-week = Setmana

period-month = Mes

period-quarter = Trimestre

period-year = Any

period-choose = Quin període

period-quarter-of = Trimestre { $quarter }, { $year }

period-quarter-short = T{ $quarter }

period-week-of = Setmana { $week } de { $year }

period-by-day = Dia a dia

period-by-quarter = Per trimestres

period-by-year = Per anys
