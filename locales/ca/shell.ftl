### El marc de totes les pantalles: noms de pantalles, menú, camins de tornada.

shell-app-name = Acollida
shell-record = Comptar
shell-mine = Les meves xifres
shell-team = Xifres de l’equip
shell-sync = Sincronitzar
shell-settings = Configuració
shell-about = Quant a
shell-menu = Menú
shell-back = Enrere
shell-close = Tanca
