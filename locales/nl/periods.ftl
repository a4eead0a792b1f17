period-day = Dag

period-week = Week

period-month = Maand

period-quarter = Kwartaal

period-year = Jaar

period-choose = Welke periode

period-quarter-of = Kwartaal { $quarter }, { $year }

period-quarter-short = K{ $quarter }

period-week-of = Week { $week } van { $year }

period-by-day = Per dag

period-by-quarter = Per kwartaal

period-by-year = Per jaar
