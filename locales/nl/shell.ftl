### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Tellen
shell-mine = Mijn cijfers
shell-team = Teamcijfers
shell-sync = Synchroniseren
shell-settings = Instellingen
shell-about = Over de app
shell-menu = Menu
shell-back = Terug
shell-close = Sluiten
