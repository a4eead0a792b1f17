### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = Δευ
weekday-short-tue = Τρί
weekday-short-wed = Τετ
weekday-short-thu = Πέμ
weekday-short-fri = Παρ
weekday-short-sat = Σάβ
weekday-short-sun = Κυρ

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = Δευ
weekday-dated-tue = Τρί
weekday-dated-wed = Τετ
weekday-dated-thu = Πέμ
weekday-dated-fri = Παρ
weekday-dated-sat = Σάβ
weekday-dated-sun = Κυρ

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = Ιαν
month-short-2 = Φεβ
month-short-3 = Μαρ
month-short-4 = Απρ
month-short-5 = Μαΐ
month-short-6 = Ιουν
month-short-7 = Ιουλ
month-short-8 = Αυγ
month-short-9 = Σεπ
month-short-10 = Οκτ
month-short-11 = Νοε
month-short-12 = Δεκ

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = Ιανουάριος
month-long-2 = Φεβρουάριος
month-long-3 = Μάρτιος
month-long-4 = Απρίλιος
month-long-5 = Μάιος
month-long-6 = Ιούνιος
month-long-7 = Ιούλιος
month-long-8 = Αύγουστος
month-long-9 = Σεπτέμβριος
month-long-10 = Οκτώβριος
month-long-11 = Νοέμβριος
month-long-12 = Δεκέμβριος

##

calendar-day = { $weekday } { $day } { $month }

calendar-month = { $month } { $year }

calendar-percent-latin = { $value }%

calendar-percent-native = { $value }%

calendar-percent-none = –
