welcome-title = Πρώτα βήματα

welcome-count-title = Μετράμε βοήθεια, ποτέ άτομα

welcome-count-text = Ένα πάτημα για κάθε βοήθεια. Κανείς δεν ρωτιέται τίποτα, για κανέναν δεν γράφεται τίποτα.

welcome-offline-title = Λειτουργεί χωρίς σύνδεση

welcome-offline-text = Μετράτε για εβδομάδες χωρίς δίκτυο. Κάθε πάτημα αποθηκεύεται και στέλνεται μόλις υπάρξει σύνδεση.

welcome-stored-title = Τι κρατά αυτή η συσκευή

welcome-stored-text = Ένα σημείο, μια εβδομάδα και πόσα από κάθε είδος βοήθειας. Ποτέ ποιος την πήρε, ποτέ ποιος μέτρησε.

welcome-next = Επόμενο

welcome-before = Πίσω

welcome-skip = Παράλειψη

welcome-join = Είσοδος σε ομάδα

welcome-card = Κάρτα { $card } από { $cards }
