dashboard-choose = Tonen

dashboard-filters = Wat te tonen

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = “{ $kind }” hoort niet bij “{ $service }”, dus er is niets te tonen. Kies alle diensten of een andere soort.

dashboard-given = Contacten met hulp

dashboard-running = Deze tijd is nog niet voorbij.

dashboard-unmet-of = { $count } van { $whole } contacten

dashboard-reports-of = { $count } van { $whole }

dashboard-reports-what = Eén melding per locatie en week. Een week zonder melding kan een week zonder hulp zijn, of de tellingen staan nog op een apparaat.

dashboard-reports-missing = Geen melding: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Elke locatie heeft elke week gemeld.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } contact kwam binnen toen de week al was afgesloten. Het zit in deze cijfers; wat vrijgegeven is, blijft zo.
       *[other] { $count } contacten kwamen binnen toen hun week al was afgesloten. Ze zitten in deze cijfers; wat vrijgegeven is, blijft zo.
    }

dashboard-no-target = Het team heeft geen doel voor een tijd van deze lengte.

dashboard-full = Bijna vol
dashboard-full-row = { $site }, { $week }: { $count } van { $most }
dashboard-full-text = Meer invoer neemt een locatie in één week niet aan, zodat een kapot of gestolen apparaat niet eindeloos kan toevoegen. Is het er echt zo druk, maak er dan twee locaties van; zo niet, vraag een nieuwe code om te tellen.
dashboard-full-why = Deze lijst komt alleen uit sommen. De server kent geen apparaten en kan er geen noemen.

dashboard-service = Dienst

dashboard-age = Leeftijd

dashboard-column-share = Aandeel

dashboard-column-before = Een jaar eerder

dashboard-column-reports = Weken gemeld

dashboard-column-when = Wanneer

dashboard-total = Totaal

dashboard-chart-table = De cijfers van deze grafiek

dashboard-chart-columns = { $what }: contacten met hulp. De hoogste staaf is { $highest } met { $count }. De tabel na de grafiek heeft alle cijfers.

dashboard-chart-lines = { $what }: contacten met hulp. De doorgetrokken lijn met punten is { $year }, de streepjeslijn met vierkanten { $before }. De tabel na de grafiek heeft alle cijfers.

dashboard-empty-title = Nog niets geteld

dashboard-empty-text = De cijfers verschijnen hier vanzelf zodra een apparaat heeft geteld en gesynchroniseerd. Geef een apparaat de code om te tellen, tik aan welke hulp jullie geven en kies Synchroniseren.

dashboard-empty-tomorrow = De cijfers worden één keer per dag ververst: wat vandaag binnenkomt, is hier morgen te zien.

dashboard-empty-filter = Haal de filters weg of kies een andere tijd.

dashboard-trend-text = Een heel jaar naast het jaar ervoor, maand voor maand en week voor week.
