counting-shift-start = Έναρξη βάρδιας

counting-shift-end = Λήξη βάρδιας

counting-shift-open = Σε βάρδια

counting-shift-none = Καμία ακόμα

counting-shift-elsewhere = Ανοιχτή βάρδια: { $site }

counting-empty-title = Δεν μετρήθηκε τίποτα

counting-empty-text = Δεν ήρθε κανείς ή η βάρδια ξεκίνησε κατά λάθος;

counting-empty-nobody = Δεν ήρθε κανείς

counting-empty-nobody-more = Η βάρδια δηλώνεται με μηδέν επαφές

counting-empty-mistake = Ξεκίνησε κατά λάθος

counting-empty-mistake-more = Σαν να μην υπήρξε βάρδια

counting-empty-go-on = Η βάρδια συνεχίζεται

counting-days-title = Ποια μέρα;

counting-days-more = Όσα μέτρησε αυτή η συσκευή, σε όλα τα σημεία

counting-days-count =
    { $count ->
        [0] τίποτα
        [one] { $count } επαφή
       *[other] { $count } επαφές
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Μέτρηση για { $date }

counting-back-to-today = Στο σήμερα

counting-sum-on = { $count } – { $date }

counting-sum-unmet-on = { $count } χωρίς βοήθεια – { $date }

counting-heading-unmet-on = Έλειπε – { $date }

counting-sheet-on = Φύλλο: { $date }

counting-recent-title = Τα τελευταία πατήματα

counting-recent-more = Κάθε πάτημα μπορεί να αναιρεθεί

counting-recent-open = Εμφάνιση των τελευταίων πατημάτων

counting-recent-undo = Αναίρεση: { $tap }

counting-group = Ομάδα μαζί: βοήθεια σε τέσσερα άτομα είναι 4 επαφές

counting-group-key = Μέτρηση { $amount } επαφών

counting-favourites = Συχνότερα εδώ

counting-sheet = Φύλλο μέτρησης

counting-age-legend = ? = ηλικία χωρίς σημείωση

counting-all = Όλα

counting-sheet-total = Σύνολο

counting-sheet-empty-title = Δεν μετρήθηκε τίποτα ακόμα

counting-sheet-empty-text = Ό,τι μετράτε εδώ αυτή τη μέρα γράφεται σε αυτό το φύλλο.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } βάρδια
       *[other] { $count } βάρδιες
    }

counting-full-date = { $day } { $year }

counting-clock-title = Είναι η σωστή μέρα;

counting-clock-today = Κατά τη συσκευή, σήμερα είναι { $date }.

counting-clock-backwards = Τελευταία χρήση: { $date }, δηλαδή αργότερα.

counting-clock-ahead = Τελευταία χρήση: { $date }, πριν από πολύ καιρό.

counting-clock-before = Αυτό είναι πριν φτιαχτεί αυτό το πρόγραμμα.

counting-clock-kept = Ό,τι μετράτε διατηρείται, στο φύλλο της μέρας που φαίνεται.

counting-clock-yes = Ναι, είναι σήμερα

counting-clock-no = Όχι, θα βάλω ημερομηνία

counting-clock-set = Βάλτε τη σωστή ημερομηνία στις ρυθμίσεις της συσκευής και επιστρέψτε. Στο μεταξύ μπορείτε να μετράτε· διορθώστε αργότερα σε εκείνη τη μέρα.

counting-clock-unsure = Σωστή μέρα;

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Ημέρα: { $day }. Επιλογή άλλης ημέρας.
