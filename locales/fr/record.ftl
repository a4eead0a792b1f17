### The Record screen.

record-today = Aujourd’hui
record-yesterday = Hier
record-site = Lieu
record-choose-site = Choisir un lieu
record-age = Âge
record-age-by-eye = À vue d’œil, jamais demandé
record-could-not-help = Aide impossible
record-undo = Annuler
record-nothing-yet = Rien à annuler
record-take-back = En retirer un
record-erase = Effacer le dernier chiffre

record-heading-unmet = A manqué aujourd’hui
record-kind-hint = { $about }. Appui long pour en compter plusieurs.
record-sheet-today = Feuille d’aujourd’hui
record-waiting =
    { $count ->
        [one] { $count } seulement sur cet appareil
       *[other] { $count } seulement sur cet appareil
    }
record-all-sent = L’équipe a tous les comptages

record-sum-today = { $count } aujourd’hui
record-sum-unmet-today = { $count } sans aide aujourd’hui
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Annuler : { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what } : { $count }
record-undone = Annulé { $what } : { $count }

record-pad-count = { $count } jusqu’ici
record-pad-act = Compter { $amount }
record-pad-limit = { $limit } au plus à la fois

record-no-team-title = Quelle équipe ?
record-no-team-text = Cet appareil n’appartient encore à aucune équipe. Demandez le code de l’équipe à la coordination et collez-le ici. Ni nom, ni compte, ni e-mail.
record-paste-code = Coller le code de l’équipe
record-no-profile-title = Presque prêt
record-no-profile-text = Le code est bon. Les lieux et les types d’aide arrivent avec la première connexion ; ensuite, on peut compter sans connexion.
record-open-sync = Se connecter
record-no-site-title = Où êtes-vous aujourd’hui ?
record-no-site-text = Choisissez le lieu où l’aide est donnée. Vos comptages vont sur sa feuille.
record-read-only-title = Un code pour lire
record-read-only-text = Le code de cet appareil montre les chiffres de l’équipe. Pour compter ici, collez aussi le code qui permet de compter.
record-open-team-figures = Voir les chiffres de l’équipe
