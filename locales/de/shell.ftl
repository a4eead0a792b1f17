### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Zählen
shell-mine = Meine Zahlen
shell-team = Teamzahlen
shell-sync = Abgleich
shell-settings = Einstellungen
shell-about = Über die App
shell-menu = Menü
shell-back = Zurück
shell-close = Schließen
