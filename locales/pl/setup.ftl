setup-title = Ustawienia zespołu

setup-closed-title = Potrzebny inny kod

setup-closed-text = Do zmiany ustawień zespołu potrzebny jest osobny kod. Wklej go na stronie Synchronizacja.

setup-part-name = Nazwa

setup-part-sites = Miejsca

setup-part-kinds = Rodzaje pomocy

setup-part-marks = Wiek i wynik

setup-part-targets = Cele

setup-part-rules = Dane i blokada

setup-part-codes = Kody urządzeń

setup-sites-sum =
    { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }

setup-kinds-sum = { $count } z { $all }

setup-marks-both = Wiek i „nie udało się”

setup-marks-ages = Tylko wiek

setup-marks-outcomes = Tylko „nie udało się”

setup-marks-none = Żadne z nich

setup-targets-sum =
    { $count ->
        [0] Brak
        [one] { $count } cel
        [few] { $count } cele
        [many] { $count } celów
       *[other] { $count } celu
    }

setup-codes-sum = Dla nowych urządzeń

setup-name = Nazwa zespołu

setup-name-text = Czyta ją cały zespół.

setup-sites-text = Miejsca, gdzie udziela się pomocy: kuchnia, obchód ulic, gabinet. Nigdy czyjeś mieszkanie.

setup-sites-empty = Nie ma jeszcze miejsca. Bez niego nikt nie może liczyć.

setup-site-add = Dodaj miejsce

setup-site-new = Nowe miejsce

setup-site-label = Jak się je nazywa

setup-site-code = Krótki kod

setup-site-code-text = Stoi w plikach i liczbach i potem się nie zmienia.

setup-site-done = Gotowe

setup-site-edit = Zmień: { $site }

setup-site-up = W górę: { $site }

setup-site-down = W dół: { $site }

setup-site-remove = Usuń to miejsce

setup-site-remove-text = Co tam policzono, zostaje we wszystkich liczbach. Odtąd nikt nie może tam liczyć.

setup-site-remove-yes = Usuń

setup-site-remove-no = Zostaw

setup-kinds-text = Co urządzenia zespołu pokazują do liczenia. Policzone wcześniej zostaje we wszystkich liczbach.

setup-bands = Grupy wieku

setup-bands-text = Na oko, nigdy nie pytamy.

setup-remember = Wiek zostaje wybrany

setup-remember-text = Dla miejsca, gdzie wszyscy są w jednym wieku. Inaczej po każdym dotknięciu wraca „nie zapisano”.

setup-outcomes = „Nie udało się”

setup-outcomes-text = Liczy, czego brakowało: skończyło się, zamknięte, brak terminu.

setup-targets-text = Ile kontaktów zespół chce osiągnąć. Liczby zespołu pokazują je obok policzonych.

setup-target-kind = Rodzaj pomocy

setup-target-count = Kontakty

setup-target-add = Dodaj ten cel

setup-target-remove = Usuń: { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } na tydzień

setup-target-month = { $count } na miesiąc

setup-target-quarter = { $count } na kwartał

setup-target-year = { $count } na rok

setup-grain-week = Tydzień

setup-grain-month = Miesiąc

setup-grain-quarter = Kwartał

setup-grain-year = Rok

setup-days = Przechowywane dni

setup-days-text = Jak długo urządzenie trzyma swoje liczby dzienne i jak dawny dzień można poprawić.

setup-days-count =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }

setup-lock = Blokada po

setup-lock-text = Urządzenie, którego tyle czasu nikt nie dotyka, samo się blokuje.

setup-lock-count =
    { $count ->
        [one] { $count } minucie
        [few] { $count } minutach
        [many] { $count } minutach
       *[other] { $count } minuty
    }

setup-less = { $what }: mniej

setup-more = { $what }: więcej

setup-unsaved = Jeszcze nie zapisano. Zespół liczy jak dotąd.

setup-save = Zapisz dla zespołu

setup-saving = Zapisywanie…

setup-discard = Odrzuć

setup-discard-ask = Odrzucić wszystkie niezapisane zmiany?

setup-discard-yes = Odrzuć

setup-discard-no = Zostaw

setup-look-again = Przed zapisaniem sprawdź: { $part }

setup-joined = Tymczasem zapisał ktoś inny. Tu połączono obie zmiany; gdzie obie dotyczą tego samego, zostaje twoja. Przejrzyj i zapisz.

setup-wrong-empty = Tu coś musi być.

setup-wrong-long = Najwyżej { $most } liter.

setup-wrong-hidden = Są tu znaki, których nie widać. Wpisz od nowa.

setup-wrong-code = Od 1 do 16: a–z, 0–9 i -, na początku litera lub cyfra.

setup-wrong-code-twice = Inne miejsce ma ten kod.

setup-wrong-no-kind = Wybierz przynajmniej jeden: zespół, który nic nie liczy, nie potrzebuje urządzeń.

setup-wrong-sites = Najwyżej { $most } miejsc.

setup-wrong-number = Liczba od { $least } do { $most }.

setup-wrong-target-twice = Taki cel już jest. Najpierw go usuń.

setup-codes-text = Kod dołącza urządzenie do zespołu. Pokaż go tylko temu, dla kogo jest. Po minucie się chowa.

setup-code-write = Do liczenia

setup-code-write-text = Dla każdego, kto liczy.

setup-code-read = Do czytania liczb zespołu

setup-code-read-text = Dla koordynacji. Nie pozwala liczyć.

setup-code-admin = Do zmiany ustawień

setup-code-admin-text = Kto go ma, może tu zmienić wszystko: miejsca, rodzaje, zasady. Daj go tylko jednej, dwóm osobom.

setup-code-show = Pokaż

setup-code-show-label = Pokaż kod: { $code }

setup-code-hide = Ukryj

setup-code-picture = Kod jako QR do sfotografowania. Niżej jest jako tekst.

setup-code-none = To urządzenie nie ma tego kodu.

join-picture = Z obrazu

join-picture-text = Albo wybierz zdjęcie lub zrzut ekranu z QR kodu.

problem-picture-open = Nie udało się otworzyć obrazu. Wybierz go jeszcze raz albo wklej kod.

problem-picture-large = Obraz jest za duży. Przytnij go do QR albo wklej kod.

problem-picture-format = To nie jest obraz PNG ani JPEG albo plik jest uszkodzony. Wybierz inny albo wklej kod.

problem-picture-blank = Na obrazie nie ma QR, który da się odczytać. Sfotografuj go z przodu, ostro i w całości, albo wklej kod.

problem-picture-other = QR na tym obrazie nie jest kodem Acollida. Wybierz obraz otrzymany od osoby koordynującej.
