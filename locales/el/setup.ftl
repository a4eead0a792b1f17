setup-title = Ρύθμιση ομάδας

setup-closed-title = Χρειάζεται άλλος κωδικός

setup-closed-text = Για αλλαγή των ρυθμίσεων της ομάδας χρειάζεται ο ειδικός κωδικός. Επικολλήστε τον στον Συγχρονισμό.

setup-part-name = Όνομα

setup-part-sites = Σημεία

setup-part-kinds = Είδη βοήθειας

setup-part-marks = Ηλικία και έκβαση

setup-part-targets = Στόχοι

setup-part-rules = Διατήρηση και κλείδωμα

setup-part-codes = Κωδικοί συσκευών

setup-sites-sum =
    { $count ->
        [one] { $count } σημείο
       *[other] { $count } σημεία
    }

setup-kinds-sum = { $count } από { $all }

setup-marks-both = Ηλικία και όσα δεν έγιναν

setup-marks-ages = Μόνο ηλικία

setup-marks-outcomes = Μόνο όσα δεν έγιναν

setup-marks-none = Κανένα από τα δύο

setup-targets-sum =
    { $count ->
        [0] Κανένας
        [one] { $count } στόχος
       *[other] { $count } στόχοι
    }

setup-codes-sum = Για συσκευές που μπαίνουν στην ομάδα

setup-name = Το όνομα της ομάδας

setup-name-text = Το διαβάζει όλη η ομάδα.

setup-sites-text = Τα μέρη όπου δίνεται βοήθεια: μια κουζίνα, ένας γύρος στον δρόμο, ένα ιατρείο. Ποτέ το σπίτι κάποιου.

setup-sites-empty = Κανένα σημείο ακόμα. Χωρίς σημείο δεν μπορεί να μετρήσει κανείς.

setup-site-add = Προσθήκη σημείου

setup-site-new = Νέο σημείο

setup-site-label = Πώς το λένε

setup-site-code = Σύντομος κωδικός

setup-site-code-text = Γράφεται στα αρχεία και στα στοιχεία και μετά δεν αλλάζει ποτέ.

setup-site-done = Έτοιμο

setup-site-edit = Αλλαγή: { $site }

setup-site-up = Πιο πάνω: { $site }

setup-site-down = Πιο κάτω: { $site }

setup-site-remove = Αφαίρεση σημείου

setup-site-remove-text = Όσα μετρήθηκαν εκεί μένουν σε όλα τα στοιχεία. Από εδώ και πέρα δεν μπορεί να μετρήσει κανείς εκεί.

setup-site-remove-yes = Αφαίρεση

setup-site-remove-no = Να μείνει

setup-kinds-text = Όσα δείχνουν οι συσκευές της ομάδας για μέτρηση. Όσα μετρήθηκαν πριν μένουν σε όλα τα στοιχεία.

setup-bands = Ηλικιακές ομάδες

setup-bands-text = Με το μάτι, ποτέ με ερώτηση.

setup-remember = Η ηλικία μένει επιλεγμένη

setup-remember-text = Για σημείο όπου όλοι έχουν την ίδια ηλικία. Αλλιώς γυρίζει στο «χωρίς σημείωση» μετά από κάθε πάτημα.

setup-outcomes = «Δεν έγινε βοήθεια»

setup-outcomes-text = Μετράει ό,τι έλειπε: τελείωσε, κλειστό, κανένα ραντεβού.

setup-targets-text = Πόσες επαφές θέλει να φτάσει η ομάδα. Τα στοιχεία της ομάδας το δείχνουν δίπλα σε όσα μετρήθηκαν.

setup-target-kind = Είδος βοήθειας

setup-target-count = Επαφές

setup-target-add = Προσθήκη στόχου

setup-target-remove = Αφαίρεση: { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } την εβδομάδα

setup-target-month = { $count } τον μήνα

setup-target-quarter = { $count } το τρίμηνο

setup-target-year = { $count } τον χρόνο

setup-grain-week = Εβδομάδα

setup-grain-month = Μήνας

setup-grain-quarter = Τρίμηνο

setup-grain-year = Έτος

setup-days = Μέρες που διατηρούνται

setup-days-text = Για πόσο κρατά μια συσκευή τις δικές της καταμετρήσεις ανά μέρα και μέχρι ποια μέρα πίσω γίνεται διόρθωση.

setup-days-count =
    { $count ->
        [one] { $count } μέρα
       *[other] { $count } μέρες
    }

setup-lock = Κλειδώνει μετά από

setup-lock-text = Μια συσκευή που δεν αγγίζει κανείς τόση ώρα κλειδώνει μόνη της.

setup-lock-count =
    { $count ->
        [one] { $count } λεπτό
       *[other] { $count } λεπτά
    }

setup-less = { $what }: λιγότερο

setup-more = { $what }: περισσότερο

setup-unsaved = Δεν αποθηκεύτηκε ακόμα. Η ομάδα μετράει όπως πριν.

setup-save = Αποθήκευση

setup-saving = Αποθήκευση…

setup-discard = Απόρριψη

setup-discard-ask = Να απορριφθούν όσα δεν έχουν αποθηκευτεί;

setup-discard-yes = Απόρριψη

setup-discard-no = Να μείνουν

setup-look-again = Πριν από την αποθήκευση δείτε ξανά: { $part }

setup-joined = Στο μεταξύ αποθήκευσε κάποιος άλλος. Εδώ οι δύο αλλαγές ενώθηκαν· όπου αλλάζουν το ίδιο, μένει η δική σας. Ελέγξτε και αποθηκεύστε.

setup-wrong-empty = Εδώ πρέπει να γραφτεί κάτι.

setup-wrong-long = Το πολύ { $most } γράμματα.

setup-wrong-hidden = Περιέχει γράμματα που δεν φαίνονται. Γράψτε το ξανά.

setup-wrong-code = 1 έως 16: a–z, 0–9 και -, με γράμμα ή ψηφίο στην αρχή.

setup-wrong-code-twice = Άλλο σημείο έχει αυτόν τον κωδικό.

setup-wrong-no-kind = Επιλέξτε τουλάχιστον ένα: μια ομάδα που δεν μετράει τίποτα δεν χρειάζεται συσκευές.

setup-wrong-sites = Το πολύ { $most } σημεία.

setup-wrong-number = Ένας αριθμός από { $least } έως { $most }.

setup-wrong-target-twice = Υπάρχει ήδη στόχος για αυτό. Αφαιρέστε τον πρώτα.

setup-codes-text = Με έναν κωδικό μπαίνει μια συσκευή στην ομάδα. Δείξτε τον μόνο σε όποιον προορίζεται. Κρύβεται μετά από ένα λεπτό.

setup-code-write = Για μέτρηση

setup-code-write-text = Για κάθε άτομο που μετράει.

setup-code-read = Για ανάγνωση των στοιχείων

setup-code-read-text = Για τον συντονισμό. Με αυτόν δεν γίνεται μέτρηση.

setup-code-admin = Για αλλαγή ρυθμίσεων

setup-code-admin-text = Όποιος τον έχει μπορεί να αλλάξει τα πάντα εδώ: σημεία, είδη, κανόνες. Δώστε τον σε ένα ή δύο άτομα.

setup-code-show = Εμφάνιση

setup-code-show-label = Εμφάνιση κωδικού: { $code }

setup-code-hide = Απόκρυψη

setup-code-picture = Ο κωδικός ως QR, για φωτογράφιση. Από κάτω υπάρχει ως κείμενο.

setup-code-none = Αυτή η συσκευή δεν έχει αυτόν τον κωδικό.

join-picture = Από εικόνα

join-picture-text = Ή επιλέξτε μια φωτογραφία ή στιγμιότυπο οθόνης με το QR του κωδικού.

problem-picture-open = Η εικόνα δεν άνοιξε. Επιλέξτε την ξανά ή επικολλήστε τον κωδικό.

problem-picture-large = Η εικόνα είναι πολύ μεγάλη. Περικόψτε την γύρω από το QR ή επικολλήστε τον κωδικό.

problem-picture-format = Το αρχείο δεν είναι εικόνα PNG ή JPEG ή έχει βλάβη. Επιλέξτε άλλο ή επικολλήστε τον κωδικό.

problem-picture-blank = Στην εικόνα δεν υπάρχει QR που να διαβάζεται. Φωτογραφίστε το από μπροστά, καθαρά και ολόκληρο, ή επικολλήστε τον κωδικό.

problem-picture-other = Το QR σε αυτή την εικόνα δεν είναι κωδικός Acollida. Επιλέξτε την εικόνα που σας έδωσε ο συντονισμός.
