handover-title = Übergeben

handover-now = Jetzt übergeben

handover-counted = Heute auf diesem Gerät gezählt

handover-sum =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }

handover-unmet =
    { $count ->
        [one] { $count } mal ging es nicht
       *[other] { $count } mal ging es nicht
    }

handover-text = Die Schicht endet, der Bildschirm wird geleert und gesperrt. Alles Gezählte bleibt gespeichert, auch ohne Verbindung.

handover-row = { $service }: { $count }
