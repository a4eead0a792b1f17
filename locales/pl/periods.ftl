period-day = Dzień

period-week = Tydzień

period-month = Miesiąc

period-quarter = Kwartał

period-year = Rok

period-choose = Jaki okres

period-quarter-of = { $quarter }. kwartał { $year }

period-quarter-short = { $quarter } kw

period-week-of = Tydzień { $week } roku { $year }

period-by-day = Dzień po dniu

period-by-quarter = Według kwartałów

period-by-year = Według lat
