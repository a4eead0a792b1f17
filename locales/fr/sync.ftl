### The Sync screen.

sync-now = Synchroniser
sync-running = Envoi et réception…
sync-join = Rejoindre une équipe
sync-join-text = Collez le code que la coordination vous a donné. Il dit pour quelle équipe cet appareil compte ; rien ne vous est demandé sur vous.
sync-other-code = Autre code
sync-other-code-text = On ajoute ici un code plus récent de cette équipe, ou un code qui permet de lire ses chiffres.
sync-code = Le code de l’équipe
sync-code-placeholder = ACO1-…
sync-paste = Coller
sync-use-code = Utiliser ce code

sync-team-unnamed = Votre équipe
sync-can-count = Cet appareil peut compter.
sync-can-read = Cet appareil peut voir les chiffres de l’équipe.
sync-can-both = Cet appareil peut compter et voir les chiffres de l’équipe.

sync-waiting =
    { $count ->
        [one] { $count } comptage n’est que sur cet appareil
       *[other] { $count } comptages ne sont que sur cet appareil
    }
sync-nothing-waiting = L’équipe a tous les comptages
sync-never = Pas encore de connexion. On peut compter sans.
sync-last = Dernière connexion : { $when }
sync-next = Nouvel essai automatique { $when }

sync-refused = Non pris par le serveur
sync-refused-text = Ces comptages restent sur cet appareil. Montrez cette page à la coordination.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day } : { $count } comptage
       *[other] { $site }, { $day } : { $count } comptages
    }

time-just-now = à l’instant
time-minutes-ago =
    { $count ->
        [one] il y a { $count } minute
       *[other] il y a { $count } minutes
    }
time-hours-ago =
    { $count ->
        [one] il y a { $count } heure
       *[other] il y a { $count } heures
    }
time-days-ago =
    { $count ->
        [one] hier
       *[other] il y a { $count } jours
    }
time-in-minutes =
    { $count ->
        [one] dans { $count } minute
       *[other] dans { $count } minutes
    }
time-soon = bientôt
