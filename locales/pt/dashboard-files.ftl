files-contacts-not-people = Atendimentos, não pessoas: quem recebe ajuda cinco vezes conta cinco vezes.

files-estimates = Estimado, não contado: responde quem tem a função indicada ao lado de cada número.

files-city = Toda a cidade

files-rest = O resto da cidade

files-area = Zona

files-by-area = Por zona

files-notes = Notas

files-first-day = Primeiro dia

files-change = Variação

files-team = Equipa

files-mark = Marca

files-accuracy = Exatidão

files-as-of = Números de

files-list = Lista de tipos

files-reading = Como se lê

files-within = Em 19 de 20 casos, um tipo numa zona e num mês desvia-se no máximo { $cell }, e a soma de todos os atendimentos { $total }.

files-below = «<5» quer dizer menos de cinco, talvez nenhum. As somas contêm estes atendimentos.

files-empty = Uma célula vazia quer dizer que nada foi contado, ou que não se pode dizer. Não quer dizer zero.

files-two-tables = Os números por idade têm um acaso próprio; por isso a sua soma difere um pouco das outras.

files-anyone = Quem quer que viesse

files-people = Não são contadas

files-counted = Contado

files-counted-released = Contado; depois juntou-se acaso, uma só vez
