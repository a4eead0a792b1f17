weekday-short-mon = ሰኑይ
weekday-short-tue = ሰሉስ
weekday-short-wed = ረቡዕ
weekday-short-thu = ሓሙስ
weekday-short-fri = ዓርቢ
weekday-short-sat = ቀዳም
weekday-short-sun = ሰንበት

weekday-dated-mon = ሰኑይ
weekday-dated-tue = ሰሉስ
weekday-dated-wed = ረቡዕ
weekday-dated-thu = ሓሙስ
weekday-dated-fri = ዓርቢ
weekday-dated-sat = ቀዳም
weekday-dated-sun = ሰንበት

month-short-1 = ጥሪ
month-short-2 = ለካ
month-short-3 = መጋ
month-short-4 = ሚያ
month-short-5 = ግን
month-short-6 = ሰነ
month-short-7 = ሓም
month-short-8 = ነሓ
month-short-9 = መስ
month-short-10 = ጥቅ
month-short-11 = ሕዳ
month-short-12 = ታሕ

month-long-1 = ጥሪ
month-long-2 = ለካቲት
month-long-3 = መጋቢት
month-long-4 = ሚያዝያ
month-long-5 = ግንቦት
month-long-6 = ሰነ
month-long-7 = ሓምለ
month-long-8 = ነሓሰ
month-long-9 = መስከረም
month-long-10 = ጥቅምቲ
month-long-11 = ሕዳር
month-long-12 = ታሕሳስ

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } { $year }
calendar-percent-latin = { $value }%
calendar-percent-native = { $value }%
calendar-percent-none = –
