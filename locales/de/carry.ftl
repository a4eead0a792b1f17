### Counts carried from device to device as a file, without a connection. On the Sync screen.

carry-title = Von Hand
carry-text = Ohne Verbindung bringt eine Datei Zählungen auf ein anderes Gerät Ihres Teams: per Kabel, Speicherkarte oder Nachricht. Nur Ihr Team kann sie öffnen, und nichts zählt doppelt.
carry-save = Datei speichern
carry-share = Datei teilen
carry-take = Datei einlesen

carry-given =
    { $count ->
        [one] { $count } Zählung ist in der Datei. Sie bleibt auch auf diesem Gerät.
       *[other] { $count } Zählungen sind in der Datei. Sie bleiben auch auf diesem Gerät.
    }
carry-taken =
    { $count ->
        [one] Mit der Datei kam { $count } neue Zählung.
       *[other] Mit der Datei kamen { $count } neue Zählungen.
    }
carry-nothing-new = Alle Zählungen dieser Datei waren schon hier.
carry-team-came = Die Orte Ihres Teams kamen mit der Datei.
carry-unread =
    { $count ->
        [one] { $count } Eintrag ließ sich nicht lesen. Aktualisieren Sie die App und lesen Sie die Datei dann noch einmal ein.
       *[other] { $count } Einträge ließen sich nicht lesen. Aktualisieren Sie die App und lesen Sie die Datei dann noch einmal ein.
    }

## What went wrong with a file.

carry-problem-none = Das ist keine Datei mit Zählungen von Acollida. Der Name einer solchen Datei endet auf .acollida.
carry-problem-damaged = Diese Datei ist beschädigt oder nicht vollständig. Bitten Sie noch einmal darum.
carry-problem-other = Der Code dieses Geräts öffnet diese Datei nicht. Sie kommt von einem anderen Team, oder der Code Ihres Teams hat sich geändert.
carry-problem-newer = Diese Datei stammt von einer neueren Version von Acollida. Aktualisieren Sie die App und lesen Sie die Datei dann noch einmal ein.
carry-problem-large = Hier sind mehr Zählungen, als in eine Datei passen. Gleichen Sie ab, sobald es eine Verbindung gibt.
carry-problem-unreadable = Die Datei ließ sich nicht lesen. Kopieren Sie sie auf dieses Gerät und versuchen Sie es noch einmal.
carry-problem-no-code = Dieses Gerät hat keinen Code zum Zählen und kann darum solche Dateien weder schreiben noch öffnen. Bitten Sie die Koordination um einen.
