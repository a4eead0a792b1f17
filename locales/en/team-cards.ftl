### Team figures: filters, comparison, table, targets, shifts reported, late arrivals.

## Filters: three chips beside each other; at most some 14 letters each.

team-all-sites = All sites
team-all-services = All services
team-all-kinds = All kinds
# $count (Number) at least 2
team-some-sites =
    { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
# $count (Number) at least 2
team-some-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
# $count (Number) at least 2
team-some-kinds =
    { $count ->
        [one] { $count } kind
       *[other] { $count } kinds
    }
team-choose-sites = Which sites
team-choose-services = Which services
team-choose-kinds = Which kinds of help
# Says that filters are on. $what: "Mill clinic; Medical".
# $what (String)
team-only = Only { $what }
# One tap takes all filters away; at most 14 letters.
team-show-all = Show all
# Between the names of several filters: "Mill clinic; Medical".
# $first (String)
# $second (String)
team-and = { $first }; { $second }

## The comparison with the same span a year before. $period: "Week 47 of 2025".

# $period (String)
# $count (Number)
# $share (String) "12%"
team-more = { $share } more than { $period } ({ $count })
# $period (String)
# $count (Number)
# $share (String) "12%"
team-fewer = { $share } fewer than { $period } ({ $count })
# $period (String)
# $count (Number)
team-as-many = As many as { $period } ({ $count })
team-year-none = No figures from a year before
# What the short line across a bar means.
team-mark = Line across: a year before
# The same for a screen reader, after a bar's own numbers. $count: contacts a year before.
# $bar (String)
# $count (Number)
team-mark-label = { $bar } A year before: { $count }.

## Chart and table

team-chart = Chart
team-table = Table
# What the rows of the table are; segments, at most some 9 letters.
team-rows-time = Time
team-rows-sites = Sites
team-rows-kinds = Kinds
# The head of the column with all contacts; at most 8 letters.
team-column-all = All
# The last row.
team-row-sum = Sum
# A row of the table, for screen readers, after its other numbers.
# $row (String)
# $count (Number)
team-row-unmet = { $row } Could not help: { $count }.

## Targets

team-targets = Targets
# $count (Number)
# $target (Number)
team-target-of = { $count } of { $target }
# $kind (String)
# $count (Number)
# $target (Number)
# $share (String)
team-target-label = { $kind }: { $count } of { $target }, { $share }
# Stands beside a target that is reached.
team-target-reached = Reached
# Filters are on, but targets are for the whole team.
team-targets-whole = For all sites together

## Shifts reported: which sites sent anything, week by week

team-reports = Shifts reported
# $count (Number) weeks
team-reports-weeks =
    { $count ->
        [one] The last week
       *[other] The last { $count } weeks
    }
# $count (Number)
team-shifts =
    { $count ->
        [0] No shift reported
        [one] { $count } shift
       *[other] { $count } shifts
    }
# What the three kinds of pill mean.
team-report-counted = Counted
team-report-open = Open, nobody came
team-report-none = No report
# A site's row, for screen readers. Numbers of weeks.
# $site (String)
# $counted (Number)
# $open (Number)
# $none (Number)
team-report-label = { $site }. Weeks counted: { $counted }; open, nobody came: { $open }; no report: { $none }.
# How many weeks have a report: "11 of 12".
# $count (Number)
# $whole (Number)
team-report-of = { $count } of { $whole }

# Contacts that came in after their week was over. $since: "12 Nov".
# $count (Number)
# $since (String)
team-late =
    { $count ->
        [one] { $count } contact came in late, for a week before, since { $since }
       *[other] { $count } contacts came in late, for weeks before, since { $since }
    }

# Of all contacts, those that could not be helped. $share: "4%".
# $share (String)
team-unmet-share = { $share } of all contacts

# Nothing was counted in the span, or the filters leave nothing.
team-nothing = Nothing counted here in this time
