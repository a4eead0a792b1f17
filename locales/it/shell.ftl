### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Conta
shell-mine = I miei dati
shell-team = Dati di squadra
shell-sync = Sincronizza
shell-settings = Impostazioni
shell-about = Informazioni
shell-menu = Menu
shell-back = Indietro
shell-close = Chiudi
