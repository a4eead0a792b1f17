### @server
### The words in the files that coordinators hand on: names of sheets, heads of columns, notes. What other
### files of this folder say already is taken from there.

# Stands on every sheet of a workbook.
files-contacts-not-people = Contacts, not people: someone helped five times is counted five times.
# Stands on the sheet of declared estimates.
files-estimates = Estimated, not counted: whoever has the role beside a number answers for it.
# A place: all sites together.
files-city = Whole city
# A place: all sites that lie in none of the areas.
files-rest = Rest of the city
# Head of a column: a part of the city, of several sites.
files-area = Area
# The name of a sheet: at most 31 letters.
files-by-area = By area
# The name of a sheet: what the figures are.
files-notes = Notes
# Head of a column: the first day of a week, a month.
files-first-day = First day
# Head of a column: by how much more or less than a year before.
files-change = Change
# Heads of the notes, a few letters each.
files-team = Team
# The head over "internal" or "released".
files-mark = Mark
# The head over how far figures may be off.
files-accuracy = Accuracy
# The head over the day of the figures.
files-as-of = Figures of
# The head over the version of the list of kinds of help.
files-list = List of kinds
# The head over what a cell means.
files-reading = How to read it
# $cell (String) a number
# $total (String) a number
files-within = In 19 of 20 cases, one kind in one area and month is off by { $cell } at most, and the sum of all contacts by { $total }.
files-below = “<5” means fewer than five, perhaps none. Sums contain these contacts.
files-empty = An empty cell means that nothing was counted, or that it cannot be told. It does not mean zero.
files-two-tables = Figures by age have chance of their own, so that their sum differs a little from the others.
# For whom help is, in a table that other organisations fill in, too.
files-anyone = Anyone who came
# Stands where others write how many people they reached.
files-people = Not counted
# How a number came about.
files-counted = Counted
files-counted-released = Counted, then chance was added, once
