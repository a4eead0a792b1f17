### The Record screen.

record-today = Σήμερα
record-yesterday = Χθες
record-site = Σημείο
record-choose-site = Επιλογή σημείου
record-age = Ηλικία
record-age-by-eye = Με το μάτι, χωρίς ερώτηση
record-could-not-help = Δεν ήταν δυνατό
record-undo = Αναίρεση
record-nothing-yet = Τίποτα για αναίρεση
record-take-back = Αφαίρεση ενός
record-erase = Διαγραφή τελευταίου ψηφίου

record-heading-unmet = Έλειψε σήμερα
record-kind-hint = { $about }. Κρατήστε πατημένο για πάνω από ένα.
record-sheet-today = Φύλλο σήμερα
record-waiting =
    { $count ->
        [one] { $count } μόνο σε αυτή τη συσκευή
       *[other] { $count } μόνο σε αυτή τη συσκευή
    }
record-all-sent = Όλα είναι στην ομάδα

record-sum-today = { $count } σήμερα
record-sum-unmet-today = { $count } χωρίς βοήθεια σήμερα
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Αναίρεση: { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what }: { $count }
record-undone = Αναιρέθηκε { $what }: { $count }

record-pad-count = { $count } ως τώρα
record-pad-act = Μέτρηση { $amount }
record-pad-limit = Έως { $limit } κάθε φορά

record-no-team-title = Ποια ομάδα;
record-no-team-text = Αυτή η συσκευή δεν ανήκει ακόμα σε ομάδα. Ζητήστε τον κωδικό της ομάδας από τον συντονισμό και επικολλήστε τον εδώ. Χωρίς όνομα, χωρίς λογαριασμό, χωρίς e-mail.
record-paste-code = Επικόλληση κωδικού ομάδας
record-no-profile-title = Σχεδόν έτοιμο
record-no-profile-text = Ο κωδικός είναι σωστός. Τα σημεία και τα είδη βοήθειας έρχονται με την πρώτη σύνδεση· μετά μπορείτε να μετράτε και χωρίς.
record-open-sync = Σύνδεση τώρα
record-no-site-title = Πού είστε σήμερα;
record-no-site-text = Επιλέξτε το σημείο όπου δίνεται η βοήθεια. Οι καταμετρήσεις πάνε στο φύλλο του.
record-read-only-title = Κωδικός για ανάγνωση
record-read-only-text = Ο κωδικός αυτής της συσκευής δείχνει τους αριθμούς της ομάδας. Για να μετρήσετε εδώ, επικολλήστε και τον κωδικό για μέτρηση.
record-open-team-figures = Δείτε τους αριθμούς της ομάδας
