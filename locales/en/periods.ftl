### Which span of time the figures are for: on My figures and Team figures.

## On narrow segments, four beside each other: at most some 9 letters.

period-day = Day
period-week = Week
period-month = Month
period-quarter = Quarter
period-year = Year

##

# The segments as a group, for screen readers.
period-choose = Which time

# A quarter of a year: "Quarter 4, 2026".
# $quarter (Number) 1 to 4
# $year (String) the year in the reader's digits
period-quarter-of = Quarter { $quarter }, { $year }
# Under a bar of a chart: at most 4 letters.
# $quarter (Number) 1 to 4
period-quarter-short = Q{ $quarter }
# A week of another year: "Week 47 of 2025".
# $week (Number)
# $year (String) the year in the reader's digits
period-week-of = Week { $week } of { $year }

## Titles of charts.

period-by-day = Day by day
period-by-quarter = Quarter by quarter
period-by-year = Year by year
