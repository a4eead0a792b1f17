counting-shift-start = Apri turno

counting-shift-end = Chiudi turno

counting-shift-open = Turno aperto

counting-shift-none = Ancora nessuno

counting-shift-elsewhere = Turno aperto: { $site }

counting-empty-title = Non si è contato nulla

counting-empty-text = Non è venuto nessuno, o il turno è stato aperto per errore?

counting-empty-nobody = Non è venuto nessuno

counting-empty-nobody-more = Il turno risulta con zero contatti

counting-empty-mistake = Aperto per errore

counting-empty-mistake-more = Come se non ci fosse stato alcun turno

counting-empty-go-on = Il turno continua

counting-days-title = Quale giorno?

counting-days-more = Quanto ha contato questo dispositivo, in tutti i luoghi

counting-days-count =
    { $count ->
        [0] niente
        [one] { $count } contatto
       *[other] { $count } contatti
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Conteggio di { $date }

counting-back-to-today = Torna a oggi

counting-sum-on = { $count } { $date }

counting-sum-unmet-on = { $count } senza aiuto { $date }

counting-heading-unmet-on = Mancava { $date }

counting-sheet-on = Foglio di { $date }

counting-recent-title = Ultimi tocchi

counting-recent-more = Si può annullare ognuno

counting-recent-open = Mostra gli ultimi tocchi

counting-recent-undo = Annulla: { $tap }

counting-group = Un gruppo insieme: quattro persone aiutate sono 4 contatti

counting-group-key = Conta { $amount } contatti

counting-favourites = I più usati qui

counting-sheet = Foglio conteggi

counting-age-legend = ? = età non annotata

counting-all = Tutti

counting-sheet-total = Totale

counting-sheet-empty-title = Ancora nulla di contato

counting-sheet-empty-text = Quello che conti qui in questo giorno sta su questo foglio.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } turno
       *[other] { $count } turni
    }

counting-full-date = { $day } { $year }

counting-clock-title = È il giorno giusto?

counting-clock-today = Questo dispositivo dice che oggi è { $date }.

counting-clock-backwards = È stato usato l’ultima volta { $date }, cioè più tardi.

counting-clock-ahead = È stato usato l’ultima volta { $date }, molto tempo fa.

counting-clock-before = È prima che questo programma fosse fatto.

counting-clock-kept = Tutto quello che conti resta sul foglio del giorno indicato.

counting-clock-yes = Sì, è oggi

counting-clock-no = No, regolo la data

counting-clock-set = Regola la data nelle impostazioni del dispositivo e torna qui. Intanto puoi contare; correggi poi in quel giorno.

counting-clock-unsure = Data giusta?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Giorno: { $day }. Scegli un altro giorno.
