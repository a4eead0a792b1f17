estimates-text = Κάποιοι χρηματοδότες ρωτούν πόσα άτομα βοηθήθηκαν και από ποιες ομάδες. Το Acollida δεν ρωτά ποτέ κανέναν και δεν μετρά άτομα. Γι’ αυτό η ομάδα μπορεί να δηλώσει εδώ μια εκτίμηση. Στέκεται χωριστά από όλες τις μετρήσεις και λέει πώς προέκυψε.

estimates-never = Μη ρωτήσετε κανέναν γι’ αυτό και μην κρατάτε λίστα.

estimates-list = Δηλωμένες ως τώρα

estimates-none = Δεν έχει δηλωθεί ακόμη τίποτα.

estimates-new = Δηλώστε μια εκτίμηση

estimates-indicator = Για τι

estimates-number = Αριθμός

estimates-period = Για ποιο διάστημα

estimates-method = Πώς προέκυψε

estimates-method-more = Για παράδειγμα: κεφάλια που μετρήθηκαν τρεις Πέμπτες, επί τις ανοιχτές ημέρες. Χωρίς ονόματα.

estimates-role = Ποιος απαντά γι’ αυτή

estimates-save = Δήλωση

estimates-saved = Η εκτίμηση δηλώθηκε.

estimates-removed = Αφαιρέθηκε: { $what }, { $period }.

estimates-not-there = Αυτή η εκτίμηση δεν υπάρχει πια.

estimates-check = Η εκτίμηση δεν δηλώθηκε ακόμη. Δείτε τι είναι σημειωμένο.

estimates-outputs = Τρόφιμα και αγαθά

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Γράψτε έναν ακέραιο από 0 έως { $most }, χωρίς σημεία ή λέξεις.

estimates-bad-method = Γράψτε σε 1 έως { $most } γράμματα πώς προέκυψε.

estimates-bad-future = Αυτό το διάστημα δεν άρχισε ακόμη.

estimates-bad-choice = Επιλέξτε από τη λίστα.

estimates-bad-whole = Είναι περισσότερο από την εκτίμηση όλων των ατόμων για το ίδιο διάστημα.

estimates-bad-many = Οι εκτιμήσεις είναι πάρα πολλές. Δηλώστε μία ξανά αντί να προσθέσετε άλλη.

indicator-output-1-1 = 1.1 Αξία τροφίμων και αγαθών, σε ευρώ

indicator-output-1-1-1 = 1.1.1 Αξία τροφίμων, σε ευρώ

indicator-output-1-1-1-1 = 1.1.1.1 Αξία τροφίμων για άστεγους, σε ευρώ

indicator-output-1-1-1-2 = 1.1.1.2 Αξία τροφίμων για άλλες ομάδες, σε ευρώ

indicator-output-1-1-2 = 1.1.2 Αξία αγαθών, σε ευρώ

indicator-output-1-1-2-1 = 1.1.2.1 Αξία αγαθών για παιδιά, σε ευρώ

indicator-output-1-1-2-2 = 1.1.2.2 Αξία αγαθών για άστεγους, σε ευρώ

indicator-output-1-1-2-3 = 1.1.2.3 Αξία αγαθών για άλλες ομάδες, σε ευρώ

indicator-output-1-2 = 1.2 Τρόφιμα που δόθηκαν, σε τόνους

indicator-output-1-2-1 = 1.2.1 Μερίδιο τροφίμων για τα οποία πληρώθηκαν μόνο μεταφορά και αποθήκευση, τοις εκατό

indicator-output-1-2-2 = 1.2.2 Μερίδιο τροφίμων που πλήρωσε το ταμείο, τοις εκατό

indicator-support-2-1 = 2.1 Άτομα που έλαβαν τρόφιμα

indicator-support-2-2 = 2.2 Άτομα που έλαβαν αγαθά

indicator-support-2-3 = 2.3 Άτομα που έλαβαν κουπόνια

indicator-recipients-all = όλα

indicator-recipients-children = κάτω των 18 ετών

indicator-recipients-age_18_29 = 18 έως 29 ετών

indicator-recipients-women = γυναίκες

indicator-recipients-age_65 = 65 ετών και άνω

indicator-recipients-disability = με αναπηρία

indicator-recipients-third_country = υπήκοοι τρίτων χωρών

indicator-recipients-foreign_background = αλλοδαπής καταγωγής και μειονότητες

indicator-recipients-homeless = άστεγοι

estimate-role-coordinator = Ο συντονισμός της ομάδας

estimate-role-site_lead = Όποιος διευθύνει ένα σημείο

estimate-role-accountant = Όποιος κρατά τα βιβλία

estimate-role-surveyor = Όποιος έκανε την έρευνα του ταμείου
