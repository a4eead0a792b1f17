### Protection: the code of this device, what erases it, and what holds. "Code" is for phones (digits),
### "passphrase" for computers (words).

# Title of the screen and its row in the settings. At most 16 letters.
guard-title = Protection

## How this device is protected now: a title and a sentence

guard-open = Nothing is asked
guard-open-phone = Whoever holds this phone can open the app. The counts are encrypted; a copy of the phone’s storage shows none.
guard-open-computer = The counts are encrypted, but their key lies in a file beside them. Whoever can read the files of this computer can read the counts.
guard-coded = A code is asked for
guard-coded-phone = Without the code nobody reads the counts of this phone.
guard-phrased = A passphrase is asked for
guard-phrased-computer = Without the passphrase nobody reads the counts. Disk encryption is still needed: other programs leave traces too.

## Setting it

# Buttons.
guard-set-code = Set a code
guard-set-passphrase = Set a passphrase
guard-change-code = Change the code
guard-change-passphrase = Change the passphrase
guard-remove-code = Remove the code
guard-remove-passphrase = Remove the passphrase
# Above the fields.
guard-code-now = Code until now
guard-passphrase-now = Passphrase until now
guard-code-new = New code: six digits or more
guard-passphrase-new = New passphrase: ten characters or more
guard-again = The new one once more
guard-save = Save
guard-forgotten = If it is forgotten, nobody can open this device again. Counts that were not sent are lost then.
# What is wrong with a new one.
guard-code-short = A code has six digits or more.
guard-passphrase-short = A passphrase has ten characters or more.
guard-repeats = Too easy to guess: it repeats itself.
guard-run = Too easy to guess: it follows the row of digits or letters.
guard-differs = The two are not the same. Type the new one twice.
guard-wrong = What you typed as the one until now is not it.
guard-saved = Saved. It is asked for from now on.
guard-removed = Removed. Nothing is asked for any more.

## Erasing

guard-erase-after = Erase after ten wrong tries
guard-erase-after-text = Counts that were not sent are lost then, even if a child was playing.
guard-erase-code = A code that erases
guard-erase-code-text = Entered on the lock screen, it erases this device at once. Whoever watches can tell. In some places erasing is itself punished.
guard-erase-code-new = Code that erases
guard-erase-code-same = It must differ from the one that opens.
guard-erase-code-on = Set
guard-erase-code-off = Not set
guard-erase = Erase this device
guard-erase-text = The key goes first, then every file. In less than a second nothing here can be read again, by nobody.
# $count (Number) contacts that are nowhere else
guard-erase-lost = { $count ->
    [0] Nothing is only on this device.
    [one] { $count } contact is only on this device and is lost then.
   *[other] { $count } contacts are only on this device and are lost then.
}
# The button that has to be held for two seconds. At most 16 letters.
guard-erase-hold = Hold to erase
# The question after that, and its two buttons.
guard-erase-sure = Erase everything on this device?
guard-erase-yes = Yes, erase
guard-erase-no = Keep everything

## What holds and what does not: the page that says so. One plain sentence each.

guard-promises = What holds, what does not
guard-holds = This holds
guard-holds-not = This does not
guard-holds-off = A phone that is lost while switched off, or a copy of its storage, shows no counts.
guard-holds-computer = On a computer, your passphrase and disk encryption protect you.
guard-holds-kept = A count that was shown is kept, even if the power fails in that moment.
guard-holds-erased = What was erased cannot be brought back, not by us either.
guard-holds-server = A seized server holds sums by place and week. Nothing in it says who counted.
guard-not-opened = If someone makes you open the app, they see what you see.
guard-not-hidden = We cannot hide that the app is installed.
guard-not-running = A device that was broken into while in use can show everything.
guard-not-watched = People who watch a place see who comes and goes.
guard-not-guessed = On a computer, a short passphrase can be guessed by someone who has its files.

## When the counts cannot be opened as they are

# $contacts (Number) how many could be saved
guard-damaged = { $contacts ->
    [0] The file with the counts was damaged. It was put aside as it is, and nothing could be saved from it. Counts that were sent are safe with the team.
    [one] The file with the counts was damaged. It was put aside as it is; { $contacts } contact was saved from it. Taps since the last sending may be missing.
   *[other] The file with the counts was damaged. It was put aside as it is; { $contacts } contacts were saved from it. Taps since the last sending may be missing.
}
guard-key-missing = The key of these counts is not here. The files may come from another device, or one is missing. Nothing was changed: bring back all files together.
guard-key-damaged = The key file of these counts is damaged. Nothing was changed. Bring it back from a copy, or erase this device and join the team again.
guard-key-newer = A newer version of Acollida made the key of these counts. Update the app to open them; nothing is lost.
# Some taps that were made while locked could not be read.
# $count (Number) how many
guard-taps-torn = { $count ->
    [one] { $count } tap made while locked could not be read and is not counted.
   *[other] { $count } taps made while locked could not be read and are not counted.
}
