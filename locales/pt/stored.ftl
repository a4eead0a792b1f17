stored-title = O que se guarda

stored-open = O que guardamos, o que podemos entregar

stored-intro = Tudo o que este programa guarda, tabela a tabela, lido agora mesmo do seu próprio ficheiro. O que não está aqui não é guardado e não pode ser entregue a ninguém.

stored-device = Neste dispositivo

stored-server = No servidor da equipa, se houver

stored-tells-label = Quem se apoderar disto fica a saber

stored-columns = Colunas: { $columns }

stored-never = Em lado nenhum: nomes, documentos, origem, moradas, horas, posições, ou quem contou. Não há coluna para isso.

stored-free = Para juristas: «acollida stored» imprime esta página como texto.

stored-holds-batch = Folhas em preenchimento: um local e uma semana, sob um número aleatório.

stored-holds-batch_cell = Quanto de cada tipo de ajuda há até agora nessas folhas.

stored-holds-change = As mesmas contagens na forma que os dispositivos juntam.

stored-holds-contribution = Folhas fechadas deste dispositivo e de outros cujas contagens transporta: local, semana, números.

stored-holds-day_tally = O que este dispositivo contou em cada um dos últimos dias, no máximo 14.

stored-holds-figures = As somas da equipa, como lidas pela última vez do servidor.

stored-holds-membership = Para que equipa conta este dispositivo, o seu servidor e as chaves do código da equipa.

stored-holds-paper_sheet = Uma soma de verificação do ficheiro de cada folha de papel contada, para que nenhuma conte duas vezes.

stored-holds-profile = O nome da equipa, os seus locais e o que conta.

stored-holds-server = Quando este dispositivo chegou ao servidor pela última vez, e que registo tem o servidor.

stored-holds-setting = As suas escolhas: língua, aspeto, local. E se o ecrã está bloqueado, e o último dia de uso.

stored-holds-sheet = Folhas com tudo o que nelas foi reunido: local, semana, números.

stored-tells-batch = Que alguém contou num local nesta semana. Não quem, e nada sobre as pessoas ajudadas.

stored-tells-batch_cell = Números como 41 refeições. Não para quem.

stored-tells-change = Não mais do que as folhas fechadas.

stored-tells-contribution = Quanta ajuda foi dada num local numa semana. Não em que dia, nem a quem, nem quem contou.

stored-tells-day_tally = Quanto contou este dispositivo num local num dia. Não a que horas, nem quem recebeu ajuda.

stored-tells-figures = Quanta ajuda deu a equipa, por semana e local.

stored-tells-membership = Que este dispositivo pertence à equipa. Com as chaves podem acrescentar-se contagens ou ler somas: se um dispositivo se perder, peça códigos novos.

stored-tells-paper_sheet = Se um certo ficheiro foi contado aqui, para quem tiver exatamente esse ficheiro.

stored-tells-profile = Onde a equipa trabalha e o que dá.

stored-tells-server = Que a aplicação estava em uso nesse momento.

stored-tells-setting = Como a aplicação estava ajustada, o último local e o último dia de uso.

stored-tells-sheet = Quanta ajuda foi dada num local numa semana.

stored-server-holds-area = Como cada equipa chama às zonas da sua cidade.

stored-server-holds-arrived = O que chegou hoje. Entra nas somas amanhã, para que ninguém veja chegar atendimentos um a um.

stored-server-holds-carried = Do que chegou com atraso, o que será contado no próximo mês publicado.

stored-server-holds-cell = A lista do que se pode contar.

stored-server-holds-counted = Números aleatórios das folhas que estão nas somas, para que nenhuma conte duas vezes.

stored-server-holds-dhis2_code = Como se chamam os locais e os tipos de ajuda da equipa noutro sistema de estatística.

stored-server-holds-estimate = Números que um financiador pede e que foram estimados, e de que modo; nunca contados.

stored-server-holds-key_hash = O necessário para reconhecer as chaves da equipa, não as próprias chaves.

stored-server-holds-kind = Que tipos de ajuda conta cada equipa.

stored-server-holds-late = Das somas, o que chegou depois de fechada uma semana.

stored-server-holds-ledger = Um número aleatório que dá nome a este registo.

stored-server-holds-offered = Que tipos de ajuda deu uma equipa em cada mês.

stored-server-holds-refreshed = O dia até ao qual os números de uma equipa estão atualizados; o mesmo para todos.

stored-server-holds-released = Que meses foram publicados.

stored-server-holds-released_band = O que foi publicado por idade: somas com pequenos erros propositados.

stored-server-holds-released_kind = O que foi publicado por tipo de ajuda: somas com pequenos erros propositados.

stored-server-holds-seal = Somas de verificação das semanas fechadas, para que ninguém as possa alterar sem que se note.

stored-server-holds-site = Os locais de cada equipa.

stored-server-holds-team = As equipas: nome, o que se marca em cada toque e regras para os seus dispositivos.

stored-server-holds-total = As somas: quanto de cada tipo de ajuda, por local e semana.

stored-server-tells-area = Como uma equipa chama a partes da sua cidade.

stored-server-tells-arrived = Quanta ajuda foi comunicada desde esta manhã, por local e semana.

stored-server-tells-carried = Quanta ajuda foi comunicada com atraso, por local.

stored-server-tells-cell = Nada sobre ninguém; é igual em toda a parte.

stored-server-tells-counted = Quantas folhas chegaram para uma semana, e de que tamanho. Não de quem, nem de quantos dispositivos.

stored-server-tells-dhis2_code = Códigos de outro sistema.

stored-server-tells-estimate = O que uma equipa estimou, e a função de quem o fez.

stored-server-tells-key_hash = Quantas chaves teve uma equipa.

stored-server-tells-kind = Que ajuda dá uma equipa.

stored-server-tells-late = Quanta ajuda foi comunicada com atraso, por local e semana.

stored-server-tells-ledger = Nada sobre ninguém.

stored-server-tells-offered = Que ajuda dá uma equipa.

stored-server-tells-refreshed = Que o servidor funcionava nesse dia.

stored-server-tells-released = Nada que não seja público.

stored-server-tells-released_band = Nada que não seja público.

stored-server-tells-released_kind = Nada que não seja público.

stored-server-tells-seal = Quantas folhas teve uma semana. Não de quem.

stored-server-tells-site = Onde trabalha uma equipa, tal como ela o escreveu.

stored-server-tells-team = Que equipas usam este servidor.

stored-server-tells-total = Quanta ajuda foi dada, por local e semana. Não se pode dividir mais.

stored-server-holds-target = Quanta ajuda cada equipa quer dar, por tipo.

stored-server-tells-target = O que uma equipa quer dar.

stored-files = Ao lado desse ficheiro, em ficheiros à parte

## @family stored-file-holds

stored-file-holds-key = A chave das contagens, fechada: com o código ou a frase secreta, se houver.

stored-file-holds-device = Uma segunda chave, sem a qual a primeira não abre.

stored-file-holds-tries = Quantos códigos errados foram inseridos seguidos.

stored-file-holds-look = Língua e aspeto do ecrã de bloqueio.

stored-file-holds-taps = Toques feitos durante o bloqueio, cada um selado para que só o desbloqueio o abra.

## @family stored-file-tells

stored-file-tells-key = Que a aplicação está pronta a usar, e se é pedida alguma coisa para a abrir.

stored-file-tells-device = Por si só, nada. Junto com a primeira abre as contagens, a não ser que haja um código ou uma frase secreta.

stored-file-tells-tries = Que alguém tentou.

stored-file-tells-look = Que língua fala a aplicação.

stored-file-tells-taps = Quantas vezes alguém tocou desde o bloqueio. Não em quê, nem para quem.

##
