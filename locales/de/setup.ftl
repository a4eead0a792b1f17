setup-title = Team einrichten

setup-closed-title = Dafür braucht es einen Code

setup-closed-text = Wer das Team einrichtet, braucht den Code dafür. Fügen Sie ihn unter Abgleich ein.

setup-part-name = Name

setup-part-sites = Orte

setup-part-kinds = Arten von Hilfe

setup-part-marks = Alter und Ergebnis

setup-part-targets = Ziele

setup-part-rules = Aufbewahren, Sperren

setup-part-codes = Codes für Geräte

setup-sites-sum =
    { $count ->
        [one] { $count } Ort
       *[other] { $count } Orte
    }

setup-kinds-sum = { $count } von { $all }

setup-marks-both = Alter und was nicht ging

setup-marks-ages = Nur Alter

setup-marks-outcomes = Nur was nicht ging

setup-marks-none = Keins von beiden

setup-targets-sum =
    { $count ->
        [0] Keine
        [one] { $count } Ziel
       *[other] { $count } Ziele
    }

setup-codes-sum = Für Geräte, die dazukommen

setup-name = Der Name des Teams

setup-name-text = Alle im Team lesen ihn.

setup-sites-text = Die Orte, an denen geholfen wird: eine Küche, eine Runde auf der Straße, ein Sprechzimmer. Nie eine Wohnung.

setup-sites-empty = Noch kein Ort. Ohne Ort kann niemand zählen.

setup-site-add = Ort hinzufügen

setup-site-new = Neuer Ort

setup-site-label = Wie man ihn nennt

setup-site-code = Kurzer Code

setup-site-code-text = Er steht in Dateien und Zahlen und ändert sich danach nie.

setup-site-done = Fertig

setup-site-edit = { $site } ändern

setup-site-up = { $site } nach oben

setup-site-down = { $site } nach unten

setup-site-remove = Diesen Ort entfernen

setup-site-remove-text = Was dort gezählt wurde, bleibt in allen Zahlen. Ab jetzt kann dort niemand zählen.

setup-site-remove-yes = Entfernen

setup-site-remove-no = Behalten

setup-kinds-text = Was die Geräte des Teams zum Zählen zeigen. Früher Gezähltes bleibt in allen Zahlen.

setup-bands = Altersgruppen

setup-bands-text = Nach Augenmaß, nie erfragt.

setup-remember = Das Alter bleibt gewählt

setup-remember-text = Für Orte, an denen alle gleich alt sind. Sonst gilt nach jedem Tippen wieder „nicht notiert“.

setup-outcomes = „Konnte nicht helfen“

setup-outcomes-text = Zählt, was fehlte: nichts mehr da, geschlossen, kein Termin.

setup-targets-text = Wie viele Kontakte das Team erreichen will. Die Teamzahlen zeigen sie neben dem Gezählten.

setup-target-kind = Art der Hilfe

setup-target-count = Kontakte

setup-target-add = Dieses Ziel hinzufügen

setup-target-remove = { $target } entfernen

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } pro Woche

setup-target-month = { $count } pro Monat

setup-target-quarter = { $count } pro Quartal

setup-target-year = { $count } pro Jahr

setup-grain-week = Woche

setup-grain-month = Monat

setup-grain-quarter = Quartal

setup-grain-year = Jahr

setup-days = Aufbewahrte Tage

setup-days-text = Wie lange ein Gerät seine Tageszahlen behält, und wie weit zurück ein Tag berichtigt werden kann.

setup-days-count =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

setup-lock = Sperrt nach

setup-lock-text = Ein Gerät, das so lange niemand berührt, sperrt sich selbst.

setup-lock-count =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }

setup-less = { $what }: weniger

setup-more = { $what }: mehr

setup-unsaved = Noch nicht gespeichert. Das Team zählt wie bisher.

setup-save = Fürs Team speichern

setup-saving = Wird gespeichert…

setup-discard = Verwerfen

setup-discard-ask = Alle ungespeicherten Änderungen verwerfen?

setup-discard-yes = Verwerfen

setup-discard-no = Behalten

setup-look-again = Bitte vor dem Speichern ansehen: { $part }

setup-joined = Inzwischen hat jemand anderes gespeichert. Hier sind beide Änderungen vereint; wo beide dasselbe änderten, gilt Ihre. Sehen Sie es durch und speichern Sie.

setup-wrong-empty = Hier muss etwas stehen.

setup-wrong-long = Höchstens { $most } Buchstaben.

setup-wrong-hidden = Darin sind unsichtbare Zeichen. Bitte neu tippen.

setup-wrong-code = 1 bis 16 Zeichen: a–z, 0–9 und -, vorn Buchstabe oder Ziffer.

setup-wrong-code-twice = Ein anderer Ort hat diesen Code.

setup-wrong-no-kind = Wählen Sie mindestens eine: Ein Team, das nichts zählt, braucht keine Geräte.

setup-wrong-sites = Höchstens { $most } Orte.

setup-wrong-number = Eine Zahl von { $least } bis { $most }.

setup-wrong-target-twice = Dafür gibt es schon ein Ziel. Entfernen Sie es zuerst.

setup-codes-text = Mit einem Code kommt ein Gerät ins Team. Zeigen Sie ihn nur, wem er gilt. Nach einer Minute verschwindet er.

setup-code-write = Zum Zählen

setup-code-write-text = Für alle, die zählen.

setup-code-read = Zum Lesen der Teamzahlen

setup-code-read-text = Für die Koordination. Zählen geht damit nicht.

setup-code-admin = Zum Ändern der Einrichtung

setup-code-admin-text = Wer ihn hat, kann hier alles ändern: Orte, Arten, Regeln. Geben Sie ihn nur ein, zwei Personen.

setup-code-show = Zeigen

setup-code-show-label = Code zeigen: { $code }

setup-code-hide = Verbergen

setup-code-picture = Der Code als QR zum Fotografieren. Darunter steht er als Text.

setup-code-none = Dieses Gerät hat diesen Code nicht.

join-picture = Aus einem Bild

join-picture-text = Oder wählen Sie ein Foto oder Bildschirmfoto des QR-Codes.

problem-picture-open = Das Bild ließ sich nicht öffnen. Wählen Sie es noch einmal oder fügen Sie den Code ein.

problem-picture-large = Das Bild ist zu groß. Schneiden Sie es auf den QR zu oder fügen Sie den Code ein.

problem-picture-format = Die Datei ist kein PNG- oder JPEG-Bild oder beschädigt. Wählen Sie eine andere oder fügen Sie den Code ein.

problem-picture-blank = Im Bild ist kein lesbarer QR. Fotografieren Sie ihn von vorn, scharf und ganz, oder fügen Sie den Code ein.

problem-picture-other = Der QR in diesem Bild ist kein Acollida-Code. Wählen Sie das Bild, das Sie von der Koordination haben.
