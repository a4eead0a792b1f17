team-all-sites = Alle locaties

team-all-services = Elk hulpgebied

team-all-kinds = Alle soorten

team-some-sites =
    { $count ->
        [one] { $count } locatie
       *[other] { $count } locaties
    }

team-some-services =
    { $count ->
        [one] { $count } hulpgebied
       *[other] { $count } hulpgebieden
    }

team-some-kinds =
    { $count ->
        [one] { $count } soort
       *[other] { $count } soorten
    }

team-choose-sites = Welke locaties

team-choose-services = Welke hulpgebieden

team-choose-kinds = Welke soorten hulp

team-only = Alleen { $what }

team-show-all = Alles tonen

team-and = { $first }; { $second }

team-more = { $share } meer dan { $period } ({ $count })

team-fewer = { $share } minder dan { $period } ({ $count })

team-as-many = Evenveel als { $period } ({ $count })

team-year-none = Geen cijfers van een jaar eerder

team-mark = Dwarsstreep: een jaar eerder

team-mark-label = { $bar } Een jaar eerder: { $count }.

team-chart = Grafiek

team-table = Tabel

team-rows-time = Tijd

team-rows-sites = Locaties

team-rows-kinds = Soorten

team-column-all = Alle

team-row-sum = Som

team-row-unmet = { $row } Kon niet helpen: { $count }.

team-targets = Doelen

team-target-of = { $count } van { $target }

team-target-label = { $kind }: { $count } van { $target }, { $share }

team-target-reached = Gehaald

team-targets-whole = Voor alle locaties samen

team-reports = Gemelde diensten

team-reports-weeks =
    { $count ->
        [one] De laatste week
       *[other] De laatste { $count } weken
    }

team-shifts =
    { $count ->
        [0] Geen dienst gemeld
        [one] { $count } dienst
       *[other] { $count } diensten
    }

team-report-counted = Geteld

team-report-open = Open, er kwam niemand

team-report-none = Geen melding

team-report-label = { $site }. Weken met tellingen: { $counted }; open, er kwam niemand: { $open }; geen melding: { $none }.

team-report-of = { $count } van { $whole }

team-late =
    { $count ->
        [one] Sinds { $since } kwam { $count } contact te laat binnen, voor een eerdere week
       *[other] Sinds { $since } kwamen { $count } contacten te laat binnen, voor eerdere weken
    }

team-unmet-share = { $share } van alle contacten

team-nothing = Hier is in deze tijd niets geteld
