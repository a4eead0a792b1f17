lock-lock = Zablokuj

lock-unlock = Odblokuj

lock-text = Zablokowane. Wszystkie liczby są zapisane.

lock-foot = Anonimowo. Bez kont. Tylko liczby.

lock-refused = Urządzenie samo się zablokowało. Ostatnie dotknięcie nie zostało policzone. Odblokuj, aby kontynuować.

lock-leave-kiosk = Wyjdź z trybu wspólnego

lock-leave-kiosk-text = Dla koordynacji: liczby, synchronizacja i ustawienia będą znów dostępne.

lock-kiosk-refused = Na wspólnym urządzeniu to jest stałe. Najpierw zablokuj je i wyjdź z trybu wspólnego.

lock-code = Kod tego urządzenia

lock-passphrase = Hasło tego urządzenia

lock-entered =
    { $count ->
        [one] Wpisano { $count } znak
        [few] Wpisano { $count } znaki
        [many] Wpisano { $count } znaków
       *[other] Wpisano { $count } znaku
    }

lock-opening = Otwieranie…

lock-wrong = To nie to. Spróbuj ponownie.

lock-wait-seconds =
    { $seconds ->
        [one] Poczekaj { $seconds } sekundę i spróbuj ponownie.
        [few] Poczekaj { $seconds } sekundy i spróbuj ponownie.
        [many] Poczekaj { $seconds } sekund i spróbuj ponownie.
       *[other] Poczekaj { $seconds } sekundy i spróbuj ponownie.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Poczekaj { $minutes } minutę i spróbuj ponownie.
        [few] Poczekaj { $minutes } minuty i spróbuj ponownie.
        [many] Poczekaj { $minutes } minut i spróbuj ponownie.
       *[other] Poczekaj { $minutes } minuty i spróbuj ponownie.
    }

lock-before-erase =
    { $left ->
        [one] Jeszcze { $left } błędna próba wymaże to urządzenie.
        [few] Jeszcze { $left } błędne próby wymażą to urządzenie.
        [many] Jeszcze { $left } błędnych prób wymaże to urządzenie.
       *[other] Jeszcze { $left } błędnej próby wymaże to urządzenie.
    }

lock-count = Licz

lock-count-title = Liczenie przy blokadzie

lock-count-text = Wcześniejszych liczb nie widać. Każde dotknięcie jest zapisane.

lock-count-back = Wróć do blokady

lock-counted =
    { $count ->
        [one] { $count } kontakt od zablokowania
        [few] { $count } kontakty od zablokowania
        [many] { $count } kontaktów od zablokowania
       *[other] { $count } kontaktu od zablokowania
    }
