## Names of the days of the week

weekday-short-mon = dl.
weekday-short-tue = dt.
weekday-short-wed = dc.
weekday-short-thu = dj.
weekday-short-fri = dv.
weekday-short-sat = ds.
weekday-short-sun = dg.

## Names of the days of the week in front of a date

weekday-dated-mon = dl.
weekday-dated-tue = dt.
weekday-dated-wed = dc.
weekday-dated-thu = dj.
weekday-dated-fri = dv.
weekday-dated-sat = ds.
weekday-dated-sun = dg.

## Names of the months in a short date

month-short-1 = gen.
month-short-2 = febr.
month-short-3 = març
month-short-4 = abr.
month-short-5 = maig
month-short-6 = juny
month-short-7 = jul.
month-short-8 = ag.
month-short-9 = set.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = des.

## Names of the months before a year

month-long-1 = gener
month-long-2 = febrer
month-long-3 = març
month-long-4 = abril
month-long-5 = maig
month-long-6 = juny
month-long-7 = juliol
month-long-8 = agost
month-long-9 = setembre
month-long-10 = octubre
month-long-11 = novembre
month-long-12 = desembre

##

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } del { $year }
# The space must not break the line.
calendar-percent-latin = { $value }{ "\u00A0" }%
calendar-percent-native = { $value }{ "\u00A0" }%
calendar-percent-none = –
