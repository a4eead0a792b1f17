### Sharing figures as text: a sheet that shows the text, with one button that copies it.

# A button; at most 14 letters.
share-open = Share
share-title = Share as text
# A button; at most 14 letters.
share-copy = Copy
# Said and shown after copying.
share-copied = Copied
# The text itself, as a screen reader calls the field it stands in.
share-text = The text
# Under the text of this device's own figures.
share-note-mine = Counts of this device alone. No place and no person is in the text.
# Under the text of the team's figures.
share-note-team = These are the team’s exact figures, for use inside the team. Do not publish them: a small number could point at someone.

## The text

# The first line. $period: "Week 47, 16 Nov – 22 Nov".
# $period (String)
share-mine-head = Counted on this device: { $period }
# $team (String)
# $period (String)
share-team-head = { $team }: { $period }
# A span and its dates: "Week 47, 16 Nov – 22 Nov".
# $name (String)
# $dates (String)
share-period = { $name }, { $dates }
# Only a part of the figures was chosen. $what: "Mill clinic; Medical".
# $what (String)
share-only = Only: { $what }
share-contacts-not-people = Contacts, not people: someone helped five times is counted five times.
share-inside = Exact figures for use inside the team; not to be published.

## The same figures as a file

# Heading over the two buttons that follow, and the title of the system’s dialog.
share-file-title = Save as a spreadsheet
# A button.
share-file-released = Save released figures
# A button below that one, where the device can hand a file to another app.
share-file-hand-on = Share released figures
# Under that button.
share-file-released-note = For others too: small numbers are hidden, and a little chance is added to each.
# A button; under it stands share-inside.
share-file-internal = Save exact figures
# Shown and said while the file comes.
share-file-running = Fetching the file…
# $file (String) its name
share-file-saved = Saved: { $file }
