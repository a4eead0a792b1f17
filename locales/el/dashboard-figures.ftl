dashboard-choose = Εμφάνιση

dashboard-filters = Τι να εμφανιστεί

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = Το «{ $kind }» δεν ανήκει στο «{ $service }», οπότε δεν υπάρχει κάτι να εμφανιστεί. Επιλέξτε όλες τις υπηρεσίες ή άλλο είδος.

dashboard-given = Επαφές με βοήθεια

dashboard-running = Αυτό το διάστημα δεν τελείωσε ακόμη.

dashboard-unmet-of = { $count } από { $whole } επαφές

dashboard-reports-of = { $count } από { $whole }

dashboard-reports-what = Μία αναφορά ανά σημείο και εβδομάδα. Μια εβδομάδα χωρίς αναφορά μπορεί να ήταν χωρίς βοήθεια, ή οι μετρήσεις να είναι ακόμη σε συσκευή.

dashboard-reports-missing = Χωρίς αναφορά: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Υπάρχουν αναφορές από όλα τα σημεία για κάθε εβδομάδα.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } επαφή ήρθε αφού είχε κλείσει η εβδομάδα της. Είναι σε αυτά τα στοιχεία· όσα δημοσιεύτηκαν μένουν όπως είναι.
       *[other] { $count } επαφές ήρθαν αφού είχε κλείσει η εβδομάδα τους. Είναι σε αυτά τα στοιχεία· όσα δημοσιεύτηκαν μένουν όπως είναι.
    }

dashboard-no-target = Η ομάδα δεν έχει στόχο για διάστημα τέτοιας διάρκειας.

dashboard-full = Σχεδόν γεμάτο
dashboard-full-row = { $site }, { $week }: { $count } από { $most }
dashboard-full-text = Σε μία εβδομάδα ένα σημείο δεν δέχεται περισσότερες καταχωρίσεις, ώστε μια χαλασμένη ή κλεμμένη συσκευή να μην προσθέτει ατελείωτα. Αν το σημείο έχει πράγματι τόση κίνηση, κάντε το δύο σημεία· αν όχι, ζητήστε νέο κωδικό για μέτρηση.
dashboard-full-why = Η λίστα βγαίνει μόνο από αθροίσματα. Ο διακομιστής δεν γνωρίζει συσκευές και δεν μπορεί να ονομάσει καμία.

dashboard-service = Υπηρεσία

dashboard-age = Ηλικία

dashboard-column-share = Μερίδιο

dashboard-column-before = Έναν χρόνο πριν

dashboard-column-reports = Εβδομάδες με αναφορά

dashboard-column-when = Πότε

dashboard-total = Σύνολο

dashboard-chart-table = Οι αριθμοί του γραφήματος

dashboard-chart-columns = { $what }: επαφές με βοήθεια. Η ψηλότερη στήλη είναι { $highest } με { $count }. Ο πίνακας μετά το γράφημα έχει όλους τους αριθμούς.

dashboard-chart-lines = { $what }: επαφές με βοήθεια. Η συνεχής γραμμή με τελείες είναι το { $year }, η διακεκομμένη με τετράγωνα το { $before }. Ο πίνακας μετά το γράφημα έχει όλους τους αριθμούς.

dashboard-empty-title = Δεν υπάρχουν ακόμη μετρήσεις

dashboard-empty-text = Τα στοιχεία εμφανίζονται εδώ μόνα τους μόλις μια συσκευή μετρήσει και συγχρονίσει. Δώστε σε μια συσκευή τον κωδικό για μέτρηση, πατήστε τη βοήθεια που δίνετε και επιλέξτε Συγχρονισμός.

dashboard-empty-tomorrow = Τα στοιχεία ανανεώνονται μία φορά την ημέρα: ό,τι έρχεται σήμερα φαίνεται εδώ αύριο.

dashboard-empty-filter = Αφαιρέστε τα φίλτρα ή επιλέξτε άλλο διάστημα.

dashboard-trend-text = Ένας ολόκληρος χρόνος δίπλα στον προηγούμενο, μήνα με μήνα και εβδομάδα με εβδομάδα.
