### @server
### The server's pages with figures: overview, a service, a site, over time. Read by coordinators in a
### browser and on a printed page.

## Choosing

dashboard-choose = Show
dashboard-filters = What to show
# A week in a list, with its days. $week: "Week 18 of 2026"; $days: "27 Apr – 3 May".
# $week (String)
# $days (String)
dashboard-week-days = { $week } ({ $days })
# A part of a week, cut at a month's end. $month: "April 2026".
# $week (String)
# $month (String)
dashboard-week-part = { $week }, { $month }
# What filters leave out each other. $kind: "Consultation"; $service: "Food".
# $kind (String)
# $service (String)
dashboard-kind-elsewhere = “{ $kind }” does not belong to “{ $service }”, so nothing can be shown. Choose all services or another kind.

## Cards

dashboard-given = Contacts given
# The chosen time still runs.
dashboard-running = This time is not over yet.
# $count (Number) the contacts that could not be helped
# $whole (Number) all contacts
dashboard-unmet-of = { $count } of { $whole } contacts
# $count (Number) reports that there are
# $whole (Number) reports that there could be
dashboard-reports-of = { $count } of { $whole }
dashboard-reports-what = One report a site and week. A week without a report may be a week without help, or counts still on a device.
# $sites (String) names with numbers: "Mill clinic 2, Old school 1"
dashboard-reports-missing = No report: { $sites }
# One of them. $site: "Mill clinic"; $count: weeks without a report.
# $site (String)
# $count (Number)
dashboard-reports-site = { $site } { $count }
dashboard-reports-all = Every site has a report for every week.
# Between names of a list.
# $first (String)
# $second (String)
dashboard-and = { $first }, { $second }
# $count (Number) contacts
dashboard-late =
    { $count ->
        [one] { $count } contact came in after its week was closed. It is in these figures; what was released stays as it is.
       *[other] { $count } contacts came in after their week was closed. They are in these figures; what was released stays as it is.
    }
dashboard-no-target = The team has no target for this length of time.

## Sheets that are nearly full, in a card of the overview

dashboard-full = Nearly full
# A site and a week, and how much it has of what it may have. $week: "Week 18 of 2026, April 2026".
# $site (String)
# $week (String)
# $count (Number)
# $most (Number)
dashboard-full-row = { $site }, { $week }: { $count } of { $most }
dashboard-full-text = In one week a site takes no more entries than this, so that a broken or stolen device cannot add without end. If the site really is that busy, make two sites of it; if not, ask for a new write code.
dashboard-full-why = This list is made from sums alone. The server knows no devices and can name none.

## Tables

dashboard-service = Service
dashboard-age = Age
dashboard-column-share = Share
dashboard-column-before = A year before
dashboard-column-reports = Weeks reported
dashboard-column-when = When
dashboard-total = Total
# Opens a table that has the numbers of the chart above.
dashboard-chart-table = The numbers of this chart

## Charts, for those who hear them

# $what (String) "Month by month"
# $highest (String) "May 2026"
# $count (Number) contacts of the highest
dashboard-chart-columns = { $what }: contacts given. The highest bar is { $highest } with { $count }. The table after the chart has all numbers.
# Two lines over a year. $year and $before: "2026", "2025".
# $what (String)
# $year (String)
# $before (String)
dashboard-chart-lines = { $what }: contacts given. The solid line with dots is { $year }, the dashed line with squares is { $before }. The table after the chart has all numbers.

## Nothing to show

dashboard-empty-title = No counts yet
dashboard-empty-text = The figures appear here by themselves once a device has counted and synced. Give the team’s write code to a device, tap what help you give, and choose Sync.
dashboard-empty-tomorrow = Figures are refreshed once a day: what comes in today is seen here tomorrow.
dashboard-empty-filter = Take the filters away, or choose another time.

## Over time

dashboard-trend-text = A whole year beside the year before, month by month and week by week.
