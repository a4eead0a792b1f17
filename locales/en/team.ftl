### Team figures.

team-earlier = Earlier
team-later = Later
team-share = Share of each service
team-by-site = By site
team-by-week = Week by week
team-by-month = Month by month

# A week by its ISO number: "Week 47".
# $week (Number)
team-week = Week { $week }
# A week's short name under a bar.
# $week (Number)
team-week-short = { $week }

# When these figures were fetched. $when: "5 minutes ago" or "Sun 22 Nov".
# $when (String)
team-as-of = As of { $when }

# The period before, to compare with. $period: "Week 46" or "October 2026".
# $period (String)
# $count (Number)
team-before = { $period }: { $count }
# The chosen period still runs.
# $period (String)
# $count (Number)
team-before-whole = { $period } in full: { $count }
team-before-none = Nothing before this to compare with

# Contacts that could not be helped.
# $count (Number)
team-unmet-sum =
    { $count ->
        [0] Not once
        [one] { $count } time
       *[other] { $count } times
    }
team-site-unknown = Another site

team-small-print = Contacts, not people: someone helped five times is counted five times, and nobody is written down. These are the team’s own exact figures. They grow once a day, and small numbers of the running week are shown when it is over. What leaves the team must hide small ones.

team-no-key-title = A code to read with
team-no-key-text = The team’s figures need a code that may read them. Your coordinator has one; paste it under Sync.
team-none-title = No figures yet
team-none-text = The figures come with the next connection.
