### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = ma
weekday-short-tue = di
weekday-short-wed = wo
weekday-short-thu = do
weekday-short-fri = vr
weekday-short-sat = za
weekday-short-sun = zo

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = ma
weekday-dated-tue = di
weekday-dated-wed = wo
weekday-dated-thu = do
weekday-dated-fri = vr
weekday-dated-sat = za
weekday-dated-sun = zo

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mrt.
month-short-4 = apr.
month-short-5 = mei
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = januari
month-long-2 = februari
month-long-3 = maart
month-long-4 = april
month-long-5 = mei
month-long-6 = juni
month-long-7 = juli
month-long-8 = augustus
month-long-9 = september
month-long-10 = oktober
month-long-11 = november
month-long-12 = december

##

calendar-day = { $weekday } { $day } { $month }

calendar-month = { $month } { $year }

calendar-percent-latin = { $value }%

calendar-percent-native = { $value }%

calendar-percent-none = –
