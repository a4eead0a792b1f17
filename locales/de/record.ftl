### The Record screen.

record-today = Heute
record-yesterday = Gestern
record-site = Ort
record-choose-site = Ort wählen
record-age = Alter
record-age-by-eye = Geschätzt, nie erfragt
record-could-not-help = Nicht möglich
record-undo = Rückgängig
record-nothing-yet = Nichts rückgängig zu machen
record-take-back = Eins zurücknehmen
record-erase = Letzte Ziffer löschen

record-heading-unmet = Heute gefehlt
record-kind-hint = { $about }. Für mehr als eins gedrückt halten.
record-sheet-today = Blatt von heute
record-waiting =
    { $count ->
        [one] { $count } nur auf diesem Gerät
       *[other] { $count } nur auf diesem Gerät
    }
record-all-sent = Alle Zählungen sind beim Team

record-sum-today = { $count } heute
record-sum-unmet-today = { $count } ohne Hilfe heute
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Rückgängig: { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what }: { $count }
record-undone = Zurückgenommen { $what }: { $count }

record-pad-count = Bisher { $count }
record-pad-act = { $amount } zählen
record-pad-limit = Höchstens { $limit } auf einmal

record-no-team-title = Welches Team?
record-no-team-text = Dieses Gerät gehört noch zu keinem Team. Bitten Sie die Koordination um den Code des Teams und fügen Sie ihn hier ein. Kein Name, kein Konto, keine E-Mail.
record-paste-code = Code des Teams einfügen
record-no-profile-title = Fast geschafft
record-no-profile-text = Der Code ist gut. Orte und Arten der Hilfe kommen mit der ersten Verbindung; danach geht das Zählen auch ohne.
record-open-sync = Jetzt verbinden
record-no-site-title = Wo sind Sie heute?
record-no-site-text = Wählen Sie den Ort, an dem geholfen wird. Die Zählungen kommen auf sein Blatt.
record-read-only-title = Ein Code zum Lesen
record-read-only-text = Der Code dieses Geräts zeigt die Zahlen des Teams. Um hier zu zählen, fügen Sie auch den Code zum Zählen ein.
record-open-team-figures = Zahlen des Teams ansehen
