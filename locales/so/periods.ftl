period-day = Maalin

period-week = Toddobaad

period-month = Bil

period-quarter = Rubuc

period-year = Sanad

period-choose = Waqtigee

period-quarter-of = Rubuca { $quarter }, { $year }

period-quarter-short = R{ $quarter }

period-week-of = Toddobaadka { $week } ee { $year }

period-by-day = Maalin maalin

period-by-quarter = Rubuc rubuc

period-by-year = Sanad sanad
