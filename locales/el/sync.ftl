### The Sync screen.

sync-now = Συγχρονισμός τώρα
sync-running = Αποστολή και λήψη…
sync-join = Ένταξη σε ομάδα
sync-join-text = Επικολλήστε τον κωδικό που σας έδωσε ο συντονισμός. Λέει για ποια ομάδα μετράει αυτή η συσκευή· για εσάς δεν ζητείται τίποτα.
sync-other-code = Άλλος κωδικός
sync-other-code-text = Εδώ προστίθεται ένας νεότερος κωδικός αυτής της ομάδας ή ένας που μπορεί να διαβάζει τους αριθμούς της.
sync-code = Ο κωδικός της ομάδας
sync-code-placeholder = ACO1-…
sync-paste = Επικόλληση
sync-use-code = Χρήση κωδικού

sync-team-unnamed = Η ομάδα σας
sync-can-count = Αυτή η συσκευή μπορεί να μετράει.
sync-can-read = Αυτή η συσκευή μπορεί να βλέπει τους αριθμούς της ομάδας.
sync-can-both = Αυτή η συσκευή μπορεί να μετράει και να βλέπει τους αριθμούς της ομάδας.

sync-waiting =
    { $count ->
        [one] { $count } καταμέτρηση είναι μόνο σε αυτή τη συσκευή
       *[other] { $count } καταμετρήσεις είναι μόνο σε αυτή τη συσκευή
    }
sync-nothing-waiting = Η ομάδα έχει όλες τις καταμετρήσεις
sync-never = Καμία σύνδεση ακόμα. Η μέτρηση γίνεται και χωρίς.
sync-last = Τελευταία σύνδεση: { $when }
sync-next = Νέα προσπάθεια αυτόματα { $when }

sync-refused = Δεν τις δέχτηκε ο διακομιστής
sync-refused-text = Αυτές οι καταμετρήσεις μένουν σε αυτή τη συσκευή. Δείξτε αυτή τη σελίδα στον συντονισμό.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } καταμέτρηση
       *[other] { $site }, { $day }: { $count } καταμετρήσεις
    }

time-just-now = μόλις τώρα
time-minutes-ago =
    { $count ->
        [one] πριν από { $count } λεπτό
       *[other] πριν από { $count } λεπτά
    }
time-hours-ago =
    { $count ->
        [one] πριν από { $count } ώρα
       *[other] πριν από { $count } ώρες
    }
time-days-ago =
    { $count ->
        [one] χθες
       *[other] πριν από { $count } μέρες
    }
time-in-minutes =
    { $count ->
        [one] σε { $count } λεπτό
       *[other] σε { $count } λεπτά
    }
time-soon = σύντομα
