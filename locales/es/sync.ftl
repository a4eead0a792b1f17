### La pantalla de sincronización.

sync-now = Sincronizar ahora
sync-running = Enviando y recibiendo…
sync-join = Entrar en un equipo
sync-join-text = Pega el código que te dio quien coordina. Dice para qué equipo cuenta este dispositivo; de ti no se pide nada.
sync-other-code = Otro código
sync-other-code-text = Aquí se añade un código más nuevo de este equipo, o uno que pueda leer sus cifras.
sync-code = El código del equipo
sync-code-placeholder = ACO1-…
sync-paste = Pegar
sync-use-code = Usar este código
sync-team-unnamed = Tu equipo
sync-can-count = Este dispositivo puede contar.
sync-can-read = Este dispositivo puede ver las cifras del equipo.
sync-can-both = Este dispositivo puede contar y ver las cifras del equipo.

sync-waiting =
    { $count ->
        [one] { $count } recuento está solo en este dispositivo
       *[other] { $count } recuentos están solo en este dispositivo
    }
sync-nothing-waiting = El equipo ya tiene todos los recuentos
sync-never = Aún sin conexión. Se puede contar sin ella.
sync-last = Última conexión: { $when }
sync-next = Lo vuelve a intentar solo { $when }

sync-refused = El servidor no los aceptó
sync-refused-text = Estos recuentos se quedan en este dispositivo. Enseña esta página a quien coordina.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } recuento
       *[other] { $site }, { $day }: { $count } recuentos
    }

time-just-now = ahora mismo
time-minutes-ago =
    { $count ->
        [one] hace { $count } minuto
       *[other] hace { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] hace { $count } hora
       *[other] hace { $count } horas
    }
time-days-ago =
    { $count ->
        [one] ayer
       *[other] hace { $count } días
    }
time-in-minutes =
    { $count ->
        [one] dentro de { $count } minuto
       *[other] dentro de { $count } minutos
    }
time-soon = enseguida
