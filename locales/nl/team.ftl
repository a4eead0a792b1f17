### Team figures.

team-earlier = Eerder
team-later = Later
team-share = Aandeel per dienst
team-by-site = Per locatie
team-by-week = Week na week
team-by-month = Maand na maand

team-week = Week { $week }
team-week-short = { $week }

team-as-of = Stand: { $when }

team-before = { $period }: { $count }
team-before-whole = { $period } in totaal: { $count }
team-before-none = Niets eerders om mee te vergelijken

team-unmet-sum =
    { $count ->
        [0] Geen enkele keer
        [one] { $count } keer
       *[other] { $count } keer
    }
team-site-unknown = Andere locatie

team-small-print = Contacten, geen mensen: wie vijf keer hulp krijgt, telt vijf keer, en niemand wordt opgeschreven. Dit zijn de precieze cijfers van het team. Ze groeien één keer per dag, en kleine aantallen van de lopende week verschijnen als de week voorbij is. Wat het team verlaat, moet kleine aantallen verbergen.

team-no-key-title = Een code om te lezen
team-no-key-text = Voor de teamcijfers is een code nodig die ze mag lezen. Je coördinator heeft die; plak die onder Synchroniseren.
team-none-title = Nog geen cijfers
team-none-text = De cijfers komen met de volgende verbinding.
