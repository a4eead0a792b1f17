### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = Mon
weekday-short-tue = Tue
weekday-short-wed = Wed
weekday-short-thu = Thu
weekday-short-fri = Fri
weekday-short-sat = Sat
weekday-short-sun = Sun

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = Mon
weekday-dated-tue = Tue
weekday-dated-wed = Wed
weekday-dated-thu = Thu
weekday-dated-fri = Fri
weekday-dated-sat = Sat
weekday-dated-sun = Sun

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = January
month-long-2 = February
month-long-3 = March
month-long-4 = April
month-long-5 = May
month-long-6 = June
month-long-7 = July
month-long-8 = August
month-long-9 = September
month-long-10 = October
month-long-11 = November
month-long-12 = December

##

# A day of the last weeks: "Sun 22 Nov".
# $weekday (String) one of weekday-short
# $day (Number) day of the month, 1 to 31
# $month (String) one of month-short
calendar-day = { $weekday } { $day } { $month }

# A month: "November 2026".
# $month (String) one of month-long
# $year (String) the year in the reader's digits
calendar-month = { $month } { $year }

# A share in the digits 0 to 9.
# $value (Number) whole per cent
calendar-percent-latin = { $value }%

# A share in the digits of the language's own script, if it has some.
# $value (Number) whole per cent
calendar-percent-native = { $value }%

# Stands where a share would be, when there is nothing to have a share of.
calendar-percent-none = –
