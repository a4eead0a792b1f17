### The Record screen, continued: shifts, earlier days, the last taps, groups of people, today's
### sheet as a table, and the question whether the date is right. "Contacts, not people": a contact
### is one service given to one person, once.

## The switch at the start and the end of a shift. It also tells the team that somebody was there,
## so that "nobody came" and "no report" differ.

# On a narrow button, at most some 14 letters.
counting-shift-start = Start shift
# The same button while the shift runs, at most some 14 letters.
counting-shift-end = End shift
# Under the words of the button while the shift runs; at most some 14 letters.
counting-shift-open = Shift is open
# Under the words of the button before; at most some 14 letters.
counting-shift-none = No shift yet
# Said by screen readers and shown when a shift of another site is still open. $site: "Mill clinic".
# $site (String)
counting-shift-elsewhere = Shift open: { $site }

# A shift ends and nothing was counted: which of the two is it?
counting-empty-title = Nothing was counted
counting-empty-text = Did nobody come, or was the shift started by mistake?
counting-empty-nobody = Nobody came
counting-empty-nobody-more = The shift is reported with zero contacts
counting-empty-mistake = Started by mistake
counting-empty-mistake-more = It is as if there had been no shift
counting-empty-go-on = The shift goes on

## Earlier days

# Title of the list of days.
counting-days-title = Which day?
counting-days-more = What this device counted, at all sites
# Contacts counted on one day, at the end of a line.
# $count (Number)
counting-days-count =
    { $count ->
        [0] nothing
        [one] { $count } contact
       *[other] { $count } contacts
    }
# A day of the list, for screen readers. $day: "Today, Sun 22 Nov"; $count: "12 contacts".
# $day (String)
# $count (String)
counting-days-label = { $day }: { $count }
# A day by its near name and its date.
# $near (String) "Today"
# $date (String) "Sun 22 Nov"
counting-day-named = { $near }, { $date }
# On the Record screen while an earlier day is counted. $date: "Sat 21 Nov". Short.
# $date (String)
counting-past-day = Counting for { $date }
# The button beside it, at most some 14 letters.
counting-back-to-today = Back to today
# What the day button does, for screen readers. $day: "Today, Sun 22 Nov".
# $day (String)
counting-day-button = Day: { $day }. Choose another day.
# Contacts counted at this site on an earlier day, and those that could not be helped.
# $count (Number)
# $date (String) "Sat 21 Nov"
counting-sum-on = { $count } on { $date }
# $count (Number)
# $date (String)
counting-sum-unmet-on = { $count } missing on { $date }
# Heading while contacts that could not be helped are counted for an earlier day.
# $date (String)
counting-heading-unmet-on = Missing on { $date }
# Title of the tally sheet of an earlier day. $date: "Sat 21 Nov".
# $date (String)
counting-sheet-on = Sheet of { $date }

## The last taps

counting-recent-title = The last taps
counting-recent-more = Undo any of them
# On the undo bar, for screen readers.
counting-recent-open = Show the last taps
# The button beside a tap, for screen readers. $tap: "Meal +4, under 18 years".
# $tap (String)
counting-recent-undo = Undo: { $tap }

## Groups on the pad for amounts

# Above the keys +2 +3 +4 +5 +6. One contact for each person who is helped.
counting-group = A group at once: four people helped are 4 contacts
# A key of the pad, for screen readers.
# $amount (Number)
counting-group-key = Count { $amount } contacts

## Favourites

# Above the buttons of the kinds counted most at this site; at most some 20 letters.
counting-favourites = Most used here

## Today's sheet as a table, like the one on paper

# In the menu; at most some 18 letters.
counting-sheet = Tally sheet
# What the sign for "age not noted" means, under the table.
counting-age-legend = ? = age not noted
# Head of the last column: the sum of a line; at most 6 letters.
counting-all = All
# Foot of the table, at most some 18 letters.
counting-sheet-total = Together
counting-sheet-empty-title = Nothing counted yet
counting-sheet-empty-text = What you count here on this day stands on this sheet.
# A line of the table, read aloud. $kind: "Meal"; $parts: "3 under 18 years, 31 age not noted".
# $kind (String)
# $count (Number)
# $parts (String)
counting-sheet-line = { $kind }: { $count }. { $parts }
# One part of it.
# $count (Number)
# $what (String) "18 to 64 years"
counting-sheet-part = { $count } { $what }
# Shifts that were open at this site on this day, as this device counted them.
# $count (Number)
counting-sheet-shifts =
    { $count ->
        [one] { $count } shift
       *[other] { $count } shifts
    }

## The clock of the device may be wrong

# A day with its year. $day: "Sun 22 Nov"; $year: "2026".
# $day (String)
# $year (String)
counting-full-date = { $day } { $year }
counting-clock-title = Is this the right day?
# $date (String) "Sun 22 Nov 2026"
counting-clock-today = This device says that today is { $date }.
# $date (String)
counting-clock-backwards = It was last used on { $date }, which is later.
# $date (String)
counting-clock-ahead = It was last used on { $date }, a long time before.
counting-clock-before = That is before this program was made.
counting-clock-kept = Whatever you count is kept, on the sheet of the day shown.
counting-clock-yes = Yes, that is today
counting-clock-no = No, I’ll set the date
# After "No".
counting-clock-set = Set the date in the settings of the device, then come back. You can count meanwhile; correct it later under that day.
# Under the day on the Record screen as long as the question is open; at most some 12 letters.
counting-clock-unsure = Right date?

## @family age-sign
## Heads of very narrow columns: the age bands as signs. At most 5 letters.

age-sign-u18 = <18
age-sign-a18_64 = 18–64
age-sign-o65 = 65+
age-sign-nn = ?
