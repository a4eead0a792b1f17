team-all-sites = Todos os locais

team-all-services = Todos os serviços

team-all-kinds = Todos os tipos

team-some-sites =
    { $count ->
        [one] { $count } local
       *[other] { $count } locais
    }

team-some-services =
    { $count ->
        [one] { $count } serviço
       *[other] { $count } serviços
    }

team-some-kinds =
    { $count ->
        [one] { $count } tipo
       *[other] { $count } tipos
    }

team-choose-sites = Que locais

team-choose-services = Que serviços

team-choose-kinds = Que tipos de ajuda

team-only = Só { $what }

team-show-all = Mostrar tudo

team-and = { $first }; { $second }

team-more = Mais { $share } do que { $period } ({ $count })

team-fewer = Menos { $share } do que { $period } ({ $count })

team-as-many = Tantos como { $period } ({ $count })

team-year-none = Sem números de um ano antes

team-mark = Traço na barra: um ano antes

team-mark-label = { $bar } Um ano antes: { $count }.

team-chart = Gráfico

team-table = Tabela

team-rows-time = Tempo

team-rows-sites = Locais

team-rows-kinds = Tipos

team-column-all = Todos

team-row-sum = Soma

team-row-unmet = { $row } Não foi possível ajudar: { $count }.

team-targets = Metas

team-target-of = { $count } de { $target }

team-target-label = { $kind }: { $count } de { $target }, { $share }

team-target-reached = Alcançada

team-targets-whole = Para todos os locais em conjunto

team-reports = Turnos comunicados

team-reports-weeks =
    { $count ->
        [one] A última semana
       *[other] As últimas { $count } semanas
    }

team-shifts =
    { $count ->
        [0] Nenhum turno comunicado
        [one] { $count } turno
       *[other] { $count } turnos
    }

team-report-counted = Com contagens

team-report-open = Aberto, não veio ninguém

team-report-none = Sem notícias

team-report-label = { $site }. Semanas com contagens: { $counted }; aberto, não veio ninguém: { $open }; sem notícias: { $none }.

team-report-of = { $count } de { $whole }

team-late =
    { $count ->
        [one] Desde { $since } chegou com atraso { $count } atendimento de uma semana anterior
       *[other] Desde { $since } chegaram com atraso { $count } atendimentos de semanas anteriores
    }

team-unmet-share = { $share } de todos os atendimentos

team-nothing = Nada foi contado aqui neste período
