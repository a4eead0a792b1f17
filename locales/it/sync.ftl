### The Sync screen.

sync-now = Sincronizza ora
sync-running = Invio e ricezione…
sync-join = Entra in una squadra
sync-join-text = Incolla il codice ricevuto da chi coordina. Dice per quale squadra conta questo dispositivo; di te non si chiede nulla.
sync-other-code = Altro codice
sync-other-code-text = Qui si aggiunge un codice più recente di questa squadra, o uno che può leggerne i dati.
sync-code = Il codice della squadra
sync-code-placeholder = ACO1-…
sync-paste = Incolla
sync-use-code = Usa questo codice

sync-team-unnamed = La tua squadra
sync-can-count = Questo dispositivo può contare.
sync-can-read = Questo dispositivo può vedere i dati della squadra.
sync-can-both = Questo dispositivo può contare e vedere i dati della squadra.

sync-waiting =
    { $count ->
        [one] { $count } conteggio è solo su questo dispositivo
       *[other] { $count } conteggi sono solo su questo dispositivo
    }
sync-nothing-waiting = La squadra ha tutti i conteggi
sync-never = Ancora nessuna connessione. Si può contare anche senza.
sync-last = Ultima connessione: { $when }
sync-next = Nuovo tentativo automatico { $when }

sync-refused = Non presi dal server
sync-refused-text = Questi conteggi restano su questo dispositivo. Mostra questa pagina a chi coordina.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } conteggio
       *[other] { $site }, { $day }: { $count } conteggi
    }

time-just-now = proprio ora
time-minutes-ago =
    { $count ->
        [one] { $count } minuto fa
       *[other] { $count } minuti fa
    }
time-hours-ago =
    { $count ->
        [one] { $count } ora fa
       *[other] { $count } ore fa
    }
time-days-ago =
    { $count ->
        [one] ieri
       *[other] { $count } giorni fa
    }
time-in-minutes =
    { $count ->
        [one] tra { $count } minuto
       *[other] tra { $count } minuti
    }
time-soon = tra poco
