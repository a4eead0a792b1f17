dashboard-choose = Mostrar

dashboard-filters = O que mostrar

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = «{ $kind }» não pertence a «{ $service }», por isso não há nada a mostrar. Escolha todos os serviços ou outro tipo.

dashboard-given = Atendimentos dados

dashboard-running = Este tempo ainda não acabou.

dashboard-unmet-of = { $count } de { $whole } atendimentos

dashboard-reports-of = { $count } de { $whole }

dashboard-reports-what = Uma notícia por local e semana. Uma semana sem notícias pode ser uma semana sem ajuda, ou contagens ainda num aparelho.

dashboard-reports-missing = Sem notícias: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Há notícias de todos os locais em todas as semanas.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } atendimento chegou quando a sua semana já estava fechada. Está nestes números; o que foi publicado fica como está.
       *[other] { $count } atendimentos chegaram quando a sua semana já estava fechada. Estão nestes números; o que foi publicado fica como está.
    }

dashboard-no-target = A equipa não tem nenhuma meta para um tempo desta duração.

dashboard-full = Quase cheio
dashboard-full-row = { $site }, { $week }: { $count } de { $most }
dashboard-full-text = Numa semana, um local não aceita mais registos do que estes, para que um aparelho avariado ou roubado não some sem fim. Se o local tem mesmo tanto movimento, faça dele dois locais; se não, peça um novo código para contar.
dashboard-full-why = Esta lista vem só de somas. O servidor não conhece nenhum aparelho e não pode nomear nenhum.

dashboard-service = Serviço

dashboard-age = Idade

dashboard-column-share = Parte

dashboard-column-before = Um ano antes

dashboard-column-reports = Semanas com notícias

dashboard-column-when = Quando

dashboard-total = Soma

dashboard-chart-table = Os números deste gráfico

dashboard-chart-columns = { $what }: atendimentos dados. A barra mais alta é { $highest }, com { $count }. A tabela depois do gráfico tem todos os números.

dashboard-chart-lines = { $what }: atendimentos dados. A linha contínua com pontos é { $year }; a tracejada com quadrados, { $before }. A tabela depois do gráfico tem todos os números.

dashboard-empty-title = Ainda não há contagens

dashboard-empty-text = Os números aparecem aqui sozinhos quando um aparelho contou e sincronizou. Dê a um aparelho o código para contar, toque na ajuda que dão e escolha Sincronizar.

dashboard-empty-tomorrow = Os números são renovados uma vez por dia: o que chega hoje vê-se aqui amanhã.

dashboard-empty-filter = Tire os filtros ou escolha outro tempo.

dashboard-trend-text = Um ano inteiro ao lado do ano anterior, mês a mês e semana a semana.
