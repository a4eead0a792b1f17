### Team figures.

team-earlier = Πριν
team-later = Μετά
team-share = Μερίδιο κάθε υπηρεσίας
team-by-site = Ανά σημείο
team-by-week = Ανά εβδομάδα
team-by-month = Ανά μήνα

team-week = Εβδομάδα { $week }
team-week-short = { $week }

team-as-of = Στοιχεία: { $when }

team-before = { $period }: { $count }
team-before-whole = { $period } συνολικά: { $count }
team-before-none = Τίποτα πριν για σύγκριση

team-unmet-sum =
    { $count ->
        [0] Καμία φορά
        [one] { $count } φορά
       *[other] { $count } φορές
    }
team-site-unknown = Άλλο σημείο

team-small-print = Επαφές, όχι άτομα: όποιος βοηθηθεί πέντε φορές μετράει πέντε φορές, και κανείς δεν καταγράφεται. Αυτοί είναι οι ακριβείς αριθμοί της ομάδας· ό,τι βγαίνει από την ομάδα πρέπει να κρύβει τους μικρούς.

team-no-key-title = Κωδικός για ανάγνωση
team-no-key-text = Οι αριθμοί της ομάδας θέλουν κωδικό που μπορεί να τους διαβάζει. Τον έχει ο συντονισμός· επικολλήστε τον στον Συγχρονισμό.
team-none-title = Δεν υπάρχουν αριθμοί ακόμα
team-none-text = Οι αριθμοί έρχονται με την επόμενη σύνδεση.
