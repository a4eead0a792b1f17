team-all-sites = Alle Orte

team-all-services = Alle Dienste

team-all-kinds = Alle Arten

team-some-sites =
    { $count ->
        [one] { $count } Ort
       *[other] { $count } Orte
    }

team-some-services =
    { $count ->
        [one] { $count } Dienst
       *[other] { $count } Dienste
    }

team-some-kinds =
    { $count ->
        [one] { $count } Art
       *[other] { $count } Arten
    }

team-choose-sites = Welche Orte

team-choose-services = Welche Dienste

team-choose-kinds = Welche Arten von Hilfe

team-only = Nur { $what }

team-show-all = Alle zeigen

team-and = { $first }; { $second }

team-more = { $share } mehr als { $period } ({ $count })

team-fewer = { $share } weniger als { $period } ({ $count })

team-as-many = So viele wie { $period } ({ $count })

team-year-none = Keine Zahlen vom Jahr davor

team-mark = Querstrich: ein Jahr davor

team-mark-label = { $bar } Ein Jahr davor: { $count }.

team-chart = Diagramm

team-table = Tabelle

team-rows-time = Zeit

team-rows-sites = Orte

team-rows-kinds = Arten

team-column-all = Alle

team-row-sum = Summe

team-row-unmet = { $row } Konnte nicht helfen: { $count }.

team-targets = Ziele

team-target-of = { $count } von { $target }

team-target-label = { $kind }: { $count } von { $target }, { $share }

team-target-reached = Erreicht

team-targets-whole = Für alle Orte zusammen

team-reports = Gemeldete Schichten

team-reports-weeks =
    { $count ->
        [one] Die letzte Woche
       *[other] Die letzten { $count } Wochen
    }

team-shifts =
    { $count ->
        [0] Keine Schicht gemeldet
        [one] { $count } Schicht
       *[other] { $count } Schichten
    }

team-report-counted = Gezählt

team-report-open = Offen, niemand kam

team-report-none = Keine Meldung

team-report-label = { $site }. Wochen gezählt: { $counted }; offen, niemand kam: { $open }; keine Meldung: { $none }.

team-report-of = { $count } von { $whole }

team-late =
    { $count ->
        [one] Seit { $since } kam { $count } Kontakt für eine frühere Woche nach
       *[other] Seit { $since } kamen { $count } Kontakte für frühere Wochen nach
    }

team-unmet-share = { $share } aller Kontakte

team-nothing = In dieser Zeit wurde hier nichts gezählt
