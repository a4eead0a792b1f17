### Settings and About.

settings-language = Langue
settings-theme = Clair et sombre
settings-theme-auto = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre

about-motto = Compter l’aide, jamais les personnes.
about-version = Version { $version }
about-licence = Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Sans aucune garantie.
about-fonts = Caractères : Noto Sans, SIL Open Font License 1.1.
about-stored = Ce que cet appareil conserve
about-stored-counts = Des comptages : un lieu, une semaine et combien de chaque type d’aide. Jamais qui l’a reçue, jamais qui a compté.
about-stored-days = Les comptages par jour de cet appareil, sur les 14 derniers jours, pour « Mes chiffres ». Ils ne le quittent jamais.
about-stored-code = Le code de l’équipe, ses lieux et ses types d’aide, et vos choix sur cette page.
about-never = Ni noms, ni dates de naissance, ni papiers, ni nationalité, ni adresses, ni heures, ni position. Il n’y a aucun endroit où les écrire.
about-server = Le serveur ne garde que des totaux. Il ne peut pas savoir de quel appareil ni de quelle personne vient un comptage.

settings-text-size = Taille du texte

settings-percent = { $percent }%

settings-contrast = Contraste élevé

settings-contrast-text = Des contours plus nets, pour le grand soleil et les yeux fatigués

settings-still = Moins de mouvement

settings-still-text = Rien ne glisse ni ne clignote

settings-digits = Chiffres

settings-sight = Mieux voir

settings-hearing = Son

settings-sound = Clic à chaque compte

settings-sound-text = On entend que c’est compté, sans regarder

settings-touch = Vibration

settings-felt = Vibrer à chaque compte

settings-felt-text = On sent que c’est compté, sans regarder

settings-connection = Connexion

settings-tor = Passer par Tor

settings-tor-text = Les serveurs ne savent pas où vous êtes. Tor ou Orbot doit fonctionner sur cet appareil.

settings-shared = Appareil partagé

settings-kiosk = Mode partagé

settings-kiosk-text = Le lieu est fixe et l’on ne peut que compter. Pour quitter, verrouillez d’abord l’appareil.

settings-kiosk-no-site = Choisissez d’abord un lieu où compter.
