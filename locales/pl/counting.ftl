counting-shift-start = Zacznij zmianę

counting-shift-end = Zakończ zmianę

counting-shift-open = Zmiana trwa

counting-shift-none = Jeszcze nie

counting-shift-elsewhere = Trwa zmiana: { $site }

counting-empty-title = Nic nie policzono

counting-empty-text = Nikt nie przyszedł czy zmianę zaczęto przez pomyłkę?

counting-empty-nobody = Nikt nie przyszedł

counting-empty-nobody-more = Zmiana będzie zgłoszona z zerem kontaktów

counting-empty-mistake = Zaczęto przez pomyłkę

counting-empty-mistake-more = Jakby zmiany nie było

counting-empty-go-on = Zmiana trwa dalej

counting-days-title = Który dzień?

counting-days-more = Co policzyło to urządzenie, we wszystkich miejscach

counting-days-count =
    { $count ->
        [0] nic
        [one] { $count } kontakt
        [few] { $count } kontakty
        [many] { $count } kontaktów
       *[other] { $count } kontaktu
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Liczenie za { $date }

counting-back-to-today = Wróć do dziś

counting-sum-on = { $count } za { $date }

counting-sum-unmet-on = { $count } bez pomocy, { $date }

counting-heading-unmet-on = Brakowało: { $date }

counting-sheet-on = Arkusz: { $date }

counting-recent-title = Ostatnie dotknięcia

counting-recent-more = Każde można cofnąć

counting-recent-open = Pokaż ostatnie dotknięcia

counting-recent-undo = Cofnij: { $tap }

counting-group = Grupa naraz: pomoc czterem osobom to 4 kontakty

counting-group-key = Policz kontakty: { $amount }

counting-favourites = Najczęstsze tutaj

counting-sheet = Arkusz liczenia

counting-age-legend = ? = wieku nie zapisano

counting-all = Razem

counting-sheet-total = Razem

counting-sheet-empty-title = Jeszcze nic nie policzono

counting-sheet-empty-text = To, co policzysz tu tego dnia, będzie na tym arkuszu.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } – { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } zmiana
        [few] { $count } zmiany
        [many] { $count } zmian
       *[other] { $count } zmiany
    }

counting-full-date = { $day } { $year }

counting-clock-title = Czy to właściwy dzień?

counting-clock-today = Według tego urządzenia dziś jest { $date }.

counting-clock-backwards = Ostatnio używano go { $date }, czyli później.

counting-clock-ahead = Ostatnio używano go { $date }, bardzo dawno.

counting-clock-before = To wcześniej, niż powstał ten program.

counting-clock-kept = Wszystko, co policzysz, zostaje na arkuszu pokazanego dnia.

counting-clock-yes = Tak, to dziś

counting-clock-no = Nie, ustawię datę

counting-clock-set = Ustaw datę w ustawieniach urządzenia i wróć. Liczyć można i teraz; popraw potem pod tym dniem.

counting-clock-unsure = Dobra data?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Dzień: { $day }. Wybierz inny dzień.
