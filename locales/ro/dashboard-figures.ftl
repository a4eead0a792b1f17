dashboard-choose = Arată

dashboard-filters = Ce se arată

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = „{ $kind }” nu ține de „{ $service }”, deci nu e nimic de arătat. Alegeți toate serviciile sau alt tip.

dashboard-given = Intervenții date

dashboard-running = Acest timp nu s-a încheiat încă.

dashboard-unmet-of = { $count } din { $whole } intervenții

dashboard-reports-of = { $count } din { $whole }

dashboard-reports-what = O veste pe loc și săptămână. O săptămână fără vești poate fi una fără ajutor sau cu numărări rămase pe un dispozitiv.

dashboard-reports-missing = Fără vești: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Sunt vești de la toate locurile, pentru fiecare săptămână.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } intervenție a sosit când săptămâna ei era deja închisă. Este în aceste cifre; ce s-a publicat rămâne cum este.
        [few] { $count } intervenții au sosit când săptămâna lor era deja închisă. Sunt în aceste cifre; ce s-a publicat rămâne cum este.
       *[other] { $count } de intervenții au sosit când săptămâna lor era deja închisă. Sunt în aceste cifre; ce s-a publicat rămâne cum este.
    }

dashboard-no-target = Echipa nu are nicio țintă pentru un timp atât de lung.

dashboard-full = Aproape plin
dashboard-full-row = { $site }, { $week }: { $count } din { $most }
dashboard-full-text = Într-o săptămână, un loc nu primește mai multe înregistrări decât atât, ca un dispozitiv stricat sau furat să nu adauge la nesfârșit. Dacă locul este chiar atât de solicitat, faceți din el două locuri; dacă nu, cereți un nou cod pentru numărat.
dashboard-full-why = Lista se face numai din sume. Serverul nu cunoaște niciun dispozitiv și nu poate numi niciunul.

dashboard-service = Serviciu

dashboard-age = Vârstă

dashboard-column-share = Parte

dashboard-column-before = Cu un an înainte

dashboard-column-reports = Săptămâni raportate

dashboard-column-when = Când

dashboard-total = În total

dashboard-chart-table = Numerele acestui grafic

dashboard-chart-columns = { $what }: intervenții date. Cea mai înaltă bară este { $highest }, cu { $count }. Tabelul de după grafic are toate numerele.

dashboard-chart-lines = { $what }: intervenții date. Linia plină cu puncte este { $year }, cea întreruptă cu pătrate { $before }. Tabelul de după grafic are toate numerele.

dashboard-empty-title = Încă nu s-a numărat nimic

dashboard-empty-text = Cifrele apar aici de la sine când un dispozitiv a numărat și a sincronizat. Dați unui dispozitiv codul pentru numărat, atingeți ajutorul pe care îl dați și alegeți Sincronizare.

dashboard-empty-tomorrow = Cifrele se înnoiesc o dată pe zi: ce sosește azi se vede aici mâine.

dashboard-empty-filter = Scoateți filtrele sau alegeți alt timp.

dashboard-trend-text = Un an întreg lângă anul dinainte, lună de lună și săptămână de săptămână.
