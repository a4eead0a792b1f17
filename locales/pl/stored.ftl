stored-title = Co się przechowuje

stored-open = Co przechowujemy, co możemy wydać

stored-intro = Wszystko, co przechowuje ten program, tabela po tabeli, przeczytane przed chwilą z jego własnego pliku. Czego tu nie ma, tego się nie przechowuje i nikomu nie można wydać.

stored-device = Na tym urządzeniu

stored-server = Na serwerze zespołu, jeśli jest

stored-tells-label = Kto to zdobędzie, dowie się

stored-columns = Kolumny: { $columns }

stored-never = Nigdzie: nazwisk, dokumentów, pochodzenia, adresów, godzin, położenia ani kto liczył. Nie ma na to kolumny.

stored-free = Dla prawników: „acollida stored” drukuje tę stronę jako tekst.

stored-holds-batch = Wypełniane arkusze: miejsce i tydzień pod losowym numerem.

stored-holds-batch_cell = Ile każdego rodzaju pomocy jest dotąd na tych arkuszach.

stored-holds-change = Te same liczby w postaci, w jakiej łączą je urządzenia.

stored-holds-contribution = Zamknięte arkusze tego urządzenia i innych, których liczby niesie: miejsce, tydzień, liczby.

stored-holds-day_tally = Co policzyło to urządzenie w każdym z ostatnich dni, najwyżej 14.

stored-holds-figures = Sumy zespołu, jak je ostatnio odczytano z serwera.

stored-holds-membership = Dla jakiego zespołu liczy urządzenie, jego serwer i klucze z kodu zespołu.

stored-holds-paper_sheet = Suma kontrolna pliku każdego policzonego arkusza papierowego, aby żaden nie liczył się dwa razy.

stored-holds-profile = Nazwa zespołu, jego miejsca i co liczy.

stored-holds-server = Kiedy urządzenie ostatnio dotarło do serwera i jaką księgę ma serwer.

stored-holds-setting = Twoje wybory: język, wygląd, miejsce. Także czy ekran jest zablokowany i ostatni dzień użycia.

stored-holds-sheet = Arkusze ze wszystkim, co w nich połączono: miejsce, tydzień, liczby.

stored-tells-batch = Że ktoś liczył w miejscu w tym tygodniu. Nie kto i nic o osobach.

stored-tells-batch_cell = Liczby takie jak 41 posiłków. Nie dla kogo.

stored-tells-change = Nie więcej niż zamknięte arkusze.

stored-tells-contribution = Ile pomocy udzielono w miejscu w tygodniu. Nie którego dnia, komu ani kto liczył.

stored-tells-day_tally = Ile policzyło to urządzenie w miejscu danego dnia. Nie o której godzinie ani komu.

stored-tells-figures = Ile pomocy udzielił zespół, według tygodnia i miejsca.

stored-tells-membership = Że urządzenie należy do zespołu. Kluczami można dodać liczby lub czytać sumy: po zgubieniu poproś o nowe kody.

stored-tells-paper_sheet = Czy pewien plik tu policzono, dla kogoś, kto ma właśnie ten plik.

stored-tells-profile = Gdzie pracuje zespół i co daje.

stored-tells-server = Że aplikacji wtedy używano.

stored-tells-setting = Jak ustawiono aplikację, ostatnie miejsce i ostatni dzień użycia.

stored-tells-sheet = Ile pomocy udzielono w miejscu w tygodniu.

stored-server-holds-area = Jak każdy zespół nazywa obszary swojego miasta.

stored-server-holds-arrived = Co przyszło dziś. Jutro dołączy do sum, aby nikt nie widział, jak przychodzą pojedyncze kontakty.

stored-server-holds-carried = Z tego, co przyszło z opóźnieniem: co zostanie policzone w następnym opublikowanym miesiącu.

stored-server-holds-cell = Lista tego, co można liczyć.

stored-server-holds-counted = Losowe numery arkuszy będących w sumach, aby żaden nie liczył się dwa razy.

stored-server-holds-dhis2_code = Jak miejsca i rodzaje pomocy zespołu nazywają się w innym systemie statystycznym.

stored-server-holds-estimate = Liczby, o które prosi grantodawca i które oszacowano, oraz w jaki sposób; nigdy nie policzone.

stored-server-holds-key_hash = Co potrzebne, by rozpoznać klucze zespołu, nie same klucze.

stored-server-holds-kind = Jakie rodzaje pomocy liczy każdy zespół.

stored-server-holds-late = Z sum to, co przyszło po zamknięciu tygodnia.

stored-server-holds-ledger = Losowa liczba, która nazywa tę księgę.

stored-server-holds-offered = Jakich rodzajów pomocy zespół udzielał w każdym miesiącu.

stored-server-holds-refreshed = Dzień, do którego liczby zespołu są aktualne; ten sam dla wszystkich.

stored-server-holds-released = Które miesiące opublikowano.

stored-server-holds-released_band = Co opublikowano według wieku: sumy z celowymi małymi błędami.

stored-server-holds-released_kind = Co opublikowano według rodzaju pomocy: sumy z celowymi małymi błędami.

stored-server-holds-seal = Sumy kontrolne zamkniętych tygodni, aby nikt nie mógł ich niepostrzeżenie zmienić.

stored-server-holds-site = Miejsca każdego zespołu.

stored-server-holds-team = Zespoły: nazwa, co zaznacza się przy dotknięciu, i zasady dla ich urządzeń.

stored-server-holds-total = Sumy: ile każdego rodzaju pomocy, według miejsca i tygodnia.

stored-server-tells-area = Jak zespół nazywa części swojego miasta.

stored-server-tells-arrived = Ile pomocy zgłoszono od dzisiejszego ranka, według miejsca i tygodnia.

stored-server-tells-carried = Ile pomocy zgłoszono z opóźnieniem, według miejsca.

stored-server-tells-cell = Nic o nikim; wszędzie jest taka sama.

stored-server-tells-counted = Ile arkuszy przyszło za tydzień i jak dużych. Nie od kogo i nie z ilu urządzeń.

stored-server-tells-dhis2_code = Kody innego systemu.

stored-server-tells-estimate = Co oszacował zespół i jaką funkcję pełni osoba, która to zrobiła.

stored-server-tells-key_hash = Ile kluczy miał zespół.

stored-server-tells-kind = Jakiej pomocy udziela zespół.

stored-server-tells-late = Ile pomocy zgłoszono z opóźnieniem, według miejsca i tygodnia.

stored-server-tells-ledger = Nic o nikim.

stored-server-tells-offered = Jakiej pomocy udziela zespół.

stored-server-tells-refreshed = Że serwer działał tego dnia.

stored-server-tells-released = Nic, co nie byłoby publiczne.

stored-server-tells-released_band = Nic, co nie byłoby publiczne.

stored-server-tells-released_kind = Nic, co nie byłoby publiczne.

stored-server-tells-seal = Ile arkuszy złożyło się na tydzień. Nie od kogo.

stored-server-tells-site = Gdzie pracuje zespół, jak sam to zapisał.

stored-server-tells-team = Które zespoły używają tego serwera.

stored-server-tells-total = Ile pomocy udzielono, według miejsca i tygodnia. Dalej nie da się podzielić.

stored-server-holds-target = Ile pomocy chce udzielić każdy zespół, według rodzaju.

stored-server-tells-target = Czego chce udzielić zespół.

## The files beside that file

stored-files = Obok niego, w osobnych plikach

## @family stored-file-holds
## What is in each file beside the device's database. One sentence.

stored-file-holds-key = Klucz do liczb, zamknięty: kodem lub hasłem, jeśli są ustawione.

stored-file-holds-device = Drugi klucz, bez którego pierwszego nie da się otworzyć.

stored-file-holds-tries = Ile błędnych kodów wpisano jeden po drugim.

stored-file-holds-look = Język i wygląd ekranu blokady.

stored-file-holds-taps = Dotknięcia z czasu blokady, każde zapieczętowane tak, że otwiera je tylko odblokowanie.

## @family stored-file-tells
## What each file tells whoever takes the device or orders it handed over. One sentence.

stored-file-tells-key = Że aplikacja jest ustawiona i czy przy otwieraniu o coś pyta.

stored-file-tells-device = Sam w sobie nic nie mówi. Razem z pierwszym otwiera liczby, chyba że ustawiono kod lub hasło.

stored-file-tells-tries = Że ktoś próbował.

stored-file-tells-look = W jakim języku działa aplikacja.

stored-file-tells-taps = Ile było dotknięć od zablokowania. Nie czego i nie dla kogo.

##
