### Team figures.

team-earlier = Antes
team-later = Depois
team-share = Parte de cada serviço
team-by-site = Por local
team-by-week = Semana a semana
team-by-month = Mês a mês

team-week = Semana { $week }
team-week-short = { $week }

team-as-of = Dados: { $when }

team-before = { $period }: { $count }
team-before-whole = { $period }, no total: { $count }
team-before-none = Nada anterior para comparar

team-unmet-sum =
    { $count ->
        [0] Nenhuma vez
        [one] { $count } vez
       *[other] { $count } vezes
    }
team-site-unknown = Outro local

team-small-print = Atendimentos, não pessoas: quem recebe ajuda cinco vezes conta cinco vezes, e não se regista ninguém. Estes são os números exatos da equipa. Crescem uma vez por dia, e os números pequenos da semana em curso aparecem quando ela termina. O que sai da equipa deve esconder os pequenos.

team-no-key-title = Um código para ler
team-no-key-text = Os números da equipa pedem um código que os possa ler. A coordenação tem um; cole-o em Sincronizar.
team-none-title = Ainda sem números
team-none-text = Os números chegam com a próxima ligação.
