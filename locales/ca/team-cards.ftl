team-all-sites = Tots els llocs

team-all-services = Tots els serveis

team-all-kinds = Tots els tipus

team-some-sites =
    { $count ->
        [one] { $count } lloc
       *[other] { $count } llocs
    }

team-some-services =
    { $count ->
        [one] { $count } servei
       *[other] { $count } serveis
    }

team-some-kinds =
    { $count ->
        [one] { $count } tipus
       *[other] { $count } tipus
    }

team-choose-sites = Quins llocs

team-choose-services = Quins serveis

team-choose-kinds = Quins tipus d’ajuda

team-only = Només { $what }

team-show-all = Mostrar-ho tot

team-and = { $first }; { $second }

team-more = { $share } més que { $period } ({ $count })

team-fewer = { $share } menys que { $period } ({ $count })

team-as-many = Igual que { $period } ({ $count })

team-year-none = No hi ha xifres de fa un any

team-mark = Línia transversal: un any abans

team-mark-label = { $bar } Un any abans: { $count }.

team-chart = Gràfic

team-table = Taula

team-rows-time = Temps

team-rows-sites = Llocs

team-rows-kinds = Tipus

team-column-all = Tot

team-row-sum = Suma

team-row-unmet = { $row } No s’ha pogut ajudar: { $count }.

team-targets = Objectius

team-target-of = { $count } de { $target }

team-target-label = { $kind }: { $count } de { $target }, { $share }

team-target-reached = Assolit

team-targets-whole = De tots els llocs junts

team-reports = Torns comunicats

team-reports-weeks =
    { $count ->
        [one] L’última setmana
       *[other] Les últimes { $count } setmanes
    }

team-shifts =
    { $count ->
        [0] Cap torn
        [one] { $count } torn
       *[other] { $count } torns
    }

team-report-counted = Amb recompte

team-report-open = Obert, no va venir ningú

team-report-none = Sense notícia

team-report-label = { $site }. Setmanes amb recompte: { $counted }; obert sense que vingués ningú: { $open }; sense notícia: { $none }.

team-report-of = { $count } de { $whole }

team-late =
    { $count ->
        [one] Des del { $since } ha arribat tard { $count } atenció d’una setmana anterior
       *[other] Des del { $since } han arribat tard { $count } atencions de setmanes anteriors
    }

team-unmet-share = { $share } de totes les atencions

team-nothing = Aquí no s’ha comptat res en aquest temps
