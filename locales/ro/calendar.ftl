### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = lun
weekday-short-tue = mar
weekday-short-wed = mie
weekday-short-thu = joi
weekday-short-fri = vin
weekday-short-sat = sâm
weekday-short-sun = dum

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = lun.
weekday-dated-tue = mar.
weekday-dated-wed = mie.
weekday-dated-thu = joi
weekday-dated-fri = vin.
weekday-dated-sat = sâm.
weekday-dated-sun = dum.

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = ian.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = mai
month-short-6 = iun.
month-short-7 = iul.
month-short-8 = aug.
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = dec.

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = ianuarie
month-long-2 = februarie
month-long-3 = martie
month-long-4 = aprilie
month-long-5 = mai
month-long-6 = iunie
month-long-7 = iulie
month-long-8 = august
month-long-9 = septembrie
month-long-10 = octombrie
month-long-11 = noiembrie
month-long-12 = decembrie

##

calendar-day = { $weekday } { $day } { $month }

calendar-month = { $month } { $year }

calendar-percent-latin = { $value } %

calendar-percent-native = { $value } %

calendar-percent-none = –
