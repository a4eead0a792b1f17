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
# A day without a count.
figures-no-count = –

# $count (Number)
figures-sum =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }

# A date without its weekday: "22 Nov".
# $day (Number)
# $month (String)
figures-date = { $day } { $month }
# From one date to another: "16 Nov – 22 Nov".
# $from (String)
# $to (String)
figures-dates = { $from } – { $to }

mine-last-days = Last seven days
mine-this-week = This week
# A kind today and this week, for screen readers.
# $name (String)
# $today (Number)
# $week (Number)
mine-kind-label = { $name }: today { $today }, this week { $week }
mine-private = Only this device shows this page. The team’s totals take the counts, never who made them.
mine-empty-title = Nothing counted yet
mine-empty-text = What this device counts shows here: today, this week and the last seven days.
