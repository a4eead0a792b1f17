welcome-title = Erste Schritte

welcome-count-title = Gezählt wird Hilfe, nie Menschen

welcome-count-text = Ein Tipp für jede Hilfe. Niemand wird etwas gefragt, über niemanden wird etwas notiert.

welcome-offline-title = Geht ohne Verbindung

welcome-offline-text = Zählen Sie wochenlang ohne Netz. Jeder Tipp wird gespeichert und gesendet, sobald es eine Verbindung gibt.

welcome-stored-title = Was dieses Gerät speichert

welcome-stored-text = Einen Ort, eine Woche und wie viel von jeder Art Hilfe. Nie, wer sie bekam, nie, wer gezählt hat.

welcome-next = Weiter

welcome-before = Zurück

welcome-skip = Überspringen

welcome-join = Einem Team beitreten

welcome-card = Karte { $card } von { $cards }
