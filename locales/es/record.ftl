### La pantalla en la que se cuenta.

record-today = Hoy
record-yesterday = Ayer
record-site = Lugar
record-choose-site = Elige un lugar
record-age = Edad
record-age-by-eye = A ojo, nunca se pregunta
record-could-not-help = No se pudo
record-undo = Deshacer
record-nothing-yet = Nada que deshacer
record-take-back = Quitar uno
record-erase = Borrar la última cifra

record-heading-unmet = Faltó hoy
record-kind-hint = { $about }. Mantén pulsado para contar más de uno.
record-sheet-today = Hoja de hoy
record-waiting =
    { $count ->
        [one] { $count } solo aquí
       *[other] { $count } solo aquí
    }
record-all-sent = El equipo ya lo tiene todo

record-sum-today = { $count } hoy
record-sum-unmet-today = { $count } sin ayuda
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = Deshacer: { $what }
record-kind-label = { $kind }, { $count }
record-service-label = { $service }, { $count }
record-counted = { $what }: { $count }
record-undone = Deshecho { $what }: { $count }

record-pad-count = { $count } hasta ahora
record-pad-act = Contar { $amount }
record-pad-limit = Como mucho { $limit } de una vez

record-no-team-title = ¿De qué equipo?
record-no-team-text = Este dispositivo aún no es de ningún equipo. Pide el código a quien coordina y pégalo aquí. Sin nombre, sin cuenta, sin correo.
record-paste-code = Pegar el código del equipo
record-no-profile-title = Casi listo
record-no-profile-text = El código es bueno. Los lugares y los tipos de ayuda llegan con la primera conexión; después podrás contar sin ella.
record-open-sync = Conectar ahora
record-no-site-title = ¿Dónde estás hoy?
record-no-site-text = Elige el lugar donde se da la ayuda. Lo que cuentes irá a su hoja.
record-read-only-title = Un código para leer
record-read-only-text = El código de este dispositivo muestra las cifras del equipo. Para contar aquí, pega también el código para contar.
record-open-team-figures = Ver las cifras del equipo
