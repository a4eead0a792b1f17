### The window that opens when the counts on this device cannot be opened: what happened, what to do.

trouble-title = Your counts cannot be opened now
trouble-in-use = Acollida is already open in another window. Use that window, or close it and try again.
trouble-newer = These counts were saved by a newer Acollida. Update this one to go on counting. Nothing is lost, and nothing was changed.
# $folder (String) path of a folder
trouble-folder = The folder { $folder } cannot be used. Check that it is there and that you may write in it, then try again.
trouble-unwritable = The storage of this device takes no more, or may not be written. Make space, then try again. Nothing is lost.
trouble-damaged = The file with the counts is damaged. Do not delete it. Show this to your coordinator; what was sent is with the team.
trouble-random = This system gives no safe random numbers, and without them nothing can be counted exactly once. Restart the device.
# Before the technical reason, for whoever helps.
trouble-reason = Reason, for whoever helps you
trouble-again = Try again
trouble-close = Close
trouble-export = Save the figures as a file
# $file (String) path of the file
trouble-exported = Saved: { $file }
trouble-not-exported = The file could not be saved. Check the storage of this device.
