period-day = Día

period-week = Semana

period-month = Mes

period-quarter = Trimestre

period-year = Año

period-choose = Qué periodo

period-quarter-of = Trimestre { $quarter }, { $year }

period-quarter-short = T{ $quarter }

period-week-of = Semana { $week } de { $year }

period-by-day = Día a día

period-by-quarter = Por trimestres

period-by-year = Por años
