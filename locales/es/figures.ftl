### Lo que dicen las dos pantallas de cifras, y Mis cifras.

figures-contacts = Atenciones
figures-contacts-not-people = atenciones, no personas
figures-by-kind = Por tipo de ayuda
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Alimentos { $food }, salud { $medical }, orientación { $advice }.
figures-sum =
    { $count ->
        [one] { $count } atención
       *[other] { $count } atenciones
    }
figures-no-count = –
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Esta página solo se ve en este dispositivo. El equipo recibe los recuentos, nunca quién los hizo.
mine-empty-title = Aún no hay nada
mine-empty-text = Aquí sale lo que cuenta este dispositivo, por días, semanas y meses.

figures-by-age = Por edad

figures-average = Línea: media de tres

figures-average-label = { $bar } Media de tres: { $count }.

mine-days-kept = Los días sueltos quedan en este dispositivo { $count } días; las semanas y los meses, hasta que el equipo los cierre.

figures-row-unmet = { $row }; no se pudo ayudar: { $count }
