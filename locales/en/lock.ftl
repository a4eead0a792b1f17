### The lock screen and the shared device. The lock screen is what a passer-by sees.

# Button in every screen's frame and in the menu; locks the screen. At most 12 letters.
lock-lock = Lock
# The one big button of the lock screen. At most 12 letters.
lock-unlock = Unlock
# Under the name of the app on the lock screen.
lock-text = Locked. Every count is kept.
# The last line of the lock screen.
lock-foot = No names. No accounts. Only counts.
# Said when a tap came just after the device had locked itself.
lock-refused = The device had locked itself. The last tap was not counted. Unlock to go on.
# Small button of the lock screen of a shared device: figures, sync and settings can be reached again.
lock-leave-kiosk = Leave shared mode
lock-leave-kiosk-text = For coordinators: figures, sync and settings can be reached again.
# Said when somebody tries to change the site or the like on a shared device.
lock-kiosk-refused = On a shared device this is fixed. Lock it and leave shared mode first.

## Opening with a code (a phone: digits) or a passphrase (a computer)

# Above the dots or the field of the lock screen.
lock-code = Code of this device
lock-passphrase = Passphrase of this device
# Said by screen readers of the row of dots.
# $count (Number) how many signs were entered
lock-entered = { $count ->
    [one] { $count } sign entered
   *[other] { $count } signs entered
}
# While the device is opening; it takes about a second.
lock-opening = Opening…
lock-wrong = That is not it. Try again.
# After several wrong tries.
# $seconds (Number) how long to wait
lock-wait-seconds = { $seconds ->
    [one] Wait { $seconds } second, then try again.
   *[other] Wait { $seconds } seconds, then try again.
}
# $minutes (Number) how long to wait
lock-wait-minutes = { $minutes ->
    [one] Wait { $minutes } minute, then try again.
   *[other] Wait { $minutes } minutes, then try again.
}
# Only where it was chosen that ten wrong tries erase the device.
# $left (Number) how many are left
lock-before-erase = { $left ->
    [one] { $left } more wrong try erases this device.
   *[other] { $left } more wrong tries erase this device.
}

## Counting while locked, on a shared device

# Button of the lock screen: count without unlocking. At most 12 letters.
lock-count = Count
# Title of the screen that counts while locked.
lock-count-title = Counting, locked
lock-count-text = Nothing counted before is shown. Every tap is kept.
# Button back to the lock screen.
lock-count-back = Back to the lock
# $count (Number) contacts counted since the device was locked
lock-counted = { $count ->
    [one] { $count } contact since it was locked
   *[other] { $count } contacts since it was locked
}
