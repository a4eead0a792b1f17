period-day = دن

period-week = ہفتہ

period-month = مہینہ

period-quarter = سہ ماہی

period-year = سال

period-choose = کون سا وقت

period-quarter-of = سہ ماہی { $quarter }، { $year }

period-quarter-short = س{ $quarter }

period-week-of = { $year } کا ہفتہ { $week }

period-by-day = روزانہ

period-by-quarter = سہ ماہی وار

period-by-year = سالانہ
