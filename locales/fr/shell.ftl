### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Compter
shell-mine = Mes chiffres
shell-team = Chiffres de l’équipe
shell-sync = Synchroniser
shell-settings = Réglages
shell-about = À propos
shell-menu = Menu
shell-back = Retour
shell-close = Fermer
