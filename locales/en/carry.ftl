### Counts carried from device to device as a file, without a connection. On the Sync screen.

# Title of a card.
carry-title = By hand
# Below the title.
carry-text = Without a connection, a file brings counts to another device of your team: by cable, memory card or message. Only your team can open it, and nothing is counted twice.
# A button: saves such a file.
carry-save = Save a file
# A button on phones: opens the phone’s own list of apps and people to send the file to.
carry-share = Share a file
# A button: chooses a file that came from another device.
carry-take = Take in a file

# After a file was saved. How many counts are in it.
# $count (Number)
carry-given =
    { $count ->
        [one] { $count } count is in the file. It stays on this device, too.
       *[other] { $count } counts are in the file. They stay on this device, too.
    }
# After a file was taken in. How many counts this device did not have before.
# $count (Number)
carry-taken =
    { $count ->
        [one] { $count } new count came with the file.
       *[other] { $count } new counts came with the file.
    }
# After a file was taken in.
carry-nothing-new = All counts in this file were here already.
# After a file was taken in on a device that had not read the team’s profile from a server yet.
carry-team-came = Your team’s sites came with the file.
# After a file was taken in, of which a part is of a newer version.
# $count (Number)
carry-unread =
    { $count ->
        [one] { $count } entry could not be read. Update the app, then take the file in again.
       *[other] { $count } entries could not be read. Update the app, then take the file in again.
    }

## What went wrong with a file.

carry-problem-none = This is not a file with counts from Acollida. The name of such a file ends in .acollida.
carry-problem-damaged = This file is damaged or not complete. Ask for it again.
carry-problem-other = This device’s code does not open this file. It is from another team, or your team’s code has changed.
carry-problem-newer = This file was made by a newer version of Acollida. Update the app, then take it in again.
carry-problem-large = There are more counts here than fit into one file. Sync when there is a connection.
carry-problem-unreadable = The file could not be read. Copy it to this device, then try again.
carry-problem-no-code = This device has no code to count with, so it can neither make nor open such files. Ask your coordinator for one.
