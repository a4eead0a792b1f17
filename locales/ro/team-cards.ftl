team-all-sites = Toate locurile

team-all-services = Toate serviciile

team-all-kinds = Toate tipurile

team-some-sites =
    { $count ->
        [one] { $count } loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }

team-some-services =
    { $count ->
        [one] { $count } serviciu
        [few] { $count } servicii
       *[other] { $count } de servicii
    }

team-some-kinds =
    { $count ->
        [one] { $count } tip
        [few] { $count } tipuri
       *[other] { $count } de tipuri
    }

team-choose-sites = Ce locuri

team-choose-services = Ce servicii

team-choose-kinds = Ce tipuri de ajutor

team-only = Numai { $what }

team-show-all = Arată tot

team-and = { $first }; { $second }

team-more = Cu { $share } mai multe decât în { $period } ({ $count })

team-fewer = Cu { $share } mai puține decât în { $period } ({ $count })

team-as-many = La fel de multe ca în { $period } ({ $count })

team-year-none = Nicio cifră de acum un an

team-mark = Linia de pe bară: cu un an înainte

team-mark-label = { $bar } Cu un an înainte: { $count }.

team-chart = Grafic

team-table = Tabel

team-rows-time = Timp

team-rows-sites = Locuri

team-rows-kinds = Tipuri

team-column-all = Toate

team-row-sum = Sumă

team-row-unmet = { $row } Nu s-a putut ajuta: { $count }.

team-targets = Ținte

team-target-of = { $count } din { $target }

team-target-label = { $kind }: { $count } din { $target }, { $share }

team-target-reached = Atinsă

team-targets-whole = Pentru toate locurile împreună

team-reports = Ture raportate

team-reports-weeks =
    { $count ->
        [one] Ultima săptămână
        [few] Ultimele { $count } săptămâni
       *[other] Ultimele { $count } de săptămâni
    }

team-shifts =
    { $count ->
        [0] Nicio tură raportată
        [one] { $count } tură
        [few] { $count } ture
       *[other] { $count } de ture
    }

team-report-counted = S-a numărat

team-report-open = Deschis, nu a venit nimeni

team-report-none = Nicio veste

team-report-label = { $site }. Săptămâni cu numărări: { $counted }; deschis, nu a venit nimeni: { $open }; nicio veste: { $none }.

team-report-of = { $count } din { $whole }

team-late =
    { $count ->
        [one] Din { $since } a sosit cu întârziere { $count } intervenție dintr-o săptămână trecută
        [few] Din { $since } au sosit cu întârziere { $count } intervenții din săptămâni trecute
       *[other] Din { $since } au sosit cu întârziere { $count } de intervenții din săptămâni trecute
    }

team-unmet-share = { $share } din toate intervențiile

team-nothing = Aici nu s-a numărat nimic în acest timp
