### Counts carried from device to device as a file, without a connection. On the Sync screen.

carry-title = Ręcznie
carry-text = Bez połączenia wpisy na inne urządzenie twojego zespołu przenosi plik: kablem, na karcie pamięci lub w wiadomości. Otworzyć może go tylko twój zespół i nic nie liczy się podwójnie.
carry-save = Zapisz plik
carry-share = Udostępnij plik
carry-take = Wczytaj plik

carry-given =
    { $count ->
        [one] W pliku jest { $count } wpis. Zostaje też na tym urządzeniu.
        [few] W pliku są { $count } wpisy. Zostają też na tym urządzeniu.
        [many] W pliku jest { $count } wpisów. Zostają też na tym urządzeniu.
       *[other] W pliku jest { $count } wpisu. Zostaje też na tym urządzeniu.
    }
carry-taken =
    { $count ->
        [one] Z plikiem przyszedł { $count } nowy wpis.
        [few] Z plikiem przyszły { $count } nowe wpisy.
        [many] Z plikiem przyszło { $count } nowych wpisów.
       *[other] Z plikiem przyszło { $count } nowego wpisu.
    }
carry-nothing-new = Wszystkie wpisy z tego pliku już tu były.
carry-team-came = Z plikiem przyszły miejsca twojego zespołu.
carry-unread =
    { $count ->
        [one] Nie udało się odczytać { $count } pozycji. Zaktualizuj aplikację, potem wczytaj plik ponownie.
        [few] Nie udało się odczytać { $count } pozycji. Zaktualizuj aplikację, potem wczytaj plik ponownie.
        [many] Nie udało się odczytać { $count } pozycji. Zaktualizuj aplikację, potem wczytaj plik ponownie.
       *[other] Nie udało się odczytać { $count } pozycji. Zaktualizuj aplikację, potem wczytaj plik ponownie.
    }

## What went wrong with a file.

carry-problem-none = To nie jest plik z wpisami z Acollida. Nazwa takiego pliku kończy się na .acollida.
carry-problem-damaged = Ten plik jest uszkodzony lub niepełny. Poproś o niego jeszcze raz.
carry-problem-other = Kod tego urządzenia nie otwiera tego pliku. Plik jest innego zespołu albo kod twojego zespołu się zmienił.
carry-problem-newer = Ten plik zapisała nowsza wersja Acollida. Zaktualizuj aplikację, potem wczytaj go ponownie.
carry-problem-large = Jest tu więcej wpisów, niż mieści się w jednym pliku. Zsynchronizuj, gdy będzie połączenie.
carry-problem-unreadable = Nie udało się odczytać pliku. Skopiuj go na to urządzenie i spróbuj ponownie.
carry-problem-no-code = To urządzenie nie ma kodu do liczenia, więc nie może takich plików ani zapisać, ani otworzyć. Poproś o kod osobę koordynującą.
