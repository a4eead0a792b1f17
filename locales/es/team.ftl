### Cifras del equipo.

team-earlier = Antes
team-later = Después
team-share = Parte de cada servicio
team-by-site = Por lugar
team-by-week = Semana a semana
team-by-month = Mes a mes
team-week = Semana { $week }
team-week-short = { $week }
team-as-of = Datos: { $when }
team-before = { $period }: { $count }
team-before-whole = { $period }, en total: { $count }
team-before-none = No hay nada antes con que comparar
team-unmet-sum =
    { $count ->
        [0] Ninguna vez
        [one] { $count } vez
       *[other] { $count } veces
    }
team-site-unknown = Otro lugar

team-small-print = Atenciones, no personas: quien recibe ayuda cinco veces cuenta cinco veces, y no se apunta a nadie. Son las cifras exactas del equipo. Crecen una vez al día, y las pequeñas de la semana en curso se muestran cuando termina. Lo que salga del equipo debe ocultar las pequeñas.

team-no-key-title = Un código para leer
team-no-key-text = Las cifras del equipo piden un código que pueda leerlas. Lo tiene quien coordina; pégalo en Sincronizar.
team-none-title = Aún no hay cifras
team-none-text = Las cifras llegan con la próxima conexión.
