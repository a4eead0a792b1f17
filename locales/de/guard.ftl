guard-title = Schutz

guard-open = Es wird nichts abgefragt

guard-open-phone = Wer dieses Telefon in der Hand hat, kann die App öffnen. Die Zählungen sind verschlüsselt; eine Kopie des Telefonspeichers zeigt keine davon.

guard-open-computer = Die Zählungen sind verschlüsselt, aber ihr Schlüssel liegt in einer Datei daneben. Wer die Dateien dieses Computers lesen kann, kann die Zählungen lesen.

guard-coded = Ein Code wird abgefragt

guard-coded-phone = Ohne den Code liest niemand die Zählungen dieses Telefons.

guard-phrased = Ein Passwort wird abgefragt

guard-phrased-computer = Ohne das Passwort liest niemand die Zählungen. Die Festplatte zu verschlüsseln bleibt nötig: Auch andere Programme hinterlassen Spuren.

guard-set-code = Code wählen

guard-set-passphrase = Passwort wählen

guard-change-code = Code ändern

guard-change-passphrase = Passwort ändern

guard-remove-code = Code entfernen

guard-remove-passphrase = Passwort entfernen

guard-code-now = Bisheriger Code

guard-passphrase-now = Bisheriges Passwort

guard-code-new = Neuer Code: mindestens sechs Ziffern

guard-passphrase-new = Neues Passwort: mindestens zehn Zeichen

guard-again = Dasselbe noch einmal

guard-save = Speichern

guard-forgotten = Wenn Sie das vergessen, kann niemand dieses Gerät je wieder öffnen. Nicht gesendete Zählungen sind dann verloren.

guard-code-short = Ein Code hat mindestens sechs Ziffern.

guard-passphrase-short = Ein Passwort hat mindestens zehn Zeichen.

guard-repeats = Zu leicht zu erraten: Es wiederholt sich.

guard-run = Zu leicht zu erraten: Ziffern oder Buchstaben stehen der Reihe nach.

guard-differs = Die beiden Eingaben sind verschieden. Tippen Sie zweimal dasselbe ein.

guard-wrong = Was Sie als Bisheriges eingetippt haben, stimmt nicht.

guard-saved = Gespeichert. Ab jetzt wird es abgefragt.

guard-removed = Entfernt. Es wird nichts mehr abgefragt.

guard-erase-after = Nach zehn Fehlversuchen löschen

guard-erase-after-text = Nicht gesendete Zählungen sind dann verloren, auch wenn nur ein Kind gespielt hat.

guard-erase-code = Ein Code, der löscht

guard-erase-code-text = Am Sperrbildschirm eingetippt, löscht er dieses Gerät sofort. Wer zusieht, merkt es. Mancherorts ist das Löschen selbst strafbar.

guard-erase-code-new = Code, der löscht

guard-erase-code-same = Er muss anders sein als der, der öffnet.

guard-erase-code-on = Festgelegt

guard-erase-code-off = Nicht festgelegt

guard-erase = Dieses Gerät löschen

guard-erase-text = Erst verschwindet der Schlüssel, dann jede Datei. Nach weniger als einer Sekunde kann hier niemand mehr etwas lesen.

guard-erase-lost =
    { $count ->
        [0] Nichts ist nur auf diesem Gerät.
        [one] { $count } Kontakt ist nur auf diesem Gerät und dann verloren.
       *[other] { $count } Kontakte sind nur auf diesem Gerät und dann verloren.
    }

guard-erase-hold = Zum Löschen halten

guard-erase-sure = Alles auf diesem Gerät löschen?

guard-erase-yes = Ja, löschen

guard-erase-no = Alles behalten

guard-promises = Was geschützt ist, was nicht

guard-holds = Darauf ist Verlass

guard-holds-not = Hier endet der Schutz

guard-holds-off = Ein Telefon, das ausgeschaltet verloren geht, oder eine Kopie seines Speichers zeigt keine Zählungen.

guard-holds-computer = Am Computer sind Sie durch Ihr Passwort und die verschlüsselte Festplatte geschützt.

guard-holds-kept = Eine Zählung, die angezeigt wurde, bleibt erhalten, auch wenn in dem Moment der Strom ausfällt.

guard-holds-erased = Was gelöscht ist, lässt sich nicht zurückholen, auch nicht von uns.

guard-holds-server = Ein beschlagnahmter Server enthält Summen nach Ort und Woche. Nichts darin sagt, wer gezählt hat.

guard-not-opened = Wer Sie zwingt, die App zu öffnen, sieht, was Sie sehen.

guard-not-hidden = Wir können nicht verbergen, dass die App installiert ist.

guard-not-running = Ein Gerät, in das während der Nutzung eingedrungen wurde, kann alles zeigen.

guard-not-watched = Wer einen Ort beobachtet, sieht, wer kommt und geht.

guard-not-guessed = Auf einem Computer kann jemand, der seine Dateien hat, ein kurzes Passwort erraten.

guard-damaged =
    { $contacts ->
        [0] Die Datei mit den Zählungen war beschädigt. Sie wurde unverändert beiseitegelegt, und nichts daraus ließ sich retten. Gesendete Zählungen sind beim Team sicher.
        [one] Die Datei mit den Zählungen war beschädigt. Sie wurde unverändert beiseitegelegt; { $contacts } Kontakt wurde daraus gerettet. Was seit der letzten Sendung getippt wurde, kann fehlen.
       *[other] Die Datei mit den Zählungen war beschädigt. Sie wurde unverändert beiseitegelegt; { $contacts } Kontakte wurden daraus gerettet. Was seit der letzten Sendung getippt wurde, kann fehlen.
    }

guard-key-missing = Der Schlüssel zu diesen Zählungen ist nicht hier. Vielleicht gehören die Dateien zu einem anderen Gerät, oder eine fehlt. Nichts wurde geändert: Bringen Sie alle Dateien zusammen zurück.

guard-key-damaged = Die Schlüsseldatei dieser Zählungen ist beschädigt. Nichts wurde geändert. Holen Sie sie aus einer Kopie zurück, oder löschen Sie dieses Gerät und treten Sie dem Team neu bei.

guard-key-newer = Den Schlüssel zu diesen Zählungen hat eine neuere Version von Acollida erstellt. Aktualisieren Sie die App, um sie zu öffnen; nichts ist verloren.

guard-taps-torn =
    { $count ->
        [one] { $count } Tippen bei gesperrtem Gerät ließ sich nicht lesen und ist nicht gezählt.
       *[other] { $count }-mal Tippen bei gesperrtem Gerät ließ sich nicht lesen und ist nicht gezählt.
    }
