counting-shift-start = Schicht starten

counting-shift-end = Schicht beenden

counting-shift-open = Schicht läuft

counting-shift-none = Noch keine

counting-shift-elsewhere = Offene Schicht: { $site }

counting-empty-title = Nichts gezählt

counting-empty-text = Kam niemand, oder wurde die Schicht aus Versehen gestartet?

counting-empty-nobody = Es kam niemand

counting-empty-nobody-more = Die Schicht wird mit null Kontakten gemeldet

counting-empty-mistake = Aus Versehen gestartet

counting-empty-mistake-more = Als hätte es keine Schicht gegeben

counting-empty-go-on = Die Schicht geht weiter

counting-days-title = Welcher Tag?

counting-days-more = Was dieses Gerät an allen Orten gezählt hat

counting-days-count =
    { $count ->
        [0] nichts
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Gezählt wird für { $date }

counting-back-to-today = Zu heute

counting-sum-on = { $count } am { $date }

counting-sum-unmet-on = { $count } fehlten am { $date }

counting-heading-unmet-on = Fehlte am { $date }

counting-sheet-on = Blatt vom { $date }

counting-recent-title = Zuletzt getippt

counting-recent-more = Alles lässt sich zurücknehmen

counting-recent-open = Zuletzt Getipptes zeigen

counting-recent-undo = Rückgängig: { $tap }

counting-group = Gruppe auf einmal: Hilfe für vier sind 4 Kontakte

counting-group-key = { $amount } Kontakte zählen

counting-favourites = Hier am häufigsten

counting-sheet = Zählblatt

counting-age-legend = ? = Alter nicht notiert

counting-all = Alle

counting-sheet-total = Zusammen

counting-sheet-empty-title = Noch nichts gezählt

counting-sheet-empty-text = Was Sie hier an diesem Tag zählen, steht auf diesem Blatt.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } Schicht
       *[other] { $count } Schichten
    }

counting-full-date = { $day } { $year }

counting-clock-title = Stimmt der Tag?

counting-clock-today = Laut diesem Gerät ist heute { $date }.

counting-clock-backwards = Zuletzt benutzt wurde es am { $date }, also später.

counting-clock-ahead = Zuletzt benutzt wurde es am { $date }, das ist lange her.

counting-clock-before = Das ist, bevor es dieses Programm gab.

counting-clock-kept = Was Sie zählen, bleibt auf dem Blatt des gezeigten Tages.

counting-clock-yes = Ja, das ist heute

counting-clock-no = Nein, ich stelle das Datum

counting-clock-set = Stellen Sie das Datum in den Einstellungen des Geräts und kommen Sie zurück. Zählen geht auch jetzt; berichtigen Sie es später unter diesem Tag.

counting-clock-unsure = Datum richtig?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Tag: { $day }. Anderen Tag wählen.
