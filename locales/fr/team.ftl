### Team figures.

team-earlier = Avant
team-later = Après
team-share = Part de chaque service
team-by-site = Par lieu
team-by-week = Semaine par semaine
team-by-month = Mois par mois

team-week = Semaine { $week }
team-week-short = { $week }

team-as-of = Chiffres : { $when }

team-before = { $period } : { $count }
team-before-whole = { $period } en entier : { $count }
team-before-none = Rien avant pour comparer

team-unmet-sum =
    { $count ->
        [0] Pas une fois
        [one] { $count } fois
       *[other] { $count } fois
    }
team-site-unknown = Autre lieu

team-small-print = Des contacts, pas des personnes : une personne aidée cinq fois est comptée cinq fois, et personne n’est inscrit. Ce sont les chiffres exacts de l’équipe. Ils augmentent une fois par jour, et les petits chiffres de la semaine en cours s’affichent quand elle est finie. Ce qui sort de l’équipe doit masquer les petits chiffres.

team-no-key-title = Un code pour lire
team-no-key-text = Les chiffres de l’équipe demandent un code qui permet de les lire. La coordination en a un ; collez-le sous Synchroniser.
team-none-title = Pas encore de chiffres
team-none-text = Les chiffres arrivent avec la prochaine connexion.
