### What both figures screens say, and My figures.

figures-contacts = Contacts
figures-contacts-not-people = des contacts, pas des personnes
figures-by-kind = Par type d’aide

figures-row-label = { $name } : { $count }
figures-share-label = { $name } : { $count }, { $share }
figures-bar-label = { $name } : { $total }. Nourriture { $food }, santé { $medical }, conseil { $advice }.
figures-sum =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
figures-no-count = –

figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Seul cet appareil affiche cette page. L’équipe reçoit les comptages, jamais le nom de qui les a faits.
mine-empty-title = Rien de compté pour l’instant
mine-empty-text = Ce que compte cet appareil figure ici, par jour, par semaine et par mois.

figures-by-age = Par âge

figures-average = Ligne : moyenne de trois

figures-average-label = { $bar } Moyenne de trois : { $count }.

mine-days-kept = Les jours un à un restent { $count } jours sur cet appareil ; semaines et mois, jusqu’à ce que l’équipe les ait clos.

figures-row-unmet = { $row } ; sans pouvoir aider : { $count }
