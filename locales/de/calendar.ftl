### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = Mo
weekday-short-tue = Di
weekday-short-wed = Mi
weekday-short-thu = Do
weekday-short-fri = Fr
weekday-short-sat = Sa
weekday-short-sun = So

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = Mo
weekday-dated-tue = Di
weekday-dated-wed = Mi
weekday-dated-thu = Do
weekday-dated-fri = Fr
weekday-dated-sat = Sa
weekday-dated-sun = So

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = Januar
month-long-2 = Februar
month-long-3 = März
month-long-4 = April
month-long-5 = Mai
month-long-6 = Juni
month-long-7 = Juli
month-long-8 = August
month-long-9 = September
month-long-10 = Oktober
month-long-11 = November
month-long-12 = Dezember

##

calendar-day = { $weekday } { $day }. { $month }

calendar-month = { $month } { $year }

calendar-percent-latin = { $value } %

calendar-percent-native = { $value } %

calendar-percent-none = –
