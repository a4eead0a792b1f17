weekday-short-mon = Isn
weekday-short-tue = Tal
weekday-short-wed = Arb
weekday-short-thu = Kha
weekday-short-fri = Jim
weekday-short-sat = Sab
weekday-short-sun = Axd

weekday-dated-mon = Isn
weekday-dated-tue = Tal
weekday-dated-wed = Arb
weekday-dated-thu = Kha
weekday-dated-fri = Jim
weekday-dated-sat = Sab
weekday-dated-sun = Axd

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Abr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Lul
month-short-8 = Ogs
month-short-9 = Seb
month-short-10 = Okt
month-short-11 = Nof
month-short-12 = Dis

month-long-1 = Janaayo
month-long-2 = Febraayo
month-long-3 = Maarso
month-long-4 = Abriil
month-long-5 = Maayo
month-long-6 = Juun
month-long-7 = Luuliyo
month-long-8 = Ogosto
month-long-9 = Sebtembar
month-long-10 = Oktoobar
month-long-11 = Nofembar
month-long-12 = Disembar

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } { $year }
calendar-percent-latin = { $value }%
calendar-percent-native = { $value }%
calendar-percent-none = –
