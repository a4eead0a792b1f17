period-day = Jour

period-week = Semaine

period-month = Mois

period-quarter = Trimestre

period-year = Année

period-choose = Quelle période

period-quarter-of = Trimestre { $quarter }, { $year }

period-quarter-short = T{ $quarter }

period-week-of = Semaine { $week } de { $year }

period-by-day = Jour par jour

period-by-quarter = Par trimestre

period-by-year = Par année
