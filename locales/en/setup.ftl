### Team set-up: what the team is called, where it works, what it counts; codes for other devices.
### Only coordinators see it.

setup-title = Team set-up
setup-closed-title = A code that may change the set-up
setup-closed-text = The set-up of the team needs the code for changing it. Paste it under Sync.

## The parts of the set-up, as a list: each at most some 24 letters.

setup-part-name = Name
setup-part-sites = Sites
setup-part-kinds = Kinds of help
setup-part-marks = Age and outcome
setup-part-targets = Targets
setup-part-rules = Keeping and locking
setup-part-codes = Codes for devices

## What stands under each part in that list.

# $count (Number)
setup-sites-sum =
    { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
# How many of all kinds of help the team counts.
# $count (Number)
# $all (Number)
setup-kinds-sum = { $count } of { $all }
setup-marks-both = Ages and what could not be helped
setup-marks-ages = Ages only
setup-marks-outcomes = What could not be helped only
setup-marks-none = Neither
# $count (Number)
setup-targets-sum =
    { $count ->
        [0] None
        [one] { $count } target
       *[other] { $count } targets
    }
setup-codes-sum = For devices that join

## The name

setup-name = The team’s name
setup-name-text = Everyone in the team reads it.

## Sites

setup-sites-text = The places where help is given: a kitchen, a street round, a consulting room. Never somebody’s home.
setup-sites-empty = No site yet. Without one, nobody can count.
setup-site-add = Add a site
setup-site-new = A new site
setup-site-label = What people call it
setup-site-code = Short code
setup-site-code-text = It stands in files and figures, and never changes afterwards.
setup-site-done = Done
# For screen readers. $site: the site's name.
# $site (String)
setup-site-edit = Change { $site }
# $site (String)
setup-site-up = Move { $site } up
# $site (String)
setup-site-down = Move { $site } down
setup-site-remove = Remove this site
# Asked once before a site is removed.
setup-site-remove-text = What was counted there stays in all figures. From now on nobody can count there.
setup-site-remove-yes = Remove it
setup-site-remove-no = Keep it

## What is counted

setup-kinds-text = What the team’s devices show to count. What was counted before stays in all figures.
setup-bands = Age bands
setup-bands-text = Judged by eye, never asked.
setup-remember = The age stays chosen
setup-remember-text = For a place where everyone is of one age. Otherwise it goes back to “not noted” after each count.
setup-outcomes = “Could not help”
setup-outcomes-text = Counts what was missing: nothing left, closed, no appointment.

## Targets

setup-targets-text = How many contacts the team means to reach. Team figures show them beside what was counted.
setup-target-kind = Kind of help
setup-target-count = Contacts
setup-target-add = Add this target
# For screen readers. $target: "Meal, 500 a week".
# $target (String)
setup-target-remove = Remove { $target }
# $kind (String) name of a kind of help
# $amount (String) "500 a week"
setup-target-label = { $kind }, { $amount }
# $count (Number)
setup-target-week = { $count } a week
# $count (Number)
setup-target-month = { $count } a month
# $count (Number)
setup-target-quarter = { $count } a quarter
# $count (Number)
setup-target-year = { $count } a year

## @family setup-grain
## How long a target runs: four choices side by side, at most some 9 letters.

setup-grain-week = Week
setup-grain-month = Month
setup-grain-quarter = Quarter
setup-grain-year = Year

## Rules

setup-days = Days kept
setup-days-text = How long a device keeps its own counts by day, and how far back a day can be corrected.
# $count (Number)
setup-days-count =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
setup-lock = Locks after
setup-lock-text = A device that nobody touches for so long locks itself.
# $count (Number)
setup-lock-count =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# For screen readers. $what: "Days kept" or "Locks after".
# $what (String)
setup-less = { $what }: less
# $what (String)
setup-more = { $what }: more

## Saving

setup-unsaved = Not saved yet. The team keeps counting as before.
setup-save = Save for the team
setup-saving = Saving…
setup-discard = Discard
setup-discard-ask = Discard all changes that are not saved?
setup-discard-yes = Discard them
setup-discard-no = Keep them
# $part (String) the part of the set-up where something has to be changed first
setup-look-again = Before it can be saved, look at: { $part }
setup-joined = Someone else saved meanwhile. Both changes are joined here; where both changed the same, yours stands. Look through it, then save.

## What is wrong with what was typed; stands beside its field.

setup-wrong-empty = Something has to stand here.
# $most (Number)
setup-wrong-long = At most { $most } letters.
setup-wrong-hidden = There are letters in it that nobody can see. Type it anew.
setup-wrong-code = 1 to 16 of a–z, 0–9 and -, beginning with a letter or a digit.
setup-wrong-code-twice = Another site has this code.
setup-wrong-no-kind = Choose at least one: a team that counts nothing needs no devices.
# $most (Number)
setup-wrong-sites = At most { $most } sites.
# $least (Number)
# $most (Number)
setup-wrong-number = A number from { $least } to { $most }.
setup-wrong-target-twice = There is a target for this already. Remove it first.

## Codes for other devices

setup-codes-text = A code lets a device join the team. Show it only to who it is for. It hides again after a minute.
setup-code-write = To count
setup-code-write-text = For everyone who counts.
setup-code-read = To read the team’s figures
setup-code-read-text = For coordinators. It does not let a device count.
setup-code-admin = To change the set-up
setup-code-admin-text = Whoever has it can change everything here: sites, kinds, rules. Give it to one or two people only.
setup-code-show = Show
# For screen readers. $code: "To count".
# $code (String)
setup-code-show-label = Show the code: { $code }
setup-code-hide = Hide
# For screen readers, on the QR.
setup-code-picture = The code as a QR to photograph. It stands below as text.
# On a card whose code this device has not.
setup-code-none = This device does not have this code.

## Joining by a picture of the code

join-picture = From a picture
join-picture-text = Or choose a photo or screenshot of the code’s QR.

problem-picture-open = This picture could not be opened. Choose it again, or paste the code.
problem-picture-large = This picture is too large. Cut it to the QR, or paste the code.
problem-picture-format = This file is not a PNG or JPEG picture, or it is damaged. Choose another one, or paste the code.
problem-picture-blank = There is no QR in this picture that can be read. Photograph it from the front, sharp and whole, or paste the code.
problem-picture-other = The QR in this picture is not an Acollida code. Choose the picture that your coordinator gave you.
