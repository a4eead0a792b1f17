### The Sync screen.

sync-now = Sync now
sync-running = Sending and fetching…
sync-join = Join a team
sync-join-text = Paste the code that your coordinator gave you. It says which team this device counts for; nothing about you is asked.
sync-other-code = Another code
sync-other-code-text = A newer code of this team, or one that may read its figures, is added here.
sync-code = The team’s code
sync-code-placeholder = ACO1-…
sync-paste = Paste
sync-use-code = Use this code

sync-team-unnamed = Your team
sync-can-count = This device may count.
sync-can-read = This device may see the team’s figures.
sync-can-both = This device may count and see the team’s figures.

# $count (Number)
sync-waiting =
    { $count ->
        [one] { $count } count is only on this device
       *[other] { $count } counts are only on this device
    }
sync-nothing-waiting = All counts are with the team
sync-never = Not connected yet. Counting works without a connection.
# $when (String)
sync-last = Last connected { $when }
# $when (String)
sync-next = Tries again by itself { $when }

sync-refused = Not taken by the server
sync-refused-text = These counts stay on this device. Show this page to your coordinator.
# $site (String)
# $day (String)
# $count (Number)
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } count
       *[other] { $site }, { $day }: { $count } counts
    }

# Times in words.
time-just-now = just now
# $count (Number)
time-minutes-ago =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
# $count (Number)
time-hours-ago =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
# $count (Number)
time-days-ago =
    { $count ->
        [one] yesterday
       *[other] { $count } days ago
    }
# $count (Number)
time-in-minutes =
    { $count ->
        [one] in { $count } minute
       *[other] in { $count } minutes
    }
time-soon = soon
