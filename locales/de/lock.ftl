lock-lock = Sperren

lock-unlock = Entsperren

lock-text = Gesperrt. Alles Gezählte ist gespeichert.

lock-foot = Keine Namen. Keine Konten. Nur Zahlen.

lock-refused = Das Gerät hatte sich gesperrt. Der letzte Tipp wurde nicht gezählt. Entsperren Sie es, um weiterzumachen.

lock-leave-kiosk = Gemeinsamen Modus verlassen

lock-leave-kiosk-text = Für die Koordination: Zahlen, Abgleich und Einstellungen sind wieder erreichbar.

lock-kiosk-refused = Auf einem gemeinsamen Gerät steht das fest. Erst sperren und den gemeinsamen Modus verlassen.

lock-code = Code dieses Geräts

lock-passphrase = Passwort dieses Geräts

lock-entered =
    { $count ->
        [one] { $count } Zeichen eingegeben
       *[other] { $count } Zeichen eingegeben
    }

lock-opening = Wird geöffnet…

lock-wrong = Das stimmt nicht. Versuchen Sie es noch einmal.

lock-wait-seconds =
    { $seconds ->
        [one] Warten Sie { $seconds } Sekunde und versuchen Sie es dann noch einmal.
       *[other] Warten Sie { $seconds } Sekunden und versuchen Sie es dann noch einmal.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Warten Sie { $minutes } Minute und versuchen Sie es dann noch einmal.
       *[other] Warten Sie { $minutes } Minuten und versuchen Sie es dann noch einmal.
    }

lock-before-erase =
    { $left ->
        [one] Noch { $left } Fehlversuch, dann wird dieses Gerät gelöscht.
       *[other] Noch { $left } Fehlversuche, dann wird dieses Gerät gelöscht.
    }

lock-count = Zählen

lock-count-title = Gesperrt zählen

lock-count-text = Früher Gezähltes ist nicht zu sehen. Jeder Tipp wird gespeichert.

lock-count-back = Zurück zur Sperre

lock-counted =
    { $count ->
        [one] { $count } Kontakt seit dem Sperren
       *[other] { $count } Kontakte seit dem Sperren
    }
