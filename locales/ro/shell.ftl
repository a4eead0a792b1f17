### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Numără
shell-mine = Cifrele mele
shell-team = Cifrele echipei
shell-sync = Sincronizare
shell-settings = Setări
shell-about = Despre
shell-menu = Meniu
shell-back = Înapoi
shell-close = Închide
