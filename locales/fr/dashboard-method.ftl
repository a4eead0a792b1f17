downloads-text = Choisissez une période et prenez le fichier qu’on vous demande. Les fichiers internes sont exacts et restent dans l’équipe. Les fichiers publiés peuvent aller à tous.

downloads-internal = Interne

downloads-released = Publié

downloads-file = Fichier

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span } : pas encore publié. Un mois est publié 14 jours après sa fin.

downloads-released-months = Publié jusqu’ici :

downloads-none-released = Aucun mois n’est encore publié.

download-for-csv = Tout tableur ou programme ; une ligne par nombre

download-for-xlsx = Excel ou LibreOffice, une feuille par tableau

download-for-hxl_csv = Rapports humanitaires : CSV avec balises HXL

download-for-dhis2_json = DHIS2, en jeu de valeurs

download-for-adx_xml = Systèmes d’information de santé : ADX (IHE)

download-for-5w_csv = Coordination d’organisations : qui fait quoi, où, quand, pour qui

download-for-esf_xlsx = Rapports FSE+, avec les estimations déclarées

method-contact-title = Ce qu’est un contact

method-contact = Un contact est une aide donnée à une personne, une fois : un repas, une consultation, un entretien. Qui vient cinq fois est compté cinq fois. Personne n’est inscrit, et personne ne peut donc dire combien de gens sont venus.

method-unmet = « Aide impossible » compte ceux qui sont venus et n’ont pas pu être aidés : plus rien, fermé, pas de rendez-vous. Ils ne sont pas dans les « contacts donnés ».

method-when = Le serveur connaît des lieux et des semaines, rien de plus fin. Une semaine est coupée à la fin du mois, pour que semaines et mois tombent juste.

method-internal-title = Interne : exact

method-internal = Ce sont les sommes de tout ce que les appareils de l’équipe ont envoyé. Elles sont pour l’équipe seule : un petit nombre exact peut désigner quelqu’un.

method-internal-late = Des appareils peuvent envoyer tard ; un chiffre peut encore grandir.

method-internal-daily = Les chiffres sont renouvelés une fois par jour. Dans la semaine en cours, un type d’aide paraît dans un lieu à partir de 10 contacts.

method-released-title = Publié

method-released = Les chiffres publiés peuvent quitter l’équipe. 14 jours après la fin d’un mois, du hasard est ajouté à chaque nombre, une seule fois. Le résultat n’est jamais retiré au sort ni changé.

method-released-atoms = Deux tableaux sont publiés par mois : types d’aide par zone, et âges par domaine. Une zone a trois lieux ou plus ; sinon, c’est toute la ville. Seuls les contacts donnés sont publiés. Le bien-être est compris dans les consultations.

method-released-sums = Tout le reste est additionné à partir de ces deux tableaux : totaux, trimestres, années, graphiques, fichiers.

method-small = Les nombres sous 5 s’écrivent « <5 ».

method-promise = Aucun contact seul ne change de plus d’un facteur quatre les chances de ce qui est publié.

method-error-title = À quelle distance des chiffres exacts

method-error = Chaque nombre publié s’écarte d’un entier d avec la probabilité P(d) = ⅓ · 2^(−|d|). Rien d’autre n’est changé.

method-error-within = Écart d’au plus

method-error-share = Dans tant de cas

method-error-of = { $part } sur { $whole }

method-error-sums = En additionnant, les erreurs se compensent en grande partie : l’erreur d’une somme de n nombres grandit avec √n, pas avec n.

method-error-count = Nombres additionnés

method-error-95 = Écart maximal, dans 95 cas sur 100

stored-intro-server = Tout ce que garde ce serveur, table par table, lu à l’instant dans son propre fichier. Ce qui n’est pas ici n’est pas gardé.
