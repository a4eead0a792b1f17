### Days, months and percentages. A year comes without a thousands separator.

## @family weekday-short
## Names of the days of the week, short enough to stand under a bar of a chart.

weekday-short-mon = seg
weekday-short-tue = ter
weekday-short-wed = qua
weekday-short-thu = qui
weekday-short-fri = sex
weekday-short-sat = sáb
weekday-short-sun = dom

## @family weekday-dated
## Names of the days of the week in front of a date: "Sun 22 Nov".

weekday-dated-mon = seg.
weekday-dated-tue = ter.
weekday-dated-wed = qua.
weekday-dated-thu = qui.
weekday-dated-fri = sex.
weekday-dated-sat = sáb.
weekday-dated-sun = dom.

## @family month-short
## Names of the months as they stand in a short date (calendar-day).

month-short-1 = jan.
month-short-2 = fev.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = mai.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = out.
month-short-11 = nov.
month-short-12 = dez.

## @family month-long
## Names of the months as they stand before a year (calendar-month).

month-long-1 = janeiro
month-long-2 = fevereiro
month-long-3 = março
month-long-4 = abril
month-long-5 = maio
month-long-6 = junho
month-long-7 = julho
month-long-8 = agosto
month-long-9 = setembro
month-long-10 = outubro
month-long-11 = novembro
month-long-12 = dezembro

##

calendar-day = { $weekday }, { $day } { $month }

calendar-month = { $month } de { $year }

calendar-percent-latin = { $value }%

calendar-percent-native = { $value }%

calendar-percent-none = –
