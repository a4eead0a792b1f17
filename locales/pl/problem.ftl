### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = Brak połączenia. Dane są bezpieczne na tym urządzeniu i zostaną wysłane, gdy pojawi się połączenie.
problem-no-tor = Brak połączenia przez sieć Tor. Sprawdź, czy Tor lub Orbot działa na tym urządzeniu. Dane są tu bezpieczne.
problem-not-acollida = Ten adres odpowiada, ale nie jak serwer Acollida. Zapytaj osobę koordynującą, czy kod jest właściwy.
problem-certificate = Ten serwer nie potwierdził, że należy do twojego zespołu, więc nic nie wysłano. Spróbuj w innej sieci. Jeśli to nie pomoże, poproś osobę koordynującą o nowy kod.
problem-key-wrong = Serwer nie przyjmuje kodu tego urządzenia. Dane są zachowane. Poproś osobę koordynującą o nowy kod.
problem-key-revoked = Kod tego urządzenia został wymieniony. Dane są zachowane. Poproś osobę koordynującą o nowy kod.
problem-team-unknown = Serwer nie zna tego zespołu. Dane są zachowane. Zapytaj osobę koordynującą, czy kod jest właściwy.
problem-server-busy = Serwer jest zajęty. Dane są zachowane; aplikacja sama spróbuje ponownie.
problem-too-large = Jedna wysyłka była dla serwera za duża. Dane są zachowane. Sprawdź, czy jest aktualizacja aplikacji, i powiadom osobę koordynującą.
problem-clock-wrong = Data lub godzina na tym urządzeniu wydaje się błędna. Popraw ją i zsynchronizuj ponownie.

## Why the server did not take some counts

problem-site-unknown = Serwer nie zna miejsca „{ $site }”. Jego dane są zachowane tutaj. Poproś osobę koordynującą o dodanie tego miejsca.
problem-kind-not-enabled = Twój zespół nie liczy teraz „{ $kind }”. Te dane są zachowane tutaj. Poproś osobę koordynującą o włączenie.
problem-day-future = Te dane dotyczą dnia, który jeszcze się nie zaczął. Są zachowane tutaj. Sprawdź datę na tym urządzeniu.
problem-period-archived = Te dane są dla serwera za stare. Są zachowane na tym urządzeniu. Powiadom osobę koordynującą.
problem-caps-exceeded = Jest więcej wpisów, niż serwer przyjmuje na jeden arkusz. Są zachowane tutaj. Powiadom osobę koordynującą.
problem-refused = Serwer nie przyjął tych danych (powód: { $reason }). Są zachowane tutaj. Powiadom osobę koordynującą.
problem-shortfall =
    { $count ->
        [one] Serwerowi brakuje { $count } dotknięcia z jednej wysyłki. Wygląda na to, że ten profil skopiowano lub przywrócono. Powiadom osobę koordynującą.
        [few] Serwerowi brakuje { $count } dotknięć z jednej wysyłki. Wygląda na to, że ten profil skopiowano lub przywrócono. Powiadom osobę koordynującą.
        [many] Serwerowi brakuje { $count } dotknięć z jednej wysyłki. Wygląda na to, że ten profil skopiowano lub przywrócono. Powiadom osobę koordynującą.
       *[other] Serwerowi brakuje { $count } dotknięcia z jednej wysyłki. Wygląda na to, że ten profil skopiowano lub przywrócono. Powiadom osobę koordynującą.
    }

## The store on this device

problem-no-server = Twój zespół pracuje bez serwera. Dane zostają na tym urządzeniu.

problem-store-unwritable = To urządzenie nie mogło zapisać danych. Być może brakuje miejsca. Zwolnij miejsce i spróbuj ponownie.
problem-store-newer = Te dane zapisała nowsza wersja Acollida. Zaktualizuj aplikację, aby je otworzyć; nic nie zginęło.
problem-store-in-use = Te dane są już otwarte w innym oknie. Użyj tamtego okna albo najpierw je zamknij.

## The enrolment code

problem-code-empty = Nie ma jeszcze kodu. Wklej kod otrzymany od osoby koordynującej.
problem-code-not-acollida = To nie jest kod Acollida. Skopiuj jeszcze raz cały kod i wklej go tutaj.
problem-code-newer = Ten kod jest dla nowszej wersji Acollida. Zaktualizuj aplikację i wklej go ponownie.
problem-code-damaged = Część { $group } kodu, „{ $text }”, nie jest poprawna. Porównaj ją z oryginałem.
problem-code-incomplete = Brakuje końca kodu. Skopiuj cały kod i wklej go ponownie.
problem-code-address = Adres w tym kodzie nie jest bezpieczny, więc nie zostanie użyty. Poproś osobę koordynującą o kod z adresem zaczynającym się od https.
problem-code-other-team = To kod innego zespołu. To urządzenie liczy tylko dla jednego zespołu; dla drugiego użyj innego profilu lub urządzenia.

## Recording

problem-amount = Wybierz liczbę od { $least } do { $most }.
problem-take-back = Nie można cofnąć więcej, niż to urządzenie tu policzyło.
problem-nothing-to-undo = Nie ma czego cofnąć.
problem-site-not-listed = Tego miejsca nie ma już na liście zespołu. Wybierz inne.
problem-no-site = Najpierw wybierz miejsce, potem licz.
problem-day-closed = Ten dzień jest zamknięty: jeszcze nie nadszedł albo był zbyt dawno. Wybierz inny.

problem-shift-open = Tu trwa już zmiana. Najpierw ją zakończ.

problem-shift-none = Żadna zmiana nie trwa.

problem-shift-counted = W tej zmianie już coś policzono, więc nie można jej cofnąć. Zakończ ją.

problem-not-coordinator = To urządzenie nie może zmieniać zespołu. Potrzebny jest kod koordynacji.

problem-team-invalid = Zespołu nie można tak zapisać. Sprawdź nazwy, miejsca i liczby.

problem-team-changed = Tymczasem ktoś inny zmienił zespół. Twoja zmiana nie jest jeszcze zapisana. Zobacz, co nowego, i zapisz ponownie.

problem-site-in-use = Miejsce, które ma dane, musi zostać na liście. Można zmienić jego nazwę.

problem-not-released = Nie ma jeszcze liczb do publikacji z tego czasu. Miesiąc jest publikowany dwa tygodnie lub później po jego końcu.

problem-file-unwritable = Nie udało się tam zapisać pliku. Wybierz inne miejsce lub zwolnij miejsce.
