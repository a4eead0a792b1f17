welcome-title = Premiers pas

welcome-count-title = Compter l’aide, jamais les gens

welcome-count-text = Un appui pour chaque aide. Rien n’est demandé à personne, rien n’est écrit sur personne.

welcome-offline-title = Marche sans connexion

welcome-offline-text = Comptez des semaines hors ligne. Chaque appui est gardé, puis envoyé dès qu’il y a une connexion.

welcome-stored-title = Ce que garde cet appareil

welcome-stored-text = Un lieu, une semaine et combien de chaque aide. Jamais qui l’a reçue, jamais qui a compté.

welcome-next = Suivant

welcome-before = Retour

welcome-skip = Passer

welcome-join = Rejoindre une équipe

welcome-card = Fiche { $card } sur { $cards }
