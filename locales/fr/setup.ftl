setup-title = Réglages d’équipe

setup-closed-title = Il faut un autre code

setup-closed-text = Changer les réglages de l’équipe demande le code prévu pour cela. Collez-le dans Synchro.

setup-part-name = Nom

setup-part-sites = Lieux

setup-part-kinds = Types d’aide

setup-part-marks = Âge et résultat

setup-part-targets = Objectifs

setup-part-rules = Garder et verrouiller

setup-part-codes = Codes des appareils

setup-sites-sum =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }

setup-kinds-sum = { $count } sur { $all }

setup-marks-both = Âges et aide impossible

setup-marks-ages = Âges seulement

setup-marks-outcomes = Aide impossible seulement

setup-marks-none = Ni l’un ni l’autre

setup-targets-sum =
    { $count ->
        [0] Aucun
        [one] { $count } objectif
       *[other] { $count } objectifs
    }

setup-codes-sum = Pour les appareils à ajouter

setup-name = Le nom de l’équipe

setup-name-text = Toute l’équipe le lit.

setup-sites-text = Les lieux où l’on aide : une cuisine, une maraude, une salle de soins. Jamais le domicile de quelqu’un.

setup-sites-empty = Aucun lieu encore. Sans lieu, personne ne peut compter.

setup-site-add = Ajouter un lieu

setup-site-new = Un nouveau lieu

setup-site-label = Comment on l’appelle

setup-site-code = Code court

setup-site-code-text = Il figure dans les fichiers et les chiffres, et ne change plus ensuite.

setup-site-done = Terminé

setup-site-edit = Modifier { $site }

setup-site-up = Monter { $site }

setup-site-down = Descendre { $site }

setup-site-remove = Retirer ce lieu

setup-site-remove-text = Ce qui y a été compté reste dans tous les chiffres. Désormais, personne ne peut y compter.

setup-site-remove-yes = Retirer

setup-site-remove-no = Garder

setup-kinds-text = Ce que les appareils de l’équipe proposent de compter. Ce qui a été compté avant reste dans tous les chiffres.

setup-bands = Tranches d’âge

setup-bands-text = À vue d’œil, jamais demandé.

setup-remember = L’âge reste choisi

setup-remember-text = Pour un lieu où tout le monde a le même âge. Sinon, il revient à « non noté » après chaque appui.

setup-outcomes = « Aide impossible »

setup-outcomes-text = Compte ce qui a manqué : plus rien, fermé, pas de rendez-vous.

setup-targets-text = Combien de contacts l’équipe vise. Les chiffres d’équipe les montrent à côté du compté.

setup-target-kind = Type d’aide

setup-target-count = Contacts

setup-target-add = Ajouter cet objectif

setup-target-remove = Retirer { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } par semaine

setup-target-month = { $count } par mois

setup-target-quarter = { $count } par trimestre

setup-target-year = { $count } par an

setup-grain-week = Semaine

setup-grain-month = Mois

setup-grain-quarter = Trimestre

setup-grain-year = Année

setup-days = Jours gardés

setup-days-text = Combien de temps un appareil garde ses comptages par jour, et jusqu’à quel jour on peut corriger.

setup-days-count =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

setup-lock = Verrouillage après

setup-lock-text = Un appareil que personne ne touche pendant ce temps se verrouille seul.

setup-lock-count =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

setup-less = { $what } : moins

setup-more = { $what } : plus

setup-unsaved = Pas encore enregistré. L’équipe compte comme avant.

setup-save = Enregistrer pour l’équipe

setup-saving = Enregistrement…

setup-discard = Abandonner

setup-discard-ask = Abandonner toutes les modifications non enregistrées ?

setup-discard-yes = Abandonner

setup-discard-no = Les garder

setup-look-again = Avant d’enregistrer, voyez : { $part }

setup-joined = Quelqu’un d’autre a enregistré entre-temps. Les deux modifications sont réunies ici ; là où les deux touchent la même chose, la vôtre reste. Relisez, puis enregistrez.

setup-wrong-empty = Il faut écrire quelque chose ici.

setup-wrong-long = { $most } lettres au plus.

setup-wrong-hidden = Il contient des lettres invisibles. Saisissez-le à nouveau.

setup-wrong-code = 1 à 16 signes : a–z, 0–9 et -, en commençant par une lettre ou un chiffre.

setup-wrong-code-twice = Un autre lieu a ce code.

setup-wrong-no-kind = Choisissez-en au moins un : une équipe qui ne compte rien n’a pas besoin d’appareils.

setup-wrong-sites = { $most } lieux au plus.

setup-wrong-number = Un nombre de { $least } à { $most }.

setup-wrong-target-twice = Il y a déjà un objectif pour cela. Retirez-le d’abord.

setup-codes-text = Un code fait entrer un appareil dans l’équipe. Ne le montrez qu’à qui de droit. Il se cache au bout d’une minute.

setup-code-write = Pour compter

setup-code-write-text = Pour toute personne qui compte.

setup-code-read = Pour lire les chiffres d’équipe

setup-code-read-text = Pour la coordination. Il ne permet pas de compter.

setup-code-admin = Pour changer les réglages

setup-code-admin-text = Qui l’a peut tout changer ici : lieux, aides, règles. Ne le donnez qu’à une ou deux personnes.

setup-code-show = Afficher

setup-code-show-label = Afficher le code : { $code }

setup-code-hide = Cacher

setup-code-picture = Le code en QR à photographier. Il est en dessous sous forme de texte.

setup-code-none = Cet appareil n’a pas ce code.

join-picture = Depuis une image

join-picture-text = Ou choisissez une photo ou une capture du QR du code.

problem-picture-open = Cette image n’a pas pu être ouverte. Choisissez-la à nouveau, ou collez le code.

problem-picture-large = Cette image est trop grande. Recadrez-la sur le QR, ou collez le code.

problem-picture-format = Ce fichier n’est pas une image PNG ou JPEG, ou il est abîmé. Choisissez-en un autre, ou collez le code.

problem-picture-blank = Aucun QR lisible dans cette image. Photographiez-le de face, net et entier, ou collez le code.

problem-picture-other = Le QR de cette image n’est pas un code Acollida. Choisissez l’image donnée par la coordination.
