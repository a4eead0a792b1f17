### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = pon
weekday-short-tue = wt
weekday-short-wed = śr
weekday-short-thu = czw
weekday-short-fri = pt
weekday-short-sat = sob
weekday-short-sun = nd

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = pon.
weekday-dated-tue = wt.
weekday-dated-wed = śr.
weekday-dated-thu = czw.
weekday-dated-fri = pt.
weekday-dated-sat = sob.
weekday-dated-sun = niedz.

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maj
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = styczeń
month-long-2 = luty
month-long-3 = marzec
month-long-4 = kwiecień
month-long-5 = maj
month-long-6 = czerwiec
month-long-7 = lipiec
month-long-8 = sierpień
month-long-9 = wrzesień
month-long-10 = październik
month-long-11 = listopad
month-long-12 = grudzień

##

calendar-day = { $weekday } { $day } { $month }

calendar-month = { $month } { $year }

calendar-percent-latin = { $value }%

calendar-percent-native = { $value }%

calendar-percent-none = –
