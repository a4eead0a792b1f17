### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = lun
weekday-short-tue = mar
weekday-short-wed = mer
weekday-short-thu = jeu
weekday-short-fri = ven
weekday-short-sat = sam
weekday-short-sun = dim

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = lun.
weekday-dated-tue = mar.
weekday-dated-wed = mer.
weekday-dated-thu = jeu.
weekday-dated-fri = ven.
weekday-dated-sat = sam.
weekday-dated-sun = dim.

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = janvier
month-long-2 = février
month-long-3 = mars
month-long-4 = avril
month-long-5 = mai
month-long-6 = juin
month-long-7 = juillet
month-long-8 = août
month-long-9 = septembre
month-long-10 = octobre
month-long-11 = novembre
month-long-12 = décembre

##

calendar-day = { $weekday } { $day } { $month }

calendar-month = { $month } { $year }

calendar-percent-latin = { $value } %

calendar-percent-native = { $value } %

calendar-percent-none = –
