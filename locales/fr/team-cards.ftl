team-all-sites = Tous les lieux

team-all-services = Tous services

team-all-kinds = Toute aide

team-some-sites =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }

team-some-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }

team-some-kinds =
    { $count ->
        [one] { $count } aide
       *[other] { $count } aides
    }

team-choose-sites = Quels lieux

team-choose-services = Quels services

team-choose-kinds = Quelles aides

team-only = Seulement { $what }

team-show-all = Tout afficher

team-and = { $first } ; { $second }

team-more = { $share } de plus que { $period } ({ $count })

team-fewer = { $share } de moins que { $period } ({ $count })

team-as-many = Autant que { $period } ({ $count })

team-year-none = Pas de chiffres un an avant

team-mark = Trait en travers : un an avant

team-mark-label = { $bar } Un an avant : { $count }.

team-chart = Graphique

team-table = Tableau

team-rows-time = Temps

team-rows-sites = Lieux

team-rows-kinds = Aides

team-column-all = Tout

team-row-sum = Somme

team-row-unmet = { $row } Sans pouvoir aider : { $count }.

team-targets = Objectifs

team-target-of = { $count } sur { $target }

team-target-label = { $kind } : { $count } sur { $target }, { $share }

team-target-reached = Atteint

team-targets-whole = Tous les lieux ensemble

team-reports = Services déclarés

team-reports-weeks =
    { $count ->
        [one] La dernière semaine
       *[other] Les { $count } dernières semaines
    }

team-shifts =
    { $count ->
        [0] Aucun service déclaré
        [one] { $count } service
       *[other] { $count } services
    }

team-report-counted = Compté

team-report-open = Ouvert, personne n’est venu

team-report-none = Sans nouvelle

team-report-label = { $site }. Semaines comptées : { $counted } ; ouvert, personne n’est venu : { $open } ; sans nouvelle : { $none }.

team-report-of = { $count } sur { $whole }

team-late =
    { $count ->
        [one] Depuis le { $since }, { $count } contact d’une semaine passée est arrivé en retard
       *[other] Depuis le { $since }, { $count } contacts de semaines passées sont arrivés en retard
    }

team-unmet-share = { $share } de tous les contacts

team-nothing = Rien n’a été compté ici pendant ce temps
