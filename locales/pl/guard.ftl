guard-title = Ochrona

guard-open = Aplikacja o nic nie pyta

guard-open-phone = Kto ma w ręku ten telefon, może otworzyć aplikację. Liczby są zaszyfrowane; kopia pamięci telefonu żadnej nie pokaże.

guard-open-computer = Liczby są zaszyfrowane, ale ich klucz leży w pliku obok. Kto może czytać pliki tego komputera, może odczytać liczby.

guard-coded = Aplikacja pyta o kod

guard-coded-phone = Bez kodu nikt nie odczyta liczb z tego telefonu.

guard-phrased = Aplikacja pyta o hasło

guard-phrased-computer = Bez hasła nikt nie odczyta liczb. Szyfrowanie dysku jest nadal potrzebne: inne programy też zostawiają ślady.

guard-set-code = Ustaw kod

guard-set-passphrase = Ustaw hasło

guard-change-code = Zmień kod

guard-change-passphrase = Zmień hasło

guard-remove-code = Usuń kod

guard-remove-passphrase = Usuń hasło

guard-code-now = Dotychczasowy kod

guard-passphrase-now = Dotychczasowe hasło

guard-code-new = Nowy kod: co najmniej sześć cyfr

guard-passphrase-new = Nowe hasło: co najmniej dziesięć znaków

guard-again = To samo jeszcze raz

guard-save = Zapisz

guard-forgotten = W razie zapomnienia nikt już nie otworzy tego urządzenia. Liczby, których nie wysłano, wtedy przepadną.

guard-code-short = Kod ma co najmniej sześć cyfr.

guard-passphrase-short = Hasło ma co najmniej dziesięć znaków.

guard-repeats = Zbyt łatwo zgadnąć: powtarza się to samo.

guard-run = Zbyt łatwo zgadnąć: to kolejne cyfry lub litery.

guard-differs = Za drugim razem wpisano co innego. Wpisz dwa razy to samo.

guard-wrong = To, co wpisano jako dotychczasowe, się nie zgadza.

guard-saved = Zapisano. Od teraz aplikacja będzie o to pytać.

guard-removed = Usunięto. Aplikacja o nic już nie pyta.

guard-erase-after = Wymaż po dziesięciu błędnych próbach

guard-erase-after-text = Liczby, których nie wysłano, wtedy przepadną, nawet jeśli to tylko dziecko się bawiło.

guard-erase-code = Kod, który wymazuje

guard-erase-code-text = Wpisany na ekranie blokady, od razu wymazuje to urządzenie. Kto patrzy, zauważy to. Są miejsca, gdzie samo wymazanie jest karane.

guard-erase-code-new = Nowy kod, który wymazuje

guard-erase-code-same = Musi być inny niż ten, który otwiera.

guard-erase-code-on = Ustawiony

guard-erase-code-off = Nieustawiony

guard-erase = Wymaż to urządzenie

guard-erase-text = Najpierw znika klucz, potem wszystkie pliki. Po niecałej sekundzie nikt już niczego tu nie odczyta.

guard-erase-lost =
    { $count ->
        [0] Nic nie jest tylko na tym urządzeniu.
        [one] { $count } kontakt jest tylko na tym urządzeniu i wtedy przepadnie.
        [few] { $count } kontakty są tylko na tym urządzeniu i wtedy przepadną.
        [many] { $count } kontaktów jest tylko na tym urządzeniu i wtedy przepadnie.
       *[other] { $count } kontaktu jest tylko na tym urządzeniu i wtedy przepadnie.
    }

guard-erase-hold = Trzymaj i wymaż

guard-erase-sure = Wymazać wszystko na tym urządzeniu?

guard-erase-yes = Tak, wymaż

guard-erase-no = Zostaw wszystko

guard-promises = Co jest chronione, a co nie

guard-holds = Na tym można polegać

guard-holds-not = Tu ochrona się kończy

guard-holds-off = Ani telefon zgubiony, gdy był wyłączony, ani kopia jego pamięci nie pokażą żadnych liczb.

guard-holds-computer = Na komputerze chronią cię hasło i szyfrowanie dysku.

guard-holds-kept = Liczba, która się pokazała, jest zapisana, nawet jeśli w tej chwili zabraknie prądu.

guard-holds-erased = Tego, co wymazano, nie da się odzyskać; my też nie możemy.

guard-holds-server = Na skonfiskowanym serwerze są sumy według miejsca i tygodnia. Nic tam nie mówi, kto liczył.

guard-not-opened = Jeśli ktoś zmusi cię do otwarcia aplikacji, zobaczy to, co ty.

guard-not-hidden = Nie możemy ukryć, że aplikacja jest zainstalowana.

guard-not-running = Urządzenie, do którego włamano się w czasie używania, może pokazać wszystko.

guard-not-watched = Kto obserwuje miejsce, widzi, kto przychodzi i wychodzi.

guard-not-guessed = Krótkie hasło na komputerze może odgadnąć ktoś, kto ma pliki z tego komputera.

guard-damaged =
    { $contacts ->
        [0] Plik z liczbami był uszkodzony. Odłożono go bez zmian i niczego nie udało się z niego uratować. Wysłane liczby są bezpieczne: ma je zespół.
        [one] Plik z liczbami był uszkodzony. Odłożono go bez zmian; udało się z niego uratować { $contacts } kontakt. Może brakować dotknięć od ostatniej wysyłki.
        [few] Plik z liczbami był uszkodzony. Odłożono go bez zmian; udało się z niego uratować { $contacts } kontakty. Może brakować dotknięć od ostatniej wysyłki.
        [many] Plik z liczbami był uszkodzony. Odłożono go bez zmian; udało się z niego uratować { $contacts } kontaktów. Może brakować dotknięć od ostatniej wysyłki.
       *[other] Plik z liczbami był uszkodzony. Odłożono go bez zmian; udało się z niego uratować { $contacts } kontaktu. Może brakować dotknięć od ostatniej wysyłki.
    }

guard-key-missing = Nie ma tu klucza do tych liczb. Pliki mogą pochodzić z innego urządzenia albo któregoś brakuje. Nic nie zmieniono: przywróć wszystkie pliki razem.

guard-key-damaged = Plik z kluczem do tych liczb jest uszkodzony. Nic nie zmieniono. Przywróć go z kopii albo wymaż to urządzenie i dołącz do zespołu na nowo.

guard-key-newer = Klucz do tych liczb utworzyła nowsza wersja Acollida. Zaktualizuj aplikację, aby je otworzyć; nic nie zginęło.

guard-taps-torn =
    { $count ->
        [one] Nie udało się odczytać { $count } dotknięcia z czasu blokady i nie jest ono policzone.
        [few] Nie udało się odczytać { $count } dotknięć z czasu blokady i nie są one policzone.
        [many] Nie udało się odczytać { $count } dotknięć z czasu blokady i nie są one policzone.
       *[other] Nie udało się odczytać { $count } dotknięcia z czasu blokady i nie jest ono policzone.
    }
