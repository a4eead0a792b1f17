share-open = Κοινοποίηση

share-title = Κοινοποίηση ως κείμενο

share-copy = Αντιγραφή

share-copied = Αντιγράφηκε

share-text = Το κείμενο

share-note-mine = Μόνο οι καταμετρήσεις αυτής της συσκευής. Στο κείμενο δεν υπάρχει κανένα μέρος και κανένα άτομο.

share-note-team = Αυτά είναι τα ακριβή στοιχεία της ομάδας, για χρήση μέσα στην ομάδα. Μην τα δημοσιεύσετε: ένας μικρός αριθμός μπορεί να δείξει κάποιον.

share-mine-head = Μετρήθηκαν σε αυτή τη συσκευή: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Μόνο: { $what }

share-contacts-not-people = Επαφές, όχι άτομα: όποιος έλαβε βοήθεια πέντε φορές μετρήθηκε πέντε φορές.

share-inside = Ακριβή στοιχεία για χρήση μέσα στην ομάδα· όχι για δημοσίευση.

share-file-title = Αποθήκευση ως υπολογιστικό φύλλο

share-file-released = Αποθήκευση δημοσιεύσιμων

share-file-hand-on = Κοινοποίηση δημοσιεύσιμων

share-file-released-note = Και για τους έξω: οι μικροί αριθμοί κρύβονται και σε κάθε αριθμό προστίθεται λίγη τύχη.

share-file-internal = Αποθήκευση ακριβών

share-file-running = Λήψη του αρχείου…

share-file-saved = Αποθηκεύτηκε: { $file }
