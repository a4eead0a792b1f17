dashboard-skip = Μετάβαση στο περιεχόμενο

dashboard-nav = Σελίδες

dashboard-overview = Επισκόπηση

dashboard-trend = Στον χρόνο

dashboard-downloads = Λήψεις

dashboard-estimates = Εκτιμήσεις

dashboard-method = Μέθοδος

dashboard-sign-out = Έξοδος

dashboard-mark-internal = Εσωτερικά: ακριβή, μόνο για την ομάδα

dashboard-mark-released = Δημοσιευμένα

dashboard-window = { $page } – { $team }

dashboard-front-title = Πόση βοήθεια δόθηκε, ποτέ σε ποιον

dashboard-front-text = Αυτός ο διακομιστής προσθέτει όσα μέτρησαν οι ομάδες: γεύματα, εξετάσεις, συμβουλές. Κρατά μόνο αθροίσματα ανά σημείο και εβδομάδα, και τίποτα για κανέναν.

dashboard-front-way = Για να δείτε τα στοιχεία μιας ομάδας, μπείτε με τον κωδικό ανάγνωσής της.

dashboard-sign-in = Είσοδος

dashboard-sign-in-text = Επικολλήστε τον κωδικό ανάγνωσης της ομάδας σας. Αρχίζει με ACO1. Δεν υπάρχουν λογαριασμοί ούτε συνθηματικά.

dashboard-sign-in-code = Κωδικός ανάγνωσης

dashboard-sign-in-go = Εμφάνιση στοιχείων

dashboard-sign-in-keep = Σε αυτό το πρόγραμμα περιήγησης μένετε μέσα 12 ώρες. Σε κοινό υπολογιστή, βγείτε όταν τελειώσετε.

dashboard-sign-in-again = Έχετε ήδη μπει; Ανοίξτε ξανά τη σελίδα

dashboard-sign-in-needed = Αυτή η σελίδα είναι μόνο για την ομάδα. Μπείτε για να τη δείτε.

dashboard-sign-in-ended = Η είσοδός σας έληξε. Επικολλήστε ξανά τον κωδικό ανάγνωσης.

dashboard-signed-out = Βγήκατε.

dashboard-code-wrong = Αυτός ο διακομιστής δεν γνωρίζει αυτόν τον κωδικό. Ρωτήστε τον συντονισμό αν είναι ο σωστός.

dashboard-code-revoked = Αυτός ο κωδικός αντικαταστάθηκε. Ζητήστε από τον συντονισμό τον νέο κωδικό ανάγνωσης.

dashboard-code-role = Αυτός ο κωδικός δεν είναι για ανάγνωση στοιχείων. Ζητήστε από τον συντονισμό τον κωδικό ανάγνωσης.

dashboard-code-address = Αυτός ο κωδικός έχει διεύθυνση που δεν είναι ασφαλής. Ζητήστε νέο από τον συντονισμό.

dashboard-code-trailing = Υπάρχει κάτι μετά το τέλος του κωδικού. Επικολλήστε μόνο τον κωδικό.

dashboard-problem-title = Αυτή η σελίδα δεν μπορεί να εμφανιστεί

dashboard-problem-missing = Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση.

dashboard-problem-team = Έχετε μπει για άλλη ομάδα.

dashboard-problem-site = Η ομάδα δεν έχει σημείο «{ $code }».

dashboard-problem-filter = Η διεύθυνση ζητά «{ $what }», που δεν υπάρχει.

dashboard-problem-twice = Το «{ $what }» βρίσκεται δύο φορές στη διεύθυνση.

dashboard-problem-unreleased = { $span }: δεν δημοσιεύτηκε ακόμη. Ένας μήνας δημοσιεύεται μία φορά, 14 ημέρες μετά το τέλος του, και μετά μένει όπως είναι.

dashboard-problem-file = Αυτό το αρχείο δεν μπορεί να γίνει για αυτό το διάστημα. Επιλέξτε άλλο διάστημα ή άλλο αρχείο.

dashboard-problem-origin = Αυτή η φόρμα δεν ήρθε από σελίδα αυτού του διακομιστή, οπότε δεν έγινε τίποτα. Ανοίξτε ξανά τη σελίδα και στείλτε τη φόρμα από εκεί. Αν δεν βοηθήσει, χρησιμοποιήστε νεότερο πρόγραμμα περιήγησης.

dashboard-problem-form = Αυτή η φόρμα δεν διαβάστηκε. Ανοίξτε ξανά τη σελίδα και στείλτε την από εκεί.

dashboard-problem-busy = Ο διακομιστής έχει πολλή δουλειά. Δοκιμάστε ξανά σε λίγο.

dashboard-problem-failed = Τα στοιχεία δεν μπορούν να διαβαστούν τώρα. Τίποτα δεν χάθηκε. Δοκιμάστε αργότερα.

dashboard-problem-method = Αυτή η διεύθυνση δεν χρησιμοποιείται έτσι.

dashboard-problem-public = Αυτή η ομάδα δεν έχει δημόσια σελίδα.

dashboard-way-overview = Στην επισκόπηση

dashboard-way-front = Στην πρώτη σελίδα
