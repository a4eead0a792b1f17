### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Φαγητό
service-medical = Υγεία
service-advice = Συμβουλές

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Γεύμα
kind-food-parcel = Δέμα
kind-food-drink = Νερό, ρόφημα
kind-food-voucher = Κουπόνι
kind-food-infant = Βρεφικά
kind-food-basics = Βασικά είδη
kind-medical-consult = Εξέταση
kind-medical-firstaid = Πρώτη βοήθεια
kind-medical-dental_eye = Δόντια, μάτια
kind-medical-wellbeing = Ευεξία
kind-medical-prevent = Πρόληψη
kind-medical-refer = Παραπομπή
kind-advice-info = Πληροφορίες
kind-advice-social = Κοινωνικά
kind-advice-legal = Δικαιώματα
kind-advice-work_learn = Εργασία
kind-advice-accompany = Συνοδεία
kind-advice-safe = Προστασία

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = Ένα ζεστό ή κρύο γεύμα
kind-long-food-parcel = Ένα δέμα τροφίμων ή ξηρά τροφή
kind-long-food-drink = Νερό ή ζεστό ρόφημα
kind-long-food-voucher = Κουπόνι ή κάρτα για τρόφιμα
kind-long-food-infant = Βρεφική τροφή, γάλα ή πάνες
kind-long-food-basics = Είδη υγιεινής, ρούχα, κουβέρτα ή υπνόσακος
kind-long-medical-consult = Ιατρική εξέταση ή νοσηλευτική φροντίδα
kind-long-medical-firstaid = Φροντίδα πληγής ή πρώτες βοήθειες
kind-long-medical-dental_eye = Φροντίδα δοντιών ή ματιών
kind-long-medical-wellbeing = Ψυχολογική υποστήριξη
kind-long-medical-prevent = Εμβολιασμός, προληπτικός έλεγχος, ενημέρωση υγείας ή υλικά μείωσης της βλάβης
kind-long-medical-refer = Συνοδεία ή ραντεβού σε άλλη υπηρεσία υγείας
kind-long-advice-info = Πληροφορίες και προσανατολισμός
kind-long-advice-social = Στέγη, σχολείο, επιδόματα ή επείγουσα ανάγκη
kind-long-advice-legal = Κάθε νομική συμβουλή
kind-long-advice-work_learn = Εργασία, κατάρτιση ή μάθημα γλώσσας
kind-long-advice-accompany = Συνοδεία, διερμηνεία ή τηλεφώνημα για κάποιον
kind-long-advice-safe = Παραπομπή σε υπηρεσία προστασίας· ο λόγος δεν καταγράφεται

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Κάτω από 18
band-a18_64 = 18–64
band-o65 = 65 και άνω
band-nn = Χωρίς ηλικία

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Κάτω από 18 ετών
band-long-a18_64 = 18 έως 64 ετών
band-long-o65 = 65 ετών και άνω
band-long-nn = Η ηλικία δεν σημειώθηκε

## @family outcome
## What came of a contact.

outcome-given = Δόθηκε
outcome-unmet = Δεν ήταν δυνατό
