### The Record screen.

record-today = Oggi
record-yesterday = Ieri
record-site = Luogo
record-choose-site = Scegli un luogo
record-age = Età
record-age-by-eye = A occhio, mai chiesta
record-could-not-help = Non possibile
record-undo = Annulla
record-nothing-yet = Nulla da annullare
record-take-back = Togline uno
record-erase = Cancella l’ultima cifra

record-heading-unmet = Mancato oggi
record-kind-hint = { $about }. Tieni premuto per contarne più di uno.
record-sheet-today = Foglio di oggi
record-waiting =
    { $count ->
        [one] { $count } solo su questo dispositivo
       *[other] { $count } solo su questo dispositivo
    }
record-all-sent = La squadra ha tutti i conteggi

record-sum-today = { $count } oggi
record-sum-unmet-today = { $count } senza aiuto oggi
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Annulla: { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what }: { $count }
record-undone = Annullato { $what }: { $count }

record-pad-count = { $count } finora
record-pad-act = Conta { $amount }
record-pad-limit = Al massimo { $limit } alla volta

record-no-team-title = Quale squadra?
record-no-team-text = Questo dispositivo non è ancora di nessuna squadra. Chiedi il codice a chi coordina e incollalo qui. Nessun nome, nessun account, nessuna e-mail.
record-paste-code = Incolla il codice della squadra
record-no-profile-title = Quasi pronto
record-no-profile-text = Il codice è valido. I luoghi e i tipi di aiuto arrivano con la prima connessione; dopo si può contare anche senza.
record-open-sync = Connetti ora
record-no-site-title = Dove sei oggi?
record-no-site-text = Scegli il luogo in cui si dà l’aiuto. I conteggi vanno sul suo foglio.
record-read-only-title = Un codice per leggere
record-read-only-text = Il codice di questo dispositivo mostra i dati della squadra. Per contare qui, incolla anche il codice per contare.
record-open-team-figures = Vedi i dati della squadra
