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
