team-all-sites = Wszędzie

team-all-services = Wszystkie

team-all-kinds = Każdy rodzaj

team-some-sites =
    { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }

team-some-services =
    { $count ->
        [one] { $count } usługa
        [few] { $count } usługi
        [many] { $count } usług
       *[other] { $count } usługi
    }

team-some-kinds =
    { $count ->
        [one] { $count } rodzaj
        [few] { $count } rodzaje
        [many] { $count } rodzajów
       *[other] { $count } rodzaju
    }

team-choose-sites = Które miejsca

team-choose-services = Które usługi

team-choose-kinds = Które rodzaje pomocy

team-only = Tylko { $what }

team-show-all = Pokaż wszystko

team-and = { $first }; { $second }

team-more = O { $share } więcej niż { $period } ({ $count })

team-fewer = O { $share } mniej niż { $period } ({ $count })

team-as-many = Tyle samo co { $period } ({ $count })

team-year-none = Brak liczb sprzed roku

team-mark = Kreska w poprzek: rok wcześniej

team-mark-label = { $bar } Rok wcześniej: { $count }.

team-chart = Wykres

team-table = Tabela

team-rows-time = Czas

team-rows-sites = Miejsca

team-rows-kinds = Rodzaje

team-column-all = Razem

team-row-sum = Suma

team-row-unmet = { $row } Nie udało się pomóc: { $count }.

team-targets = Cele

team-target-of = { $count } z { $target }

team-target-label = { $kind }: { $count } z { $target }, { $share }

team-target-reached = Osiągnięty

team-targets-whole = Dla wszystkich miejsc razem

team-reports = Zgłoszone zmiany

team-reports-weeks =
    { $count ->
        [one] Ostatni { $count } tydzień
        [few] Ostatnie { $count } tygodnie
        [many] Ostatnie { $count } tygodni
       *[other] Ostatnie { $count } tygodnia
    }

team-shifts =
    { $count ->
        [0] Brak zmian
        [one] { $count } zmiana
        [few] { $count } zmiany
        [many] { $count } zmian
       *[other] { $count } zmiany
    }

team-report-counted = Policzono

team-report-open = Otwarte, nikt nie przyszedł

team-report-none = Brak zgłoszenia

team-report-label = { $site }. Tygodnie policzone: { $counted }; otwarte, nikt nie przyszedł: { $open }; brak zgłoszenia: { $none }.

team-report-of = { $count } z { $whole }

team-late =
    { $count ->
        [one] Od { $since } spóźnił się { $count } kontakt z wcześniejszych tygodni
        [few] Od { $since } spóźniły się { $count } kontakty z wcześniejszych tygodni
        [many] Od { $since } spóźniło się { $count } kontaktów z wcześniejszych tygodni
       *[other] Od { $since } spóźniło się { $count } kontaktu z wcześniejszych tygodni
    }

team-unmet-share = { $share } wszystkich kontaktów

team-nothing = W tym czasie nic tu nie policzono
