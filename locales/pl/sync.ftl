### The Sync screen.

sync-now = Synchronizuj
sync-running = Wysyłanie i pobieranie…
sync-join = Dołącz do zespołu
sync-join-text = Wklej kod otrzymany od osoby koordynującej. Mówi on, dla którego zespołu liczy to urządzenie; o ciebie nikt nie pyta.
sync-other-code = Inny kod
sync-other-code-text = Tu dodaje się nowszy kod tego zespołu albo taki, który może odczytać jego liczby.
sync-code = Kod zespołu
sync-code-placeholder = ACO1-…
sync-paste = Wklej
sync-use-code = Użyj tego kodu

sync-team-unnamed = Twój zespół
sync-can-count = To urządzenie może liczyć.
sync-can-read = To urządzenie może pokazać liczby zespołu.
sync-can-both = To urządzenie może liczyć i pokazać liczby zespołu.

sync-waiting =
    { $count ->
        [one] { $count } wpis jest tylko na tym urządzeniu
        [few] { $count } wpisy są tylko na tym urządzeniu
        [many] { $count } wpisów jest tylko na tym urządzeniu
       *[other] { $count } wpisu jest tylko na tym urządzeniu
    }
sync-nothing-waiting = Zespół ma już wszystkie wpisy
sync-never = Jeszcze bez połączenia. Liczyć można i bez niego.
sync-last = Ostatnie połączenie: { $when }
sync-next = Kolejna próba nastąpi sama { $when }

sync-refused = Serwer nie przyjął
sync-refused-text = Te wpisy zostają na tym urządzeniu. Pokaż tę stronę osobie koordynującej.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } wpis
        [few] { $site }, { $day }: { $count } wpisy
        [many] { $site }, { $day }: { $count } wpisów
       *[other] { $site }, { $day }: { $count } wpisu
    }

time-just-now = przed chwilą
time-minutes-ago =
    { $count ->
        [one] { $count } minutę temu
        [few] { $count } minuty temu
        [many] { $count } minut temu
       *[other] { $count } minuty temu
    }
time-hours-ago =
    { $count ->
        [one] { $count } godzinę temu
        [few] { $count } godziny temu
        [many] { $count } godzin temu
       *[other] { $count } godziny temu
    }
time-days-ago =
    { $count ->
        [one] wczoraj
        [few] { $count } dni temu
        [many] { $count } dni temu
       *[other] { $count } dnia temu
    }
time-in-minutes =
    { $count ->
        [one] za { $count } minutę
        [few] za { $count } minuty
        [many] za { $count } minut
       *[other] za { $count } minuty
    }
time-soon = wkrótce
