period-day = Ημέρα

period-week = Εβδομάδα

period-month = Μήνας

period-quarter = Τρίμηνο

period-year = Έτος

period-choose = Ποια περίοδος

period-quarter-of = Τρίμηνο { $quarter }, { $year }

period-quarter-short = Τ{ $quarter }

period-week-of = Εβδομάδα { $week } του { $year }

period-by-day = Ανά ημέρα

period-by-quarter = Ανά τρίμηνο

period-by-year = Ανά έτος
