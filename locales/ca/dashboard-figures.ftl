dashboard-choose = Mostra

dashboard-filters = Què cal mostrar

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = «{ $kind }» no pertany a «{ $service }», i així no hi ha res a mostrar. Tria tots els serveis o un altre tipus.

dashboard-given = Atencions donades

dashboard-running = Aquest temps encara no s’ha acabat.

dashboard-unmet-of = { $count } de { $whole } atencions

dashboard-reports-of = { $count } de { $whole }

dashboard-reports-what = Una notícia per lloc i setmana. Una setmana sense notícia pot ser una setmana sense ajuda, o recomptes que encara són en un dispositiu.

dashboard-reports-missing = Sense notícia: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Hi ha notícia de tots els llocs i totes les setmanes.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } atenció ha arribat quan la seva setmana ja estava tancada. És en aquestes xifres; el que es va publicar no canvia.
       *[other] { $count } atencions han arribat quan la seva setmana ja estava tancada. Són en aquestes xifres; el que es va publicar no canvia.
    }

dashboard-no-target = L’equip no té cap objectiu per a un temps d’aquesta durada.

dashboard-full = Gairebé ple
dashboard-full-row = { $site }, { $week }: { $count } de { $most }
dashboard-full-text = En una setmana, un lloc no accepta més anotacions que aquestes, perquè un dispositiu avariat o robat no sumi sense fi. Si el lloc té de debò tanta activitat, fes-ne dos llocs; si no, demana un codi nou per comptar.
dashboard-full-why = Aquesta llista surt només de sumes. El servidor no coneix cap dispositiu i no en pot anomenar cap.

dashboard-service = Servei

dashboard-age = Edat

dashboard-column-share = Part

dashboard-column-before = Un any abans

dashboard-column-reports = Setmanes amb notícia

dashboard-column-when = Quan

dashboard-total = En total

dashboard-chart-table = Els números d’aquest gràfic

dashboard-chart-columns = { $what }: atencions donades. La barra més alta és { $highest }, amb { $count }. La taula que segueix el gràfic té tots els números.

dashboard-chart-lines = { $what }: atencions donades. La línia contínua amb punts és { $year }; la discontínua amb quadrats, { $before }. La taula que segueix el gràfic té tots els números.

dashboard-empty-title = Encara no hi ha recomptes

dashboard-empty-text = Les xifres surten aquí soles quan un dispositiu ha comptat i ha sincronitzat. Dona el codi per comptar a un dispositiu, toca l’ajuda que doneu i tria Sincronitzar.

dashboard-empty-tomorrow = Les xifres es renoven un cop al dia: el que arriba avui es veu aquí demà.

dashboard-empty-filter = Treu els filtres o tria un altre temps.

dashboard-trend-text = Un any sencer al costat de l’any anterior, mes a mes i setmana a setmana.
