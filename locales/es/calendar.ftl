## Names of the days of the week

weekday-short-mon = lun
weekday-short-tue = mar
weekday-short-wed = mié
weekday-short-thu = jue
weekday-short-fri = vie
weekday-short-sat = sáb
weekday-short-sun = dom

## Names of the days of the week in front of a date

weekday-dated-mon = lun
weekday-dated-tue = mar
weekday-dated-wed = mié
weekday-dated-thu = jue
weekday-dated-fri = vie
weekday-dated-sat = sáb
weekday-dated-sun = dom

## Names of the months in a short date

month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

## Names of the months before a year

month-long-1 = enero
month-long-2 = febrero
month-long-3 = marzo
month-long-4 = abril
month-long-5 = mayo
month-long-6 = junio
month-long-7 = julio
month-long-8 = agosto
month-long-9 = septiembre
month-long-10 = octubre
month-long-11 = noviembre
month-long-12 = diciembre

##

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } de { $year }
# The space must not break the line.
calendar-percent-latin = { $value }{ "\u00A0" }%
calendar-percent-native = { $value }{ "\u00A0" }%
calendar-percent-none = –
