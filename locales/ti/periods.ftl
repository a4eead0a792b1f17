period-day = መዓልቲ

period-week = ሰሙን

period-month = ወርሒ

period-quarter = ርብዒ

period-year = ዓመት

period-choose = ኣየናይ ግዜ

period-quarter-of = ርብዒ { $quarter }፣ { $year }

period-quarter-short = ር{ $quarter }

period-week-of = ሰሙን { $week } ናይ { $year }

period-by-day = ብመዓልቲ

period-by-quarter = ብርብዒ ዓመት

period-by-year = ብዓመት
