weekday-short-mon = ሰኞ
weekday-short-tue = ማክሰ
weekday-short-wed = ረቡዕ
weekday-short-thu = ሐሙስ
weekday-short-fri = ዓርብ
weekday-short-sat = ቅዳሜ
weekday-short-sun = እሑድ

weekday-dated-mon = ሰኞ
weekday-dated-tue = ማክሰኞ
weekday-dated-wed = ረቡዕ
weekday-dated-thu = ሐሙስ
weekday-dated-fri = ዓርብ
weekday-dated-sat = ቅዳሜ
weekday-dated-sun = እሑድ

month-short-1 = ጃንዩ
month-short-2 = ፌብሩ
month-short-3 = ማርች
month-short-4 = ኤፕሪ
month-short-5 = ሜይ
month-short-6 = ጁን
month-short-7 = ጁላይ
month-short-8 = ኦገስ
month-short-9 = ሴፕቴ
month-short-10 = ኦክቶ
month-short-11 = ኖቬም
month-short-12 = ዲሴም

month-long-1 = ጃንዩወሪ
month-long-2 = ፌብሩወሪ
month-long-3 = ማርች
month-long-4 = ኤፕሪል
month-long-5 = ሜይ
month-long-6 = ጁን
month-long-7 = ጁላይ
month-long-8 = ኦገስት
month-long-9 = ሴፕቴምበር
month-long-10 = ኦክቶበር
month-long-11 = ኖቬምበር
month-long-12 = ዲሴምበር

calendar-day = { $weekday } { $month } { $day }
calendar-month = { $month } { $year }
calendar-percent-latin = { $value }%
calendar-percent-native = { $value }%
calendar-percent-none = –
