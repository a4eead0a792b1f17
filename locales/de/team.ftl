### Team figures.

team-earlier = Früher
team-later = Später
team-share = Anteil der Dienste
team-by-site = Nach Ort
team-by-week = Woche für Woche
team-by-month = Monat für Monat

team-week = Woche { $week }
team-week-short = { $week }

team-as-of = Stand: { $when }

team-before = { $period }: { $count }
team-before-whole = { $period } insgesamt: { $count }
team-before-none = Nichts davor zum Vergleichen

team-unmet-sum =
    { $count ->
        [0] Kein Mal
        [one] { $count }-mal
       *[other] { $count }-mal
    }
team-site-unknown = Anderer Ort

team-small-print = Kontakte, nicht Menschen: Wem fünfmal geholfen wird, zählt fünfmal, und niemand wird aufgeschrieben. Das sind die genauen Zahlen des Teams. Sie wachsen einmal am Tag, und kleine Zahlen der laufenden Woche erscheinen, wenn die Woche vorbei ist. Was das Team verlässt, muss kleine Zahlen verbergen.

team-no-key-title = Ein Code zum Lesen
team-no-key-text = Die Zahlen des Teams brauchen einen Code, der sie lesen darf. Die Koordination hat einen; fügen Sie ihn unter „Abgleich“ ein.
team-none-title = Noch keine Zahlen
team-none-text = Die Zahlen kommen mit der nächsten Verbindung.
