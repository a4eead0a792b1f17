downloads-text = Escolha um tempo e leve o ficheiro que lhe pedem. Os ficheiros internos são exatos e ficam na equipa. Os publicados podem ir para qualquer pessoa.

downloads-internal = Interno

downloads-released = Publicado

downloads-file = Ficheiro

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span }: ainda não foi publicado. Um mês é publicado 14 dias depois de acabar.

downloads-released-months = Publicado até agora:

downloads-none-released = Ainda não foi publicado nenhum mês.

download-for-csv = Qualquer folha de cálculo ou programa; uma linha por número

download-for-xlsx = Excel ou LibreOffice, uma folha por tabela

download-for-hxl_csv = Relatórios humanitários: CSV com etiquetas HXL

download-for-dhis2_json = DHIS2, como conjunto de valores

download-for-adx_xml = Sistemas de informação de saúde: ADX (IHE)

download-for-5w_csv = Coordenação de organizações: quem faz o quê, onde, quando, para quem

download-for-esf_xlsx = Relatórios do FSE+, com as estimativas declaradas

method-contact-title = O que é um atendimento

method-contact = Um atendimento é uma ajuda dada a uma pessoa, uma vez: uma refeição, uma consulta, uma conversa. Quem vem cinco vezes conta cinco vezes. Não se regista ninguém, e por isso ninguém pode dizer quantas pessoas vieram.

method-unmet = «Não foi possível» conta quem veio e não pôde ser ajudado: já não havia nada, fechado, sem marcação. Não está nos «atendimentos dados».

method-when = O servidor conhece locais e semanas, e nada mais fino. Uma semana é cortada no fim do mês, para que semanas e meses batam certo.

method-internal-title = Interno: exato

method-internal = São as somas de tudo o que os aparelhos da equipa enviaram. São só para a equipa: um número pequeno e exato pode apontar para alguém.

method-internal-late = Os aparelhos podem enviar tarde, por isso um número ainda pode crescer.

method-internal-daily = Os números são renovados uma vez por dia. Na semana em curso, um tipo de ajuda aparece num local a partir de 10 atendimentos.

method-released-title = Publicado

method-released = Os números publicados podem sair da equipa. 14 dias depois do fim de um mês junta-se acaso a cada número, uma só vez. O resultado nunca volta a ser sorteado nem muda.

method-released-atoms = De cada mês publicam-se duas tabelas: tipos de ajuda por zona e idades por serviço. Uma zona tem três locais ou mais; se não, é toda a cidade. Só se publicam atendimentos dados. O bem-estar vai dentro das consultas.

method-released-sums = Tudo o resto é somado a partir dessas duas tabelas: totais, trimestres, anos, gráficos, ficheiros.

method-small = Os números abaixo de 5 escrevem-se «<5».

method-promise = Nenhum atendimento sozinho muda mais de quatro vezes as probabilidades do que se publica.

method-error-title = A que distância estão os números publicados dos exatos

method-error = Cada número publicado desvia-se de um inteiro d com a probabilidade P(d) = ⅓ · 2^(−|d|). Nada mais muda.

method-error-within = Desvio no máximo

method-error-share = Em tantos casos

method-error-of = { $part } de { $whole }

method-error-sums = Ao somar, os erros compensam-se em grande parte: o erro de uma soma de n números cresce com √n, não com n.

method-error-count = Números somados

method-error-95 = Desvio máximo em 95 de 100 casos

stored-intro-server = Tudo o que este servidor guarda, tabela a tabela, lido agora mesmo do seu próprio ficheiro. O que não está aqui não é guardado.
