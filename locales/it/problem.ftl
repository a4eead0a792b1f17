### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = Nessuna connessione. I conteggi sono al sicuro su questo dispositivo e partiranno quando ce ne sarà una.
problem-no-tor = Nessuna connessione tramite Tor. Controlla che Tor o Orbot sia attivo su questo dispositivo. I conteggi sono al sicuro qui.
problem-not-acollida = L’indirizzo risponde, ma non come un server Acollida. Chiedi a chi coordina se il codice è giusto.
problem-certificate = Questo server non ha potuto dimostrare di essere quello della tua squadra, perciò non è stato inviato nulla. Prova un’altra rete. Se non basta, chiedi un nuovo codice a chi coordina.
problem-key-wrong = Il server non accetta il codice di questo dispositivo. I conteggi sono conservati. Chiedi un nuovo codice a chi coordina.
problem-key-revoked = Il codice di questo dispositivo è stato sostituito. I conteggi sono conservati. Chiedi un nuovo codice a chi coordina.
problem-team-unknown = Il server non conosce questa squadra. I conteggi sono conservati. Chiedi a chi coordina se il codice è giusto.
problem-server-busy = Il server è occupato. I conteggi sono conservati; l’app riprova da sola.
problem-too-large = Il server ha trovato un invio troppo grande. I conteggi sono conservati. Controlla se c’è un aggiornamento dell’app e avvisa chi coordina.
problem-clock-wrong = La data o l’ora di questo dispositivo sembra sbagliata. Correggila, poi sincronizza di nuovo.

## Why the server did not take some counts

problem-site-unknown = Il server non conosce il luogo «{ $site }». I suoi conteggi sono conservati qui. Chiedi a chi coordina di aggiungere il luogo.
problem-kind-not-enabled = Al momento la tua squadra non conta «{ $kind }». Questi conteggi sono conservati qui. Chiedi a chi coordina di attivarlo.
problem-day-future = Questi conteggi sono di un giorno non ancora iniziato. Sono conservati qui. Controlla la data di questo dispositivo.
problem-period-archived = Questi conteggi sono troppo vecchi per il server. Sono conservati su questo dispositivo. Avvisa chi coordina.
problem-caps-exceeded = Ci sono più conteggi di quanti il server ne accetti per un foglio. Sono conservati qui. Avvisa chi coordina.
problem-refused = Il server non ha preso questi conteggi (motivo: { $reason }). Sono conservati qui. Avvisa chi coordina.
problem-shortfall =
    { $count ->
        [one] Al server manca { $count } tocco di un invio. Questo profilo sembra copiato o ripristinato. Avvisa chi coordina.
       *[other] Al server mancano { $count } tocchi di un invio. Questo profilo sembra copiato o ripristinato. Avvisa chi coordina.
    }

## The store on this device

problem-no-server = La tua squadra lavora senza server. I conteggi restano su questo dispositivo.

problem-store-unwritable = Questo dispositivo non è riuscito a salvare. Forse la memoria è piena. Libera spazio, poi riprova.
problem-store-newer = Questi conteggi sono stati salvati da una versione più recente di Acollida. Aggiorna l’app per aprirli; nulla è perso.
problem-store-in-use = Questi conteggi sono già aperti in un’altra finestra. Usa quella finestra, oppure chiudila prima.

## The enrolment code

problem-code-empty = Non c’è ancora un codice. Incolla quello ricevuto da chi coordina.
problem-code-not-acollida = Questo non è un codice Acollida. Copia di nuovo il codice intero e incollalo qui.
problem-code-newer = Questo codice è per una versione più recente di Acollida. Aggiorna l’app, poi incollalo di nuovo.
problem-code-damaged = La parte { $group } del codice, «{ $text }», non è giusta. Confrontala con l’originale.
problem-code-incomplete = Manca la fine del codice. Copia il codice intero e incollalo di nuovo.
problem-code-address = L’indirizzo in questo codice non è sicuro, perciò non viene usato. Chiedi a chi coordina un codice con un indirizzo che inizia per https.
problem-code-other-team = Questo codice è di un’altra squadra. Questo dispositivo conta per una sola squadra; per l’altra usa un altro profilo o dispositivo.

## Recording

problem-amount = Scegli un numero da { $least } a { $most }.
problem-take-back = Non puoi togliere più di quanto questo dispositivo ha contato qui.
problem-nothing-to-undo = Non c’è nulla da annullare.
problem-site-not-listed = Questo luogo non è più nell’elenco della squadra. Scegline un altro.
problem-no-site = Scegli prima un luogo, poi conta.
problem-day-closed = Questo giorno è chiuso: deve ancora venire o è passato da troppo. Scegline un altro.

problem-shift-open = Qui c’è già un turno aperto. Prima chiudilo.

problem-shift-none = Nessun turno è aperto.

problem-shift-counted = In questo turno si è già contato, quindi non si può annullare. Chiudilo.

problem-not-coordinator = Questo dispositivo non può modificare la squadra. Serve il codice di chi coordina.

problem-team-invalid = La squadra non si può salvare così. Controlla nomi, luoghi e numeri.

problem-team-changed = Intanto qualcun altro ha modificato la squadra. La tua modifica non è ancora salvata. Guarda le novità e salva di nuovo.

problem-site-in-use = Un luogo che ha conteggi deve restare nell’elenco. Puoi cambiarne il nome.

problem-not-released = Non ci sono ancora dati pubblicabili di questo periodo. Un mese si pubblica due settimane o più dopo la sua fine.

problem-file-unwritable = Non è stato possibile scrivere il file lì. Scegli un altro posto o libera spazio.
