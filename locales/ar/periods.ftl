period-day = يوم

period-week = أسبوع

period-month = شهر

period-quarter = ربع

period-year = سنة

period-choose = أيّ مدة

period-quarter-of = الربع { $quarter }، { $year }

period-quarter-short = ر{ $quarter }

period-week-of = الأسبوع { $week } من { $year }

period-by-day = يومًا بيوم

period-by-quarter = ربعًا بربع

period-by-year = سنة بسنة
