### Counts carried from device to device as a file, without a connection. On the Sync screen.

carry-title = A mano
carry-text = Senza connessione, un file porta i conteggi su un altro dispositivo della tua squadra: con un cavo, una scheda di memoria o un messaggio. Solo la tua squadra può aprirlo, e nulla è contato due volte.
carry-save = Salva un file
carry-share = Condividi un file
carry-take = Importa un file

carry-given =
    { $count ->
        [one] { $count } conteggio è nel file. Resta anche su questo dispositivo.
       *[other] { $count } conteggi sono nel file. Restano anche su questo dispositivo.
    }
carry-taken =
    { $count ->
        [one] Con il file è arrivato { $count } nuovo conteggio.
       *[other] Con il file sono arrivati { $count } nuovi conteggi.
    }
carry-nothing-new = Tutti i conteggi di questo file erano già qui.
carry-team-came = I luoghi della tua squadra sono arrivati con il file.
carry-unread =
    { $count ->
        [one] { $count } voce non è leggibile. Aggiorna l’app, poi importa di nuovo il file.
       *[other] { $count } voci non sono leggibili. Aggiorna l’app, poi importa di nuovo il file.
    }

## What went wrong with a file.

carry-problem-none = Questo non è un file con conteggi di Acollida. Il nome di un file così finisce in .acollida.
carry-problem-damaged = Questo file è danneggiato o incompleto. Chiedilo di nuovo.
carry-problem-other = Il codice di questo dispositivo non apre questo file. È di un’altra squadra, o il codice della tua squadra è cambiato.
carry-problem-newer = Questo file è stato creato da una versione più recente di Acollida. Aggiorna l’app, poi importalo di nuovo.
carry-problem-large = Qui ci sono più conteggi di quanti ne entrino in un file. Sincronizza quando c’è una connessione.
carry-problem-unreadable = Non è stato possibile leggere il file. Copialo su questo dispositivo, poi riprova.
carry-problem-no-code = Questo dispositivo non ha un codice per contare, perciò non può né creare né aprire questi file. Chiedine uno a chi coordina.
