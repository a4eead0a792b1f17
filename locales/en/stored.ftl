### The page "What we store, what we can hand over": one entry for each table of this device's file
### and of the server's. Read by volunteers, coordinators and their lawyers. Plain and exact.

stored-title = What is stored
stored-open = What we store, what we can hand over
stored-intro = All that this program keeps, table by table, read from its own file just now. What is not here is not kept, and cannot be handed over to anyone.
stored-device = On this device
stored-server = On the team’s server, if there is one
# A line above what somebody would learn who takes the device.
stored-tells-label = Who gets hold of it learns
# $columns (String) technical names, separated by commas
stored-columns = Columns: { $columns }
stored-never = Nowhere: names, papers, origin, addresses, times of day, positions, or who counted. There is no column for them.
stored-free = For lawyers: “acollida stored” prints this page as text.

## @family stored-holds
## What is in each table of this device's file. One sentence.

stored-holds-batch = Tally sheets being filled: a site and a week, under a random number.
stored-holds-batch_cell = How many of each kind of help are on those sheets so far.
stored-holds-change = The same counts in the form that devices merge.
stored-holds-contribution = Closed tally sheets of this device and of others it carries counts for: site, week, numbers.
stored-holds-day_tally = What this device counted on each of the last days, at most 14.
stored-holds-figures = The team’s sums as last read from the server.
stored-holds-membership = Which team this device counts for, its server, and the keys of the team’s code.
stored-holds-paper_sheet = A checksum of each paper sheet’s file that was counted, so that none counts twice.
stored-holds-profile = The team’s name, its sites and what it counts.
stored-holds-server = When this device last reached the server, and which ledger the server has.
stored-holds-setting = Your choices: language, look, site. And whether the screen is locked, and the last day of use.
stored-holds-sheet = Tally sheets with everything merged into them: site, week, numbers.

## @family stored-tells
## What each table of this device tells whoever takes the device or orders it handed over. One sentence.

stored-tells-batch = That somebody counted at a site in this week. Not who, and nothing of the people helped.
stored-tells-batch_cell = Numbers such as 41 meals. Not for whom.
stored-tells-change = No more than the closed sheets do.
stored-tells-contribution = How much help was given at a site in a week. Not on which day, and not who was helped or counted.
stored-tells-day_tally = How much this device counted at a site on a day. Not at what time, and not who was helped.
stored-tells-figures = How much help the team gave, by week and site.
stored-tells-membership = That this device belongs to the team. With the keys one can add counts or read sums: ask for new codes if a device is lost.
stored-tells-paper_sheet = Whether a certain file was counted here, for somebody who has that very file.
stored-tells-profile = Where the team works and what it gives.
stored-tells-server = That the app was in use at that time.
stored-tells-setting = How the app was set, the last site, and the last day it was used.
stored-tells-sheet = How much help was given at a site in a week.

## @family stored-server-holds
## What is in each table of the server's file. One sentence.

stored-server-holds-area = What a team calls the areas of its city.
stored-server-holds-arrived = What came today. It joins the sums tomorrow, so that nobody sees single contacts arrive.
stored-server-holds-carried = Of the late arrivals, those that the next published month will count.
stored-server-holds-cell = The list of what can be counted.
stored-server-holds-counted = Random numbers of the tally sheets that are in the sums, so that none counts twice.
stored-server-holds-dhis2_code = What the team’s sites and kinds of help are called in another statistics system.
stored-server-holds-estimate = Numbers that a funder asks for and that were estimated, with how they were; never counted.
stored-server-holds-key_hash = What is needed to recognise the team’s keys, not the keys themselves.
stored-server-holds-kind = Which kinds of help each team counts.
stored-server-holds-late = Of the sums, what came after a week was closed.
stored-server-holds-ledger = A random number that names this ledger.
stored-server-holds-offered = Which kinds of help a team gave in each month.
stored-server-holds-refreshed = The day to which a team’s figures are up to date; the same for all of them.
stored-server-holds-released = Which months were published.
stored-server-holds-released_band = What was published by age: sums with deliberate small errors.
stored-server-holds-released_kind = What was published by kind of help: sums with deliberate small errors.
stored-server-holds-seal = Checksums of closed weeks, so that nobody can change them unseen.
stored-server-holds-site = The sites of each team.
stored-server-holds-target = How much help each team means to give, by kind.
stored-server-holds-team = The teams: name, what is marked with each tap, and rules for their devices.
stored-server-holds-total = The sums: how many of each kind of help, by site and week.

## @family stored-server-tells
## What each table of the server tells whoever seizes it or orders it handed over. One sentence.

stored-server-tells-area = What a team calls parts of its city.
stored-server-tells-arrived = How much help was reported since this morning, by site and week.
stored-server-tells-carried = How much help was reported late, by site.
stored-server-tells-cell = Nothing about anybody; it is the same everywhere.
stored-server-tells-counted = How many sheets came in for a week, and how large. Not from whom, nor from how many devices.
stored-server-tells-dhis2_code = Codes of another system.
stored-server-tells-estimate = What a team estimated, and the role of whoever did.
stored-server-tells-key_hash = How many keys a team had.
stored-server-tells-kind = What help a team gives.
stored-server-tells-late = How much help was reported late, by site and week.
stored-server-tells-ledger = Nothing about anybody.
stored-server-tells-offered = What help a team gives.
stored-server-tells-refreshed = That the server ran on that day.
stored-server-tells-released = Nothing that is not public.
stored-server-tells-released_band = Nothing that is not public.
stored-server-tells-released_kind = Nothing that is not public.
stored-server-tells-seal = How many sheets a week had. Not from whom.
stored-server-tells-site = Where a team works, as the team wrote it.
stored-server-tells-target = What a team means to give.
stored-server-tells-team = Which teams use this server.
stored-server-tells-total = How much help was given, by site and week. It can be split no further.

##

## The files beside that file

stored-files = Beside it, in files of their own

## @family stored-file-holds
## What is in each file beside the device's database. One sentence.

stored-file-holds-key = The key of the counts, locked: by the code or passphrase, if one is set.
stored-file-holds-device = A second key, without which the first does not open.
stored-file-holds-tries = How many wrong codes were entered one after another.
stored-file-holds-look = Language and look of the lock screen.
stored-file-holds-taps = Taps made while locked, each sealed so that only unlocking opens it.

## @family stored-file-tells
## What each file tells whoever takes the device or orders it handed over. One sentence.

stored-file-tells-key = That the app is set up, and whether something is asked for to open it.
stored-file-tells-device = Nothing by itself. Together with the first it opens the counts, unless a code or passphrase is set.
stored-file-tells-tries = That somebody tried.
stored-file-tells-look = Which language the app speaks.
stored-file-tells-taps = How many times somebody tapped since it was locked. Not what, not for whom.

##
