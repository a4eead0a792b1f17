### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = lun
weekday-short-tue = mar
weekday-short-wed = mer
weekday-short-thu = gio
weekday-short-fri = ven
weekday-short-sat = sab
weekday-short-sun = dom

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = lun
weekday-dated-tue = mar
weekday-dated-wed = mer
weekday-dated-thu = gio
weekday-dated-fri = ven
weekday-dated-sat = sab
weekday-dated-sun = dom

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = gennaio
month-long-2 = febbraio
month-long-3 = marzo
month-long-4 = aprile
month-long-5 = maggio
month-long-6 = giugno
month-long-7 = luglio
month-long-8 = agosto
month-long-9 = settembre
month-long-10 = ottobre
month-long-11 = novembre
month-long-12 = dicembre

##

calendar-day = { $weekday } { $day } { $month }

calendar-month = { $month } { $year }

calendar-percent-latin = { $value }%

calendar-percent-native = { $value }%

calendar-percent-none = –
