### What both figures screens say, and My figures.

figures-contacts = Επαφές
figures-contacts-not-people = επαφές, όχι άτομα
figures-by-kind = Ανά είδος βοήθειας

figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Φαγητό { $food }, υγεία { $medical }, συμβουλές { $advice }.
figures-sum =
    { $count ->
        [one] { $count } επαφή
       *[other] { $count } επαφές
    }
figures-no-count = –

figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Μόνο αυτή η συσκευή δείχνει αυτή τη σελίδα. Η ομάδα παίρνει τις καταμετρήσεις, ποτέ ποιος τις έκανε.
mine-empty-title = Δεν μετρήθηκε τίποτα ακόμα
mine-empty-text = Ό,τι μετρά αυτή η συσκευή φαίνεται εδώ: ανά ημέρα, εβδομάδα και μήνα.

figures-by-age = Ανά ηλικία

figures-average = Γραμμή: μέσος όρος τριών

figures-average-label = { $bar } Μέσος όρος τριών: { $count }.

mine-days-kept = Οι μεμονωμένες ημέρες μένουν σε αυτή τη συσκευή { $count } ημέρες· εβδομάδες και μήνες ώσπου να τους κλείσει η ομάδα.

figures-row-unmet = { $row }· δεν έγινε βοήθεια: { $count }
