dashboard-choose = Pokaż

dashboard-filters = Co pokazać

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = „{ $kind }” nie należy do „{ $service }”, więc nie ma czego pokazać. Wybierz wszystkie dziedziny albo inny rodzaj.

dashboard-given = Kontakty z pomocą

dashboard-running = Ten czas jeszcze trwa.

dashboard-unmet-of = { $count } z { $whole } kontaktów

dashboard-reports-of = { $count } z { $whole }

dashboard-reports-what = Jedno zgłoszenie na miejsce i tydzień. Tydzień bez zgłoszenia może być tygodniem bez pomocy albo liczby są jeszcze na urządzeniu.

dashboard-reports-missing = Brak zgłoszeń: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Są zgłoszenia ze wszystkich miejsc za każdy tydzień.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } kontakt przyszedł, gdy jego tydzień był już zamknięty. Jest w tych liczbach; to, co opublikowano, się nie zmienia.
        [few] { $count } kontakty przyszły, gdy ich tydzień był już zamknięty. Są w tych liczbach; to, co opublikowano, się nie zmienia.
        [many] { $count } kontaktów przyszło, gdy ich tydzień był już zamknięty. Są w tych liczbach; to, co opublikowano, się nie zmienia.
       *[other] { $count } kontaktu przyszło, gdy jego tydzień był już zamknięty. Jest w tych liczbach; to, co opublikowano, się nie zmienia.
    }

dashboard-no-target = Zespół nie ma celu na czas tej długości.

dashboard-full = Prawie pełne
dashboard-full-row = { $site }, { $week }: { $count } z { $most }
dashboard-full-text = W jednym tygodniu miejsce nie przyjmie więcej wpisów, żeby zepsute albo skradzione urządzenie nie dodawało bez końca. Jeśli naprawdę jest tam tyle pracy, zrób z niego dwa miejsca; jeśli nie, poproś o nowy kod do liczenia.
dashboard-full-why = Ta lista powstaje z samych sum. Serwer nie zna żadnych urządzeń i żadnego nie może wskazać.

dashboard-service = Dziedzina

dashboard-age = Wiek

dashboard-column-share = Udział

dashboard-column-before = Rok wcześniej

dashboard-column-reports = Zgłoszone tygodnie

dashboard-column-when = Kiedy

dashboard-total = Razem

dashboard-chart-table = Liczby z tego wykresu

dashboard-chart-columns = { $what }: kontakty z pomocą. Najwyższy słupek to { $highest }: { $count }. Tabela za wykresem ma wszystkie liczby.

dashboard-chart-lines = { $what }: kontakty z pomocą. Ciągła linia z kropkami to { $year }, przerywana z kwadratami to { $before }. Tabela za wykresem ma wszystkie liczby.

dashboard-empty-title = Jeszcze nic nie policzono

dashboard-empty-text = Liczby pojawią się tu same, gdy jakieś urządzenie coś policzy i zsynchronizuje. Daj urządzeniu kod do liczenia, dotykaj udzielanej pomocy i wybierz Synchronizacja.

dashboard-empty-tomorrow = Liczby odświeża się raz dziennie: to, co przyjdzie dziś, widać tu jutro.

dashboard-empty-filter = Usuń filtry albo wybierz inny czas.

dashboard-trend-text = Cały rok obok poprzedniego, miesiąc po miesiącu i tydzień po tygodniu.
