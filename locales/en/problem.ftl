### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = No connection. Your counts are safe on this device and will be sent when there is one.
problem-no-tor = No connection through Tor. Check that Tor or Orbot runs on this device. Your counts are safe here.
problem-not-acollida = The address answers, but not as an Acollida server. Ask your coordinator whether the code is right.
problem-certificate = This server could not prove that it is your team’s, so nothing was sent. Try another network. If that does not help, ask your coordinator for a new code.
problem-key-wrong = The server does not accept this device’s code. Your counts are kept. Ask your coordinator for a new code.
problem-key-revoked = This device’s code has been replaced. Your counts are kept. Ask your coordinator for a new code.
problem-team-unknown = The server does not know this team. Your counts are kept. Ask your coordinator whether the code is right.
problem-server-busy = The server is busy. Your counts are kept; the app tries again by itself.
problem-too-large = The server found one sending too large. Your counts are kept. Check for an update of the app and tell your coordinator.
problem-clock-wrong = The date or time of this device seems wrong. Set it right, then sync again.

## Why the server did not take some counts

# $site (String) label or code of a site
problem-site-unknown = The server does not know the site “{ $site }”. Its counts are kept here. Ask your coordinator to add the site.
# $kind (String) name of a kind of help
problem-kind-not-enabled = Your team does not count “{ $kind }” at present. These counts are kept here. Ask your coordinator to switch it on.
problem-day-future = These counts are for a day that has not begun yet. They are kept here. Check the date of this device.
problem-period-archived = These counts are too old for the server. They are kept on this device. Tell your coordinator.
problem-caps-exceeded = There are more counts than the server takes for one sheet. They are kept here. Tell your coordinator.
# $reason (String) short code of the reason, to pass on
problem-refused = The server did not take these counts (reason: { $reason }). They are kept here. Tell your coordinator.
# $count (Number) taps the server lacks
problem-shortfall = { $count ->
    [one] The server lacks { $count } tap of one sending. This profile seems to have been copied or restored. Tell your coordinator.
   *[other] The server lacks { $count } taps of one sending. This profile seems to have been copied or restored. Tell your coordinator.
}

## The store on this device

# The team works without a server.
problem-no-server = Your team works without a server. Counts stay on this device.

problem-store-unwritable = This device could not save. The storage may be full. Make space, then try again.
problem-store-newer = These counts were saved by a newer version of Acollida. Update the app to open them; nothing is lost.
problem-store-in-use = These counts are already open in another window. Use that window, or close it first.

## The enrolment code

problem-code-empty = There is no code yet. Paste the code that your coordinator gave you.
problem-code-not-acollida = This is not an Acollida code. Copy the whole code again and paste it here.
problem-code-newer = This code was made for a newer version of Acollida. Update the app, then paste it again.
# $group (Number) which group of letters of the code, counted from 1
# $text (String) that group as it was read
problem-code-damaged = Part { $group } of the code, “{ $text }”, is not right. Compare it with the original.
problem-code-incomplete = The end of the code is missing. Copy the whole code and paste it again.
problem-code-address = The address in this code is not secure, so it is not used. Ask your coordinator for a code with an address that starts with https.
problem-code-other-team = This code is for another team. This device counts for one team only; use another profile or device for the other team.

## Recording

# $least (Number) the smallest amount that can be counted at once
# $most (Number) the largest one
problem-amount = Choose a number from { $least } to { $most }.
problem-take-back = You cannot take back more than this device counted here.
problem-nothing-to-undo = There is nothing to undo.
problem-site-not-listed = This site is no longer on your team’s list. Choose another one.
problem-no-site = Choose a site first, then count.
problem-day-closed = This day is closed: it has not come yet, or it is too long ago. Choose another day.

## Shifts

problem-shift-open = A shift is open here already. End it first.
problem-shift-none = No shift is open.
# A shift that was started by mistake can be taken back, but not once something was counted in it.
problem-shift-counted = Something was counted in this shift, so it cannot be taken back. End it instead.

## Changing the team

# Only a device with the coordinator's admin code may.
problem-not-coordinator = This device may not change the team. It needs the coordinator’s code.
problem-team-invalid = The team cannot be saved like this. Check the names, the sites and the numbers.
# Two coordinators changed the team at the same time. What this one typed is still on the screen.
problem-team-changed = Someone else changed the team meanwhile. Your change is not saved yet. Look at what is new, then save again.
problem-site-in-use = A site that has counts has to stay in the list. You can change its name.
# A file of released figures was asked for too early.
problem-not-released = There are no released figures of this time yet. A month is released two weeks or more after its end.
# The place that was chosen for a file of figures.
problem-file-unwritable = The file could not be written there. Choose another place, or make space.
