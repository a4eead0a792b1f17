dashboard-skip = Zum Inhalt

dashboard-nav = Seiten

dashboard-overview = Überblick

dashboard-trend = Im Lauf der Zeit

dashboard-downloads = Dateien

dashboard-estimates = Schätzungen

dashboard-method = Methode

dashboard-sign-out = Abmelden

dashboard-mark-internal = Intern: genau – nur für das Team

dashboard-mark-released = Freigegeben

dashboard-window = { $page } – { $team }

dashboard-front-title = Wie viel geholfen wurde, nie wem

dashboard-front-text = Dieser Server zählt zusammen, was Teams gezählt haben: Mahlzeiten, Behandlungen, Beratungen. Er behält nur Summen je Ort und Woche, und nichts über irgendwen.

dashboard-front-way = Um die Zahlen eines Teams zu sehen, melden Sie sich mit seinem Lesecode an.

dashboard-sign-in = Anmelden

dashboard-sign-in-text = Fügen Sie den Lesecode Ihres Teams ein. Er beginnt mit ACO1. Es gibt keine Konten und keine Passwörter.

dashboard-sign-in-code = Lesecode

dashboard-sign-in-go = Zahlen zeigen

dashboard-sign-in-keep = In diesem Browser bleiben Sie 12 Stunden angemeldet. Melden Sie sich an einem gemeinsamen Computer ab, wenn Sie fertig sind.

dashboard-sign-in-again = Schon angemeldet? Seite noch einmal öffnen

dashboard-sign-in-needed = Diese Seite ist nur für das Team. Melden Sie sich an, um sie zu sehen.

dashboard-sign-in-ended = Ihre Anmeldung ist abgelaufen. Fügen Sie den Lesecode noch einmal ein.

dashboard-signed-out = Sie sind abgemeldet.

dashboard-code-wrong = Dieser Server kennt diesen Code nicht. Fragen Sie Ihre Koordination, ob es der richtige ist.

dashboard-code-revoked = Dieser Code wurde ersetzt. Fragen Sie Ihre Koordination nach dem neuen Lesecode.

dashboard-code-role = Dieser Code ist nicht zum Lesen der Zahlen. Fragen Sie Ihre Koordination nach dem Lesecode.

dashboard-code-address = Dieser Code enthält eine Adresse, die nicht sicher ist. Fragen Sie Ihre Koordination nach einem neuen.

dashboard-code-trailing = Hinter dem Ende des Codes steht noch etwas. Fügen Sie nur den Code ein.

dashboard-problem-title = Diese Seite kann nicht gezeigt werden

dashboard-problem-missing = Unter dieser Adresse ist keine Seite.

dashboard-problem-team = Sie sind für ein anderes Team angemeldet.

dashboard-problem-site = Das Team hat keinen Ort „{ $code }“.

dashboard-problem-filter = Die Adresse verlangt „{ $what }“, das gibt es nicht.

dashboard-problem-twice = „{ $what }“ steht zweimal in der Adresse.

dashboard-problem-unreleased = { $span } ist noch nicht freigegeben. Ein Monat wird einmal freigegeben, 14 Tage nach seinem Ende, und bleibt dann, wie er ist.

dashboard-problem-file = Diese Datei lässt sich für diese Zeit nicht machen. Wählen Sie eine andere Zeit oder eine andere Datei.

dashboard-problem-origin = Dieses Formular kam nicht von einer Seite dieses Servers, deshalb ist nichts geschehen. Öffnen Sie die Seite noch einmal und senden Sie es von dort. Hilft das nicht, nehmen Sie einen neueren Browser.

dashboard-problem-form = Dieses Formular war nicht zu lesen. Öffnen Sie die Seite noch einmal und senden Sie es von dort.

dashboard-problem-busy = Der Server hat zu viel zu tun. Versuchen Sie es gleich noch einmal.

dashboard-problem-failed = Die Zahlen sind gerade nicht zu lesen. Nichts ist verloren. Versuchen Sie es später.

dashboard-problem-method = So lässt sich diese Adresse nicht benutzen.

dashboard-problem-public = Dieses Team hat keine öffentliche Seite.

dashboard-way-overview = Zum Überblick

dashboard-way-front = Zur ersten Seite
