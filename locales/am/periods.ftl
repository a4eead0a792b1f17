period-day = ቀን

period-week = ሳምንት

period-month = ወር

period-quarter = ሩብ

period-year = ዓመት

period-choose = የትኛው ጊዜ

period-quarter-of = ሩብ { $quarter }፣ { $year }

period-quarter-short = ሩ{ $quarter }

period-week-of = የ{ $year } ሳምንት { $week }

period-by-day = በየቀኑ

period-by-quarter = በየሩብ ዓመቱ

period-by-year = በየዓመቱ
