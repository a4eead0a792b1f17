team-all-sites = Όλα τα σημεία

team-all-services = Κάθε υπηρεσία

team-all-kinds = Όλα τα είδη

team-some-sites =
    { $count ->
        [one] { $count } σημείο
       *[other] { $count } σημεία
    }

team-some-services =
    { $count ->
        [one] { $count } υπηρεσία
       *[other] { $count } υπηρεσίες
    }

team-some-kinds =
    { $count ->
        [one] { $count } είδος
       *[other] { $count } είδη
    }

team-choose-sites = Ποια σημεία

team-choose-services = Ποιες υπηρεσίες

team-choose-kinds = Ποια είδη βοήθειας

team-only = Μόνο { $what }

team-show-all = Όλα

team-and = { $first }· { $second }

team-more = { $share } περισσότερες από: { $period } ({ $count })

team-fewer = { $share } λιγότερες από: { $period } ({ $count })

team-as-many = Όσες και: { $period } ({ $count })

team-year-none = Δεν υπάρχουν στοιχεία από έναν χρόνο πριν

team-mark = Γραμμή εγκάρσια: έναν χρόνο πριν

team-mark-label = { $bar } Έναν χρόνο πριν: { $count }.

team-chart = Γράφημα

team-table = Πίνακας

team-rows-time = Χρόνος

team-rows-sites = Σημεία

team-rows-kinds = Είδη

team-column-all = Όλα

team-row-sum = Σύνολο

team-row-unmet = { $row } Δεν έγινε βοήθεια: { $count }.

team-targets = Στόχοι

team-target-of = { $count } από { $target }

team-target-label = { $kind }: { $count } από { $target }, { $share }

team-target-reached = Επιτεύχθηκε

team-targets-whole = Για όλα τα σημεία μαζί

team-reports = Δηλωμένες βάρδιες

team-reports-weeks =
    { $count ->
        [one] Η τελευταία εβδομάδα
       *[other] Οι τελευταίες { $count } εβδομάδες
    }

team-shifts =
    { $count ->
        [0] Καμία δηλωμένη βάρδια
        [one] { $count } βάρδια
       *[other] { $count } βάρδιες
    }

team-report-counted = Με μετρήσεις

team-report-open = Ανοιχτά, δεν ήρθε κανείς

team-report-none = Χωρίς αναφορά

team-report-label = { $site }. Εβδομάδες με μετρήσεις: { $counted }· ανοιχτά, δεν ήρθε κανείς: { $open }· χωρίς αναφορά: { $none }.

team-report-of = { $count } από { $whole }

team-late =
    { $count ->
        [one] { $count } επαφή ήρθε καθυστερημένα, για προηγούμενη εβδομάδα, από { $since }
       *[other] { $count } επαφές ήρθαν καθυστερημένα, για προηγούμενες εβδομάδες, από { $since }
    }

team-unmet-share = { $share } όλων των επαφών

team-nothing = Δεν μετρήθηκε τίποτα εδώ σε αυτό το διάστημα
