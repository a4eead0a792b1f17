estimates-text = Alguns financiadores perguntam quantas pessoas foram ajudadas e de que grupos. A Acollida nunca pergunta nada a ninguém e nunca conta pessoas. Por isso a equipa pode declarar aqui uma estimativa. Fica à parte de todas as contagens e diz como surgiu.

estimates-never = Não pergunte nada a ninguém para isto, nem mantenha nenhuma lista.

estimates-list = Declaradas até agora

estimates-none = Ainda não foi declarado nada.

estimates-new = Declarar uma estimativa

estimates-indicator = De quê

estimates-number = Número

estimates-period = Para que tempo

estimates-method = Como surgiu

estimates-method-more = Por exemplo: cabeças contadas em três quintas-feiras, vezes os dias abertos. Sem nomes.

estimates-role = Quem responde por ela

estimates-save = Declarar

estimates-saved = A estimativa está declarada.

estimates-removed = Retirada: { $what }, { $period }.

estimates-not-there = Esta estimativa já não existe.

estimates-check = A estimativa ainda não está declarada. Veja o que está marcado.

estimates-outputs = Alimentos e bens

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Escreva um número inteiro de 0 a { $most }, sem sinais nem palavras.

estimates-bad-method = Escreva como surgiu, em 1 a { $most } letras.

estimates-bad-future = Este tempo ainda não começou.

estimates-bad-choice = Escolha da lista.

estimates-bad-whole = É mais do que a estimativa de todas as pessoas para o mesmo tempo.

estimates-bad-many = Há demasiadas estimativas. Declare uma de novo em vez de juntar outra.

indicator-output-1-1 = 1.1 Valor de alimentos e bens, em euros

indicator-output-1-1-1 = 1.1.1 Valor de alimentos, em euros

indicator-output-1-1-1-1 = 1.1.1.1 Valor de alimentos para pessoas sem-abrigo, em euros

indicator-output-1-1-1-2 = 1.1.1.2 Valor de alimentos para outros grupos, em euros

indicator-output-1-1-2 = 1.1.2 Valor de bens, em euros

indicator-output-1-1-2-1 = 1.1.2.1 Valor de bens para crianças, em euros

indicator-output-1-1-2-2 = 1.1.2.2 Valor de bens para pessoas sem-abrigo, em euros

indicator-output-1-1-2-3 = 1.1.2.3 Valor de bens para outros grupos, em euros

indicator-output-1-2 = 1.2 Alimentos distribuídos, em toneladas

indicator-output-1-2-1 = 1.2.1 Parte dos alimentos de que só se pagou transporte e armazenagem, em percentagem

indicator-output-1-2-2 = 1.2.2 Parte dos alimentos paga pelo fundo, em percentagem

indicator-support-2-1 = 2.1 Pessoas que receberam alimentos

indicator-support-2-2 = 2.2 Pessoas que receberam bens

indicator-support-2-3 = 2.3 Pessoas que receberam vales

indicator-recipients-all = todas

indicator-recipients-children = menores de 18 anos

indicator-recipients-age_18_29 = dos 18 aos 29 anos

indicator-recipients-women = mulheres

indicator-recipients-age_65 = 65 anos ou mais

indicator-recipients-disability = com deficiência

indicator-recipients-third_country = nacionais de países terceiros

indicator-recipients-foreign_background = de origem estrangeira e minorias

indicator-recipients-homeless = sem-abrigo

estimate-role-coordinator = A coordenação da equipa

estimate-role-site_lead = Quem dirige um local

estimate-role-accountant = Quem trata das contas

estimate-role-surveyor = Quem fez o inquérito do fundo
