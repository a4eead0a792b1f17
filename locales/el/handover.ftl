handover-title = Παράδοση

handover-now = Παράδοση τώρα

handover-counted = Μετρήθηκαν σήμερα σε αυτή τη συσκευή

handover-sum =
    { $count ->
        [one] { $count } επαφή
       *[other] { $count } επαφές
    }

handover-unmet =
    { $count ->
        [one] { $count } φορά δεν έγινε βοήθεια
       *[other] { $count } φορές δεν έγινε βοήθεια
    }

handover-text = Η βάρδια τελειώνει, η οθόνη καθαρίζει και κλειδώνει. Κάθε καταμέτρηση διατηρείται, και χωρίς σύνδεση.

handover-row = { $service }: { $count }
