files-contacts-not-people = Des contacts, pas des personnes : une personne aidée cinq fois est comptée cinq fois.

files-estimates = Estimé, pas compté : la personne dont le rôle figure à côté de chaque nombre en répond.

files-city = Toute la ville

files-rest = Le reste de la ville

files-area = Zone

files-by-area = Par zone

files-notes = Remarques

files-first-day = Premier jour

files-change = Évolution

files-team = Équipe

files-mark = Marque

files-accuracy = Exactitude

files-as-of = Chiffres du

files-list = Liste des types

files-reading = Comment lire

files-within = Dans 19 cas sur 20, un type dans une zone et un mois s’écarte de { $cell } au plus, et la somme de tous les contacts de { $total }.

files-below = « <5 » veut dire moins de cinq, peut-être aucun. Les sommes contiennent ces contacts.

files-empty = Une case vide veut dire que rien n’a été compté, ou qu’on ne peut pas le dire. Elle ne veut pas dire zéro.

files-two-tables = Les chiffres par âge ont leur propre hasard ; leur somme diffère donc un peu des autres.

files-anyone = Toute personne venue

files-people = Pas comptées

files-counted = Compté

files-counted-released = Compté, puis du hasard a été ajouté, une seule fois
