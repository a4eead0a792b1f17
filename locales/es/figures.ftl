### Lo que dicen las dos pantallas de cifras, y Mis cifras.

figures-contacts = Atenciones
figures-contacts-not-people = atenciones, no personas
figures-by-kind = Por tipo de ayuda
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Alimentos { $food }, salud { $medical }, orientación { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } atención
       *[other] { $count } atenciones
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-last-days = Los últimos siete días
mine-this-week = Semana
mine-kind-label = { $name }: hoy { $today }, esta semana { $week }
mine-private = Esta página solo se ve en este dispositivo. El equipo recibe los recuentos, nunca quién los hizo.
mine-empty-title = Aún no hay nada
mine-empty-text = Aquí saldrá lo que cuente este dispositivo: hoy, esta semana y los últimos siete días.
