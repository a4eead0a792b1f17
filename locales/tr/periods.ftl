period-day = Gün

period-week = Hafta

period-month = Ay

period-quarter = Çeyrek

period-year = Yıl

period-choose = Hangi dönem

period-quarter-of = { $quarter }. çeyrek, { $year }

period-quarter-short = Ç{ $quarter }

period-week-of = { $week }. hafta, { $year }

period-by-day = Gün gün

period-by-quarter = Çeyrek çeyrek

period-by-year = Yıl yıl
