dashboard-choose = Mostra

dashboard-filters = Che cosa mostrare

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = «{ $kind }» non fa parte di «{ $service }», quindi non c’è nulla da mostrare. Scegli tutti i servizi o un altro tipo.

dashboard-given = Contatti dati

dashboard-running = Questo periodo non è ancora finito.

dashboard-unmet-of = { $count } di { $whole } contatti

dashboard-reports-of = { $count } di { $whole }

dashboard-reports-what = Una notizia per luogo e settimana. Una settimana senza notizie può essere senza aiuti, o con conteggi ancora su un dispositivo.

dashboard-reports-missing = Nessuna notizia: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Ci sono notizie da tutti i luoghi per ogni settimana.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } contatto è arrivato quando la sua settimana era già chiusa. È in questi dati; ciò che è pubblicato resta com’è.
       *[other] { $count } contatti sono arrivati quando la loro settimana era già chiusa. Sono in questi dati; ciò che è pubblicato resta com’è.
    }

dashboard-no-target = La squadra non ha obiettivi per un periodo di questa durata.

dashboard-full = Quasi pieno
dashboard-full-row = { $site }, { $week }: { $count } di { $most }
dashboard-full-text = In una settimana un luogo non accetta più annotazioni di così, perché un dispositivo guasto o rubato non aggiunga senza fine. Se il luogo è davvero tanto attivo, fanne due luoghi; altrimenti chiedi un nuovo codice per contare.
dashboard-full-why = Questo elenco nasce solo da somme. Il server non conosce nessun dispositivo e non può nominarne nessuno.

dashboard-service = Servizio

dashboard-age = Età

dashboard-column-share = Quota

dashboard-column-before = Un anno prima

dashboard-column-reports = Settimane segnalate

dashboard-column-when = Quando

dashboard-total = Totale

dashboard-chart-table = I numeri di questo grafico

dashboard-chart-columns = { $what }: contatti dati. La barra più alta è { $highest } con { $count }. La tabella dopo il grafico ha tutti i numeri.

dashboard-chart-lines = { $what }: contatti dati. La linea continua con punti è il { $year }, quella tratteggiata con quadrati il { $before }. La tabella dopo il grafico ha tutti i numeri.

dashboard-empty-title = Ancora nessun conteggio

dashboard-empty-text = I dati compaiono qui da soli quando un dispositivo ha contato e sincronizzato. Dai a un dispositivo il codice per contare, tocca l’aiuto che date e scegli Sincronizza.

dashboard-empty-tomorrow = I dati si rinnovano una volta al giorno: ciò che arriva oggi si vede qui domani.

dashboard-empty-filter = Togli i filtri o scegli un altro periodo.

dashboard-trend-text = Un anno intero accanto a quello prima, mese per mese e settimana per settimana.
