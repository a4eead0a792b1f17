team-all-sites = Todo lugar

team-all-services = Todo servicio

team-all-kinds = Todo tipo

team-some-sites =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }

team-some-services =
    { $count ->
        [one] { $count } servicio
       *[other] { $count } servicios
    }

team-some-kinds =
    { $count ->
        [one] { $count } tipo
       *[other] { $count } tipos
    }

team-choose-sites = Qué lugares

team-choose-services = Qué servicios

team-choose-kinds = Qué tipos de ayuda

team-only = Solo { $what }

team-show-all = Mostrar todo

team-and = { $first }; { $second }

team-more = { $share } más que { $period } ({ $count })

team-fewer = { $share } menos que { $period } ({ $count })

team-as-many = Igual que { $period } ({ $count })

team-year-none = No hay cifras de hace un año

team-mark = Línea transversal: un año antes

team-mark-label = { $bar } Un año antes: { $count }.

team-chart = Gráfico

team-table = Tabla

team-rows-time = Tiempo

team-rows-sites = Lugares

team-rows-kinds = Tipos

team-column-all = Todo

team-row-sum = Suma

team-row-unmet = { $row } No se pudo ayudar: { $count }.

team-targets = Objetivos

team-target-of = { $count } de { $target }

team-target-label = { $kind }: { $count } de { $target }, { $share }

team-target-reached = Logrado

team-targets-whole = De todos los lugares juntos

team-reports = Turnos comunicados

team-reports-weeks =
    { $count ->
        [one] La última semana
       *[other] Las últimas { $count } semanas
    }

team-shifts =
    { $count ->
        [0] Ningún turno
        [one] { $count } turno
       *[other] { $count } turnos
    }

team-report-counted = Con recuento

team-report-open = Abierto, no vino nadie

team-report-none = Sin noticia

team-report-label = { $site }. Semanas con recuento: { $counted }; abierto sin que viniera nadie: { $open }; sin noticia: { $none }.

team-report-of = { $count } de { $whole }

team-late =
    { $count ->
        [one] Desde el { $since } llegó tarde { $count } atención de una semana anterior
       *[other] Desde el { $since } llegaron tarde { $count } atenciones de semanas anteriores
    }

team-unmet-share = { $share } de todas las atenciones

team-nothing = Aquí no se contó nada en este tiempo
