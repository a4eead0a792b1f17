### The Record screen.

record-today = Today
record-yesterday = Yesterday
record-site = Site
record-choose-site = Choose a site
record-age = Age
record-age-by-eye = Judged by eye, never asked
record-could-not-help = Could not help
record-undo = Undo
record-nothing-yet = Nothing to undo
record-take-back = Take one back
record-erase = Erase the last digit

record-heading-unmet = Missing today
# What a count button counts, for screen readers. $about: "A hot or cold meal".
# $about (String)
record-kind-hint = { $about }. Hold for more than one.
record-sheet-today = Today’s sheet

# Counts that no other device or server has yet.
# $count (Number)
record-waiting =
    { $count ->
        [one] { $count } only on this device
       *[other] { $count } only on this device
    }
record-all-sent = All counts are with the team

# Contacts counted here on the chosen day, at the chosen site.
# $count (Number)
record-sum-today = { $count } today
# Contacts that could not be helped.
# $count (Number)
record-sum-unmet-today = { $count } missing today

# Full lines of the tally sheet, before the strokes of the line being filled: "50 +".
# $count (Number)
record-before = { $count } +

# What the last tap did, on the undo bar. $kind: "Meal"; $amount: 1.
# $kind (String)
# $amount (Number)
record-plus = { $kind } +{ $amount }
# $kind (String)
# $amount (Number)
record-minus = { $kind } –{ $amount }

# An amount on a key of the pad: "+5".
# $amount (Number)
record-add = +{ $amount }

# For screen readers. $what: "Meal +1".
# $what (String)
record-undo-label = Undo: { $what }

# A button that counts, for screen readers. $kind: "Meal".
# $kind (String)
# $count (Number)
record-kind-label = { $kind }, { $count }

# A service card, for screen readers. $service: "Food".
# $service (String)
# $count (Number)
record-service-label = { $service }, { $count }

# Said aloud after each count. $what: "Meal +1"; $count: what the day has now.
# $what (String)
# $count (Number)
record-counted = { $what }: { $count }
# $what (String)
# $count (Number)
record-undone = Undone { $what }: { $count }

# On the pad: how much of this kind the day has.
# $count (Number)
record-pad-count = { $count } so far
# On the pad: what the main key does, for screen readers.
# $amount (Number)
record-pad-act = Count { $amount }
# $limit (Number)
record-pad-limit = At most { $limit } at once

record-no-team-title = Which team?
record-no-team-text = This device belongs to no team yet. Ask your coordinator for the team’s code and paste it here. No name, no account, no e-mail.
record-paste-code = Paste the team’s code
record-no-profile-title = Almost there
record-no-profile-text = The code is good. The sites and the kinds of help come with the first connection; after that you can count without one.
record-open-sync = Connect now
record-no-site-title = Where are you today?
record-no-site-text = Choose the place where help is given. Your counts go to its sheet.
record-read-only-title = A code to read with
record-read-only-text = This device’s code shows the team’s figures. To count here, paste the code for counting too.
record-open-team-figures = See the team’s figures
