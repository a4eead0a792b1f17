### The Sync screen.

sync-now = Jetzt abgleichen
sync-running = Wird gesendet und geholt …
sync-join = Einem Team beitreten
sync-join-text = Fügen Sie den Code ein, den Sie von der Koordination haben. Er sagt, für welches Team dieses Gerät zählt; über Sie wird nichts gefragt.
sync-other-code = Anderer Code
sync-other-code-text = Hier kommt ein neuerer Code dieses Teams dazu, oder einer, der seine Zahlen lesen darf.
sync-code = Code des Teams
sync-code-placeholder = ACO1-…
sync-paste = Einfügen
sync-use-code = Code verwenden

sync-team-unnamed = Ihr Team
sync-can-count = Dieses Gerät darf zählen.
sync-can-read = Dieses Gerät darf die Zahlen des Teams sehen.
sync-can-both = Dieses Gerät darf zählen und die Zahlen des Teams sehen.

sync-waiting =
    { $count ->
        [one] { $count } Zählung ist nur auf diesem Gerät
       *[other] { $count } Zählungen sind nur auf diesem Gerät
    }
sync-nothing-waiting = Alle Zählungen sind beim Team
sync-never = Noch nie verbunden. Zählen geht auch ohne Verbindung.
sync-last = Zuletzt verbunden: { $when }
sync-next = Neuer Versuch von selbst { $when }

sync-refused = Vom Server nicht angenommen
sync-refused-text = Diese Zählungen bleiben auf diesem Gerät. Zeigen Sie diese Seite der Koordination.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } Zählung
       *[other] { $site }, { $day }: { $count } Zählungen
    }

time-just-now = gerade eben
time-minutes-ago =
    { $count ->
        [one] vor { $count } Minute
       *[other] vor { $count } Minuten
    }
time-hours-ago =
    { $count ->
        [one] vor { $count } Stunde
       *[other] vor { $count } Stunden
    }
time-days-ago =
    { $count ->
        [one] gestern
       *[other] vor { $count } Tagen
    }
time-in-minutes =
    { $count ->
        [one] in { $count } Minute
       *[other] in { $count } Minuten
    }
time-soon = bald
