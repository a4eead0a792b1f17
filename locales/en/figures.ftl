### What both figures screens say, and My figures.

figures-contacts = Contacts
figures-contacts-not-people = contacts, not people
figures-by-kind = By kind of help

# A row of a list, for screen readers. $name: "Meal".
# $name (String)
# $count (Number)
figures-row-label = { $name }: { $count }
# $name (String)
# $count (Number)
# $share (String) "62%"
figures-share-label = { $name }: { $count }, { $share }
# A bar of a chart, for screen readers. $name: "Mon" or "November 2026".
# $name (String)
# $total (Number)
# $food (Number)
# $medical (Number)
# $advice (Number)
figures-bar-label = { $name }: { $total }. Food { $food }, medical { $medical }, advice { $advice }.
figures-by-age = By age
# What the line in a chart means.
figures-average = Line: average of three
# The same for a screen reader, after a bar's own numbers.
# $bar (String)
# $count (Number)
figures-average-label = { $bar } Average of three: { $count }.
# A kind's row for a screen reader and in a shared text. $row: "Meal: 34".
# $row (String)
# $count (Number)
figures-row-unmet = { $row }; could not help: { $count }
# All contacts of the bars of a chart together.
# $count (Number)
figures-sum =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }

# A day without a count.
figures-no-count = –

# A date without its weekday: "22 Nov".
# $day (Number)
# $month (String)
figures-date = { $day } { $month }
# From one date to another: "16 Nov – 22 Nov".
# $from (String)
# $to (String)
figures-dates = { $from } – { $to }

mine-private = Only this device shows this page. The team’s totals take the counts, never who made them.
# $count (Number) days
mine-days-kept =
    { $count ->
        [one] Single days stay on this device for { $count } day; weeks and months until the team has closed them.
       *[other] Single days stay on this device for { $count } days; weeks and months until the team has closed them.
    }
mine-empty-title = Nothing counted yet
mine-empty-text = What this device counts shows here, by day, by week and by month.
