### El marco de todas las pantallas: nombres de pantallas, menú, caminos de vuelta.

shell-app-name = Acollida
shell-record = Contar
shell-mine = Mis cifras
shell-team = Cifras del equipo
shell-sync = Sincronizar
shell-settings = Ajustes
shell-about = Acerca de
shell-menu = Menú
shell-back = Atrás
shell-close = Cerrar
