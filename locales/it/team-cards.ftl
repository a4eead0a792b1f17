team-all-sites = Tutti i luoghi

team-all-services = Ogni servizio

team-all-kinds = Ogni tipo

team-some-sites =
    { $count ->
        [one] { $count } luogo
       *[other] { $count } luoghi
    }

team-some-services =
    { $count ->
        [one] { $count } servizio
       *[other] { $count } servizi
    }

team-some-kinds =
    { $count ->
        [one] { $count } tipo
       *[other] { $count } tipi
    }

team-choose-sites = Quali luoghi

team-choose-services = Quali servizi

team-choose-kinds = Quali tipi di aiuto

team-only = Solo { $what }

team-show-all = Mostra tutto

team-and = { $first }; { $second }

team-more = { $share } in più di { $period } ({ $count })

team-fewer = { $share } in meno di { $period } ({ $count })

team-as-many = Quanti { $period } ({ $count })

team-year-none = Nessun dato di un anno prima

team-mark = Tratto di traverso: un anno prima

team-mark-label = { $bar } Un anno prima: { $count }.

team-chart = Grafico

team-table = Tabella

team-rows-time = Tempo

team-rows-sites = Luoghi

team-rows-kinds = Tipi

team-column-all = Tutti

team-row-sum = Somma

team-row-unmet = { $row } Non si è potuto aiutare: { $count }.

team-targets = Obiettivi

team-target-of = { $count } su { $target }

team-target-label = { $kind }: { $count } su { $target }, { $share }

team-target-reached = Raggiunto

team-targets-whole = Per tutti i luoghi insieme

team-reports = Turni segnalati

team-reports-weeks =
    { $count ->
        [one] L’ultima settimana
       *[other] Le ultime { $count } settimane
    }

team-shifts =
    { $count ->
        [0] Nessun turno segnalato
        [one] { $count } turno
       *[other] { $count } turni
    }

team-report-counted = Con conteggi

team-report-open = Aperto, non è venuto nessuno

team-report-none = Nessuna notizia

team-report-label = { $site }. Settimane con conteggi: { $counted }; aperto, non è venuto nessuno: { $open }; nessuna notizia: { $none }.

team-report-of = { $count } su { $whole }

team-late =
    { $count ->
        [one] Dal { $since } è arrivato in ritardo { $count } contatto di una settimana passata
       *[other] Dal { $since } sono arrivati in ritardo { $count } contatti di settimane passate
    }

team-unmet-share = { $share } di tutti i contatti

team-nothing = In questo tempo qui non si è contato nulla
