period-day = Dia

period-week = Semana

period-month = Mês

period-quarter = Trimestre

period-year = Ano

period-choose = Que período

period-quarter-of = { $quarter }.º trimestre de { $year }

period-quarter-short = T{ $quarter }

period-week-of = Semana { $week } de { $year }

period-by-day = Dia a dia

period-by-quarter = Por trimestre

period-by-year = Por ano
