handover-title = Przekaż

handover-now = Przekaż teraz

handover-counted = Policzono dziś na tym urządzeniu

handover-sum =
    { $count ->
        [one] { $count } kontakt
        [few] { $count } kontakty
        [many] { $count } kontaktów
       *[other] { $count } kontaktu
    }

handover-unmet =
    { $count ->
        [one] { $count } raz nie udało się pomóc
        [few] { $count } razy nie udało się pomóc
        [many] { $count } razy nie udało się pomóc
       *[other] { $count } razu nie udało się pomóc
    }

handover-text = Zmiana się kończy, ekran zostaje wyczyszczony i zablokowany. Wszystkie liczby są zapisane, także bez połączenia.

handover-row = { $service }: { $count }
