dashboard-choose = Mostrar

dashboard-filters = Qué mostrar

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = «{ $kind }» no pertenece a «{ $service }», así que no hay nada que mostrar. Elige todos los servicios u otro tipo.

dashboard-given = Atenciones dadas

dashboard-running = Este tiempo aún no ha terminado.

dashboard-unmet-of = { $count } de { $whole } atenciones

dashboard-reports-of = { $count } de { $whole }

dashboard-reports-what = Una noticia por lugar y semana. Una semana sin noticia puede ser una semana sin ayuda, o recuentos que siguen en un dispositivo.

dashboard-reports-missing = Sin noticia: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Hay noticia de todos los lugares y semanas.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } atención llegó cuando su semana ya estaba cerrada. Está en estas cifras; lo publicado no cambia.
       *[other] { $count } atenciones llegaron cuando su semana ya estaba cerrada. Están en estas cifras; lo publicado no cambia.
    }

dashboard-no-target = El equipo no tiene ningún objetivo para un tiempo de esta duración.

dashboard-full = Casi lleno
dashboard-full-row = { $site }, { $week }: { $count } de { $most }
dashboard-full-text = En una semana, un lugar no acepta más anotaciones que estas, para que un dispositivo averiado o robado no sume sin fin. Si el lugar tiene de verdad tanta actividad, haz de él dos lugares; si no, pide un código nuevo para contar.
dashboard-full-why = Esta lista sale solo de sumas. El servidor no conoce ningún dispositivo y no puede nombrar ninguno.

dashboard-service = Servicio

dashboard-age = Edad

dashboard-column-share = Parte

dashboard-column-before = Un año antes

dashboard-column-reports = Semanas con noticia

dashboard-column-when = Cuándo

dashboard-total = En total

dashboard-chart-table = Los números de este gráfico

dashboard-chart-columns = { $what }: atenciones dadas. La barra más alta es { $highest }, con { $count }. La tabla que sigue al gráfico tiene todos los números.

dashboard-chart-lines = { $what }: atenciones dadas. La línea continua con puntos es { $year }; la discontinua con cuadrados, { $before }. La tabla que sigue al gráfico tiene todos los números.

dashboard-empty-title = Aún no hay recuentos

dashboard-empty-text = Las cifras aparecen aquí solas cuando un dispositivo ha contado y sincronizado. Da a un dispositivo el código para contar, toca la ayuda que dais y elige Sincronizar.

dashboard-empty-tomorrow = Las cifras se renuevan una vez al día: lo que llega hoy se ve aquí mañana.

dashboard-empty-filter = Quita los filtros o elige otro tiempo.

dashboard-trend-text = Un año entero junto al año anterior, mes a mes y semana a semana.
