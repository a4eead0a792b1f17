stored-title = Ce qui est gardé

stored-open = Ce que nous gardons, ce que nous pouvons remettre

stored-intro = Tout ce que garde ce programme, table par table, lu à l’instant dans son propre fichier. Ce qui n’est pas ici n’est pas gardé et ne peut être remis à personne.

stored-device = Sur cet appareil

stored-server = Sur le serveur de l’équipe, s’il y en a un

stored-tells-label = Qui s’en empare apprend

stored-columns = Colonnes : { $columns }

stored-never = Nulle part : noms, papiers, origine, adresses, heures, positions, ni qui a compté. Il n’y a pas de colonne pour cela.

stored-free = Pour les juristes : « acollida stored » imprime cette page en texte.

stored-holds-batch = Feuilles en cours : un lieu et une semaine, sous un numéro tiré au hasard.

stored-holds-batch_cell = Combien de chaque aide il y a jusqu’ici sur ces feuilles.

stored-holds-change = Les mêmes comptages sous la forme que les appareils réunissent.

stored-holds-contribution = Feuilles closes de cet appareil et d’autres dont il porte les comptages : lieu, semaine, nombres.

stored-holds-day_tally = Ce que cet appareil a compté chacun des derniers jours, 14 au plus.

stored-holds-figures = Les sommes de l’équipe telles que lues sur le serveur la dernière fois.

stored-holds-membership = Pour quelle équipe cet appareil compte, son serveur et les clés du code d’équipe.

stored-holds-paper_sheet = Une somme de contrôle du fichier de chaque feuille papier comptée, pour qu’aucune ne compte deux fois.

stored-holds-profile = Le nom de l’équipe, ses lieux et ce qu’elle compte.

stored-holds-server = Quand cet appareil a joint le serveur pour la dernière fois, et quel registre tient le serveur.

stored-holds-setting = Vos choix : langue, aspect, lieu. Et si l’écran est verrouillé, et le dernier jour d’usage.

stored-holds-sheet = Feuilles avec tout ce qui y a été réuni : lieu, semaine, nombres.

stored-tells-batch = Que quelqu’un a compté dans un lieu cette semaine. Pas qui, et rien des personnes aidées.

stored-tells-batch_cell = Des nombres comme 41 repas. Pas pour qui.

stored-tells-change = Rien de plus que les feuilles closes.

stored-tells-contribution = Combien d’aide a été donnée dans un lieu en une semaine. Pas quel jour, ni à qui, ni qui a compté.

stored-tells-day_tally = Combien cet appareil a compté dans un lieu en un jour. Pas à quelle heure, ni qui a été aidé.

stored-tells-figures = Combien d’aide l’équipe a donnée, par semaine et par lieu.

stored-tells-membership = Que cet appareil est de l’équipe. Les clés permettent d’ajouter des comptages ou de lire des sommes : demandez de nouveaux codes si un appareil est perdu.

stored-tells-paper_sheet = Si un certain fichier a été compté ici, pour qui possède ce même fichier.

stored-tells-profile = Où travaille l’équipe et ce qu’elle donne.

stored-tells-server = Que l’application servait à ce moment-là.

stored-tells-setting = Comment l’application était réglée, le dernier lieu et le dernier jour d’usage.

stored-tells-sheet = Combien d’aide a été donnée dans un lieu en une semaine.

stored-server-holds-area = Comment chaque équipe appelle les zones de sa ville.

stored-server-holds-arrived = Ce qui est arrivé aujourd’hui. Cela rejoint les sommes demain, pour que personne ne voie arriver les contacts un à un.

stored-server-holds-carried = Parmi ce qui est arrivé en retard, ce qui sera compté dans le prochain mois publié.

stored-server-holds-cell = La liste de ce qui peut être compté.

stored-server-holds-counted = Des numéros au hasard des feuilles présentes dans les sommes, pour qu’aucune ne compte deux fois.

stored-server-holds-dhis2_code = Comment s’appellent les lieux et les types d’aide de l’équipe dans un autre système de statistiques.

stored-server-holds-estimate = Des nombres qu’un financeur demande et qui ont été estimés, et de quelle manière ; jamais comptés.

stored-server-holds-key_hash = De quoi reconnaître les clés de l’équipe, pas les clés elles-mêmes.

stored-server-holds-kind = Quels types d’aide compte chaque équipe.

stored-server-holds-late = Dans les sommes, ce qui est arrivé après la clôture d’une semaine.

stored-server-holds-ledger = Un nombre au hasard qui nomme ce registre.

stored-server-holds-offered = Quels types d’aide une équipe a donnés chaque mois.

stored-server-holds-refreshed = Le jour jusqu’auquel les chiffres d’une équipe sont à jour ; le même pour tous.

stored-server-holds-released = Quels mois ont été publiés.

stored-server-holds-released_band = Ce qui a été publié par âge : des sommes avec de petites erreurs voulues.

stored-server-holds-released_kind = Ce qui a été publié par type d’aide : des sommes avec de petites erreurs voulues.

stored-server-holds-seal = Des sommes de contrôle des semaines closes, pour que personne ne puisse les changer sans que cela se voie.

stored-server-holds-site = Les lieux de chaque équipe.

stored-server-holds-team = Les équipes : nom, ce qui est marqué à chaque appui et règles pour leurs appareils.

stored-server-holds-total = Les sommes : combien de chaque aide, par lieu et par semaine.

stored-server-tells-area = Comment une équipe appelle des parties de sa ville.

stored-server-tells-arrived = Combien d’aide a été signalée depuis ce matin, par lieu et par semaine.

stored-server-tells-carried = Combien d’aide a été signalée en retard, par lieu.

stored-server-tells-cell = Rien sur personne ; elle est la même partout.

stored-server-tells-counted = Combien de feuilles sont venues pour une semaine, et de quelle taille. Pas de qui, ni de combien d’appareils.

stored-server-tells-dhis2_code = Des codes d’un autre système.

stored-server-tells-estimate = Ce qu’une équipe a estimé, et la fonction de qui l’a fait.

stored-server-tells-key_hash = Combien de clés une équipe a eues.

stored-server-tells-kind = Quelle aide donne une équipe.

stored-server-tells-late = Combien d’aide a été signalée en retard, par lieu et par semaine.

stored-server-tells-ledger = Rien sur personne.

stored-server-tells-offered = Quelle aide donne une équipe.

stored-server-tells-refreshed = Que le serveur fonctionnait ce jour-là.

stored-server-tells-released = Rien qui ne soit public.

stored-server-tells-released_band = Rien qui ne soit public.

stored-server-tells-released_kind = Rien qui ne soit public.

stored-server-tells-seal = Combien de feuilles il y a eu pour une semaine. Pas de qui.

stored-server-tells-site = Où travaille une équipe, comme elle l’a écrit.

stored-server-tells-team = Quelles équipes utilisent ce serveur.

stored-server-tells-total = Combien d’aide a été donnée, par lieu et par semaine. On ne peut pas le diviser davantage.

stored-server-holds-target = Combien d’aide chaque équipe veut donner, par type.

stored-server-tells-target = Ce qu’une équipe veut donner.

stored-files = À côté de ce fichier, dans des fichiers à part

## @family stored-file-holds

stored-file-holds-key = La clé des comptages, fermée : par le code ou la phrase secrète, s’il y en a.

stored-file-holds-device = Une deuxième clé, sans laquelle la première n’ouvre pas.

stored-file-holds-tries = Combien de codes faux ont été saisis à la suite.

stored-file-holds-look = Langue et aspect de l’écran de verrouillage.

stored-file-holds-taps = Appuis faits pendant le verrouillage, chacun scellé pour que seul le déverrouillage l’ouvre.

## @family stored-file-tells

stored-file-tells-key = Que l’application est installée et prête, et si quelque chose est demandé pour l’ouvrir.

stored-file-tells-device = Rien à elle seule. Avec la première, elle ouvre les comptages, sauf s’il y a un code ou une phrase secrète.

stored-file-tells-tries = Que quelqu’un a essayé.

stored-file-tells-look = Quelle langue parle l’application.

stored-file-tells-taps = Combien de fois quelqu’un a appuyé depuis le verrouillage. Pas sur quoi, ni pour qui.

##
