dashboard-choose = Afficher

dashboard-filters = Ce qu’il faut afficher

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = « { $kind } » ne fait pas partie de « { $service } » : il n’y a rien à montrer. Choisissez tous les services ou un autre type.

dashboard-given = Contacts donnés

dashboard-running = Cette période n’est pas finie.

dashboard-unmet-of = { $count } sur { $whole } contacts

dashboard-reports-of = { $count } sur { $whole }

dashboard-reports-what = Une nouvelle par lieu et par semaine. Une semaine sans nouvelle peut être une semaine sans aide, ou des comptes encore sur un appareil.

dashboard-reports-missing = Sans nouvelle : { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Il y a des nouvelles de tous les lieux et de toutes les semaines.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } contact est arrivé après la clôture de sa semaine. Il est dans ces chiffres ; ce qui est publié reste tel quel.
       *[other] { $count } contacts sont arrivés après la clôture de leur semaine. Ils sont dans ces chiffres ; ce qui est publié reste tel quel.
    }

dashboard-no-target = L’équipe n’a pas d’objectif pour une période de cette durée.

dashboard-full = Presque plein
dashboard-full-row = { $site }, { $week } : { $count } sur { $most }
dashboard-full-text = En une semaine, un lieu n’accepte pas plus de saisies que cela, pour qu’un appareil en panne ou volé n’ajoute pas sans fin. Si le lieu est vraiment aussi actif, faites-en deux lieux ; sinon, demandez un nouveau code pour compter.
dashboard-full-why = Cette liste ne vient que de sommes. Le serveur ne connaît aucun appareil et ne peut en nommer aucun.

dashboard-service = Domaine

dashboard-age = Âge

dashboard-column-share = Part

dashboard-column-before = Un an avant

dashboard-column-reports = Semaines avec nouvelles

dashboard-column-when = Quand

dashboard-total = En tout

dashboard-chart-table = Les nombres de ce graphique

dashboard-chart-columns = { $what } : contacts donnés. La barre la plus haute est { $highest } avec { $count }. Le tableau après le graphique a tous les nombres.

dashboard-chart-lines = { $what } : contacts donnés. La ligne pleine à points est { $year }, la ligne pointillée à carrés { $before }. Le tableau après le graphique a tous les nombres.

dashboard-empty-title = Pas encore de comptes

dashboard-empty-text = Les chiffres apparaissent ici d’eux-mêmes dès qu’un appareil a compté et synchronisé. Donnez à un appareil le code pour compter, touchez l’aide que vous donnez et choisissez Synchroniser.

dashboard-empty-tomorrow = Les chiffres sont renouvelés une fois par jour : ce qui arrive aujourd’hui se voit ici demain.

dashboard-empty-filter = Retirez les filtres ou choisissez une autre période.

dashboard-trend-text = Une année entière à côté de la précédente, mois par mois et semaine par semaine.
