### What frames every screen: names of screens, the menu, ways back.

shell-app-name = Acollida
shell-record = Contar
shell-mine = Os meus números
shell-team = Números da equipa
shell-sync = Sincronizar
shell-settings = Definições
shell-about = Acerca de
shell-menu = Menu
shell-back = Voltar
shell-close = Fechar
