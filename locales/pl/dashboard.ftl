dashboard-skip = Przejdź do treści

dashboard-nav = Strony

dashboard-overview = Przegląd

dashboard-trend = W czasie

dashboard-downloads = Pliki do pobrania

dashboard-estimates = Szacunki

dashboard-method = Metoda

dashboard-sign-out = Wyloguj

dashboard-mark-internal = Wewnętrzne: dokładne, tylko dla zespołu

dashboard-mark-released = Opublikowane

dashboard-window = { $page } – { $team }

dashboard-front-title = Ile pomocy udzielono, nigdy komu

dashboard-front-text = Ten serwer sumuje to, co policzyły zespoły: posiłki, konsultacje, porady. Przechowuje tylko sumy według miejsc i tygodni i nic o nikim.

dashboard-front-way = Aby zobaczyć liczby zespołu, zaloguj się jego kodem do czytania.

dashboard-sign-in = Logowanie

dashboard-sign-in-text = Wklej kod do czytania swojego zespołu. Zaczyna się od ACO1. Nie ma kont ani haseł.

dashboard-sign-in-code = Kod do czytania

dashboard-sign-in-go = Pokaż liczby

dashboard-sign-in-keep = W tej przeglądarce logowanie trwa 12 godzin. Na wspólnym komputerze wyloguj się na koniec.

dashboard-sign-in-again = Logowanie już było? Otwórz stronę ponownie

dashboard-sign-in-needed = Ta strona jest tylko dla zespołu. Zaloguj się, aby ją zobaczyć.

dashboard-sign-in-ended = Logowanie wygasło. Wklej ponownie kod do czytania.

dashboard-signed-out = Wylogowano.

dashboard-code-wrong = Ten serwer nie zna tego kodu. Zapytaj koordynatora, czy jest właściwy.

dashboard-code-revoked = Ten kod został zastąpiony. Poproś koordynatora o nowy kod do czytania.

dashboard-code-role = Ten kod nie służy do czytania liczb. Poproś koordynatora o kod do czytania.

dashboard-code-address = W tym kodzie jest adres, który nie jest bezpieczny. Poproś koordynatora o nowy.

dashboard-code-trailing = Za końcem kodu coś jeszcze jest. Wklej sam kod.

dashboard-problem-title = Tej strony nie można pokazać

dashboard-problem-missing = Pod tym adresem nie ma strony.

dashboard-problem-team = Zalogowano do innego zespołu.

dashboard-problem-site = Zespół nie ma miejsca „{ $code }”.

dashboard-problem-filter = Adres pyta o „{ $what }”, czego nie ma.

dashboard-problem-twice = „{ $what }” jest w adresie dwa razy.

dashboard-problem-unreleased = { $span }: jeszcze nie opublikowano. Miesiąc publikuje się raz, 14 dni po jego końcu, i potem się nie zmienia.

dashboard-problem-file = Tego pliku nie można zrobić za ten czas. Wybierz inny czas albo inny plik.

dashboard-problem-origin = Ten formularz nie przyszedł ze strony tego serwera, więc nic nie zrobiono. Otwórz stronę ponownie i wyślij go stamtąd. Jeśli to nie pomoże, użyj nowszej przeglądarki.

dashboard-problem-form = Tego formularza nie udało się odczytać. Otwórz stronę ponownie i wyślij go stamtąd.

dashboard-problem-busy = Serwer ma za dużo pracy. Spróbuj ponownie za chwilę.

dashboard-problem-failed = Liczb nie można teraz odczytać. Nic nie przepadło. Spróbuj później.

dashboard-problem-method = Tego adresu nie można tak użyć.

dashboard-problem-public = Ten zespół nie ma strony publicznej.

dashboard-way-overview = Do przeglądu

dashboard-way-front = Do pierwszej strony
