dashboard-choose = Zeigen

dashboard-filters = Was gezeigt wird

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = „{ $kind }“ gehört nicht zu „{ $service }“, darum ist nichts zu zeigen. Wählen Sie alle Bereiche oder eine andere Art.

dashboard-given = Kontakte mit Hilfe

dashboard-running = Diese Zeit ist noch nicht vorbei.

dashboard-unmet-of = { $count } von { $whole } Kontakten

dashboard-reports-of = { $count } von { $whole }

dashboard-reports-what = Eine Meldung je Ort und Woche. Eine Woche ohne Meldung kann eine Woche ohne Hilfe sein, oder die Zahlen sind noch auf einem Gerät.

dashboard-reports-missing = Keine Meldung: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Von jedem Ort ist jede Woche gemeldet.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } Kontakt kam, als seine Woche schon abgeschlossen war. Er ist in diesen Zahlen; was freigegeben ist, bleibt.
       *[other] { $count } Kontakte kamen, als ihre Woche schon abgeschlossen war. Sie sind in diesen Zahlen; was freigegeben ist, bleibt.
    }

dashboard-no-target = Für eine so lange Zeit hat das Team kein Ziel.

dashboard-full = Fast voll
dashboard-full-row = { $site }, { $week }: { $count } von { $most }
dashboard-full-text = Mehr Einträge nimmt ein Ort in einer Woche nicht an, damit ein defektes oder gestohlenes Gerät nicht endlos zählt. Ist an dem Ort wirklich so viel los, machen Sie zwei Orte daraus; wenn nicht, lassen Sie sich einen neuen Code zum Zählen geben.
dashboard-full-why = Diese Liste entsteht allein aus Summen. Der Server kennt keine Geräte und kann keines nennen.

dashboard-service = Bereich

dashboard-age = Alter

dashboard-column-share = Anteil

dashboard-column-before = Ein Jahr davor

dashboard-column-reports = Wochen gemeldet

dashboard-column-when = Wann

dashboard-total = Zusammen

dashboard-chart-table = Die Zahlen zu diesem Bild

dashboard-chart-columns = { $what }: Kontakte mit Hilfe. Der höchste Balken ist { $highest } mit { $count }. Die Tabelle nach dem Bild hat alle Zahlen.

dashboard-chart-lines = { $what }: Kontakte mit Hilfe. Die durchgezogene Linie mit Punkten ist { $year }, die gestrichelte mit Quadraten { $before }. Die Tabelle nach dem Bild hat alle Zahlen.

dashboard-empty-title = Noch nichts gezählt

dashboard-empty-text = Die Zahlen erscheinen hier von selbst, sobald ein Gerät gezählt und abgeglichen hat. Geben Sie einem Gerät den Code zum Zählen, tippen Sie an, was Sie geben, und wählen Sie Abgleich.

dashboard-empty-tomorrow = Die Zahlen werden einmal am Tag erneuert: Was heute kommt, ist hier morgen zu sehen.

dashboard-empty-filter = Nehmen Sie die Filter weg oder wählen Sie eine andere Zeit.

dashboard-trend-text = Ein ganzes Jahr neben dem Jahr davor, Monat für Monat und Woche für Woche.
