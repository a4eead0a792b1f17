### Counts carried from device to device as a file, without a connection. On the Sync screen.

carry-title = À la main
carry-text = Sans connexion, un fichier apporte des comptages à un autre appareil de votre équipe : par câble, carte mémoire ou message. Seule votre équipe peut l’ouvrir, et rien n’est compté deux fois.
carry-save = Enregistrer un fichier
carry-share = Partager un fichier
carry-take = Importer un fichier

carry-given =
    { $count ->
        [one] { $count } comptage est dans le fichier. Il reste aussi sur cet appareil.
       *[other] { $count } comptages sont dans le fichier. Ils restent aussi sur cet appareil.
    }
carry-taken =
    { $count ->
        [one] { $count } nouveau comptage est arrivé avec le fichier.
       *[other] { $count } nouveaux comptages sont arrivés avec le fichier.
    }
carry-nothing-new = Tous les comptages de ce fichier étaient déjà ici.
carry-team-came = Les lieux de votre équipe sont arrivés avec le fichier.
carry-unread =
    { $count ->
        [one] { $count } élément n’a pas pu être lu. Mettez l’application à jour, puis importez de nouveau le fichier.
       *[other] { $count } éléments n’ont pas pu être lus. Mettez l’application à jour, puis importez de nouveau le fichier.
    }

## What went wrong with a file.

carry-problem-none = Ce n’est pas un fichier de comptages d’Acollida. Le nom d’un tel fichier finit par .acollida.
carry-problem-damaged = Ce fichier est abîmé ou incomplet. Demandez-le de nouveau.
carry-problem-other = Le code de cet appareil n’ouvre pas ce fichier. Il vient d’une autre équipe, ou le code de votre équipe a changé.
carry-problem-newer = Ce fichier a été fait par une version plus récente d’Acollida. Mettez l’application à jour, puis importez-le de nouveau.
carry-problem-large = Il y a ici plus de comptages que n’en contient un fichier. Synchronisez dès qu’il y a une connexion.
carry-problem-unreadable = Le fichier n’a pas pu être lu. Copiez-le sur cet appareil, puis réessayez.
carry-problem-no-code = Cet appareil n’a pas de code pour compter ; il ne peut donc ni faire ni ouvrir de tels fichiers. Demandez-en un à la coordination.
