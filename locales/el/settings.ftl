### Settings and About.

settings-language = Γλώσσα
settings-theme = Φωτεινό και σκούρο
settings-theme-auto = Όπως το σύστημα
settings-theme-light = Φωτεινό
settings-theme-dark = Σκούρο

about-motto = Μετράει βοήθεια, ποτέ ανθρώπους.
about-version = Έκδοση { $version }
about-licence = Ελεύθερο λογισμικό με άδεια GNU General Public License, έκδοση 3 ή νεότερη. Χωρίς καμία εγγύηση.
about-fonts = Γράμματα: Noto Sans, SIL Open Font License 1.1.
about-stored = Τι αποθηκεύει αυτή η συσκευή
about-stored-counts = Καταμετρήσεις: ένα σημείο, μία εβδομάδα και πόσα από κάθε είδος βοήθειας. Ποτέ ποιος την πήρε, ποτέ ποιος μέτρησε.
about-stored-days = Οι δικές της καταμετρήσεις ανά μέρα, για τις τελευταίες 14 μέρες, για τη σελίδα «Οι αριθμοί μου». Δεν βγαίνουν ποτέ από τη συσκευή.
about-stored-code = Ο κωδικός της ομάδας, τα σημεία και τα είδη βοήθειάς της, και οι επιλογές σας σε αυτή τη σελίδα.
about-never = Ούτε ονόματα, ούτε ημερομηνίες γέννησης, ούτε έγγραφα, ούτε εθνικότητα, ούτε διευθύνσεις, ούτε ώρες, ούτε θέση. Δεν υπάρχει πουθενά χώρος να γραφτούν.
about-server = Ο διακομιστής κρατάει μόνο αθροίσματα. Δεν μπορεί να ξέρει από ποια συσκευή ή ποιον άνθρωπο ήρθε μια καταμέτρηση.

settings-text-size = Μέγεθος γραμμάτων

settings-percent = { $percent }%

settings-contrast = Υψηλή αντίθεση

settings-contrast-text = Πιο έντονα περιγράμματα για δυνατό ήλιο και κουρασμένα μάτια

settings-still = Λιγότερη κίνηση

settings-still-text = Τίποτα δεν γλιστρά ή αναβοσβήνει

settings-digits = Ψηφία

settings-sight = Πιο εύκολη ανάγνωση

settings-hearing = Ήχος

settings-sound = Κλικ σε κάθε μέτρηση

settings-sound-text = Ακούτε ότι μετρήθηκε χωρίς να κοιτάξετε

settings-touch = Δόνηση

settings-felt = Δόνηση σε κάθε μέτρηση

settings-felt-text = Νιώθετε ότι μετρήθηκε χωρίς να κοιτάξετε

settings-connection = Σύνδεση

settings-tor = Μέσω Tor

settings-tor-text = Οι διακομιστές δεν μαθαίνουν πού είστε. Πρέπει να λειτουργεί Tor ή Orbot σε αυτή τη συσκευή.

settings-shared = Κοινή συσκευή

settings-kiosk = Κοινή χρήση

settings-kiosk-text = Το σημείο είναι σταθερό και γίνεται μόνο καταμέτρηση. Για έξοδο κλειδώστε πρώτα τη συσκευή.

settings-kiosk-no-site = Επιλέξτε πρώτα σημείο καταμέτρησης.
