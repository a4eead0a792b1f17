### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Licz
shell-mine = Moje liczby
shell-team = Liczby zespołu
shell-sync = Synchronizacja
shell-settings = Ustawienia
shell-about = O aplikacji
shell-menu = Menu
shell-back = Wstecz
shell-close = Zamknij
