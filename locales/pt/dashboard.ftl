dashboard-skip = Ir para o conteúdo

dashboard-nav = Páginas

dashboard-overview = Resumo

dashboard-trend = Ao longo do tempo

dashboard-downloads = Transferências

dashboard-estimates = Estimativas

dashboard-method = Método

dashboard-sign-out = Sair

dashboard-mark-internal = Interno: exato, só para a equipa

dashboard-mark-released = Publicado

dashboard-window = { $page } – { $team }

dashboard-front-title = Quanta ajuda foi dada, nunca a quem

dashboard-front-text = Este servidor soma o que as equipas contaram: refeições, consultas, orientação. Só guarda somas por local e semana, e nada sobre ninguém.

dashboard-front-way = Para ver os números de uma equipa, entre com o código de leitura dela.

dashboard-sign-in = Entrar

dashboard-sign-in-text = Cole o código de leitura da sua equipa. Começa por ACO1. Não há contas nem palavras-passe.

dashboard-sign-in-code = Código de leitura

dashboard-sign-in-go = Ver os números

dashboard-sign-in-keep = Neste navegador fica dentro durante 12 horas. Num computador partilhado, saia quando acabar.

dashboard-sign-in-again = Já entrou? Abra a página outra vez

dashboard-sign-in-needed = Esta página é só para a equipa. Entre para a ver.

dashboard-sign-in-ended = A sua sessão terminou. Cole de novo o código de leitura.

dashboard-signed-out = Saiu.

dashboard-code-wrong = Este servidor não conhece este código. Pergunte à coordenação se é o certo.

dashboard-code-revoked = Este código foi substituído. Peça à coordenação o novo código de leitura.

dashboard-code-role = Este código não serve para ler números. Peça à coordenação o código de leitura.

dashboard-code-address = Este código traz um endereço que não é seguro. Peça um novo à coordenação.

dashboard-code-trailing = Há algo depois do fim do código. Cole só o código.

dashboard-problem-title = Esta página não pode ser mostrada

dashboard-problem-missing = Não há nenhuma página neste endereço.

dashboard-problem-team = Entrou para outra equipa.

dashboard-problem-site = A equipa não tem nenhum local «{ $code }».

dashboard-problem-filter = O endereço pede «{ $what }», que não existe.

dashboard-problem-twice = «{ $what }» aparece duas vezes no endereço.

dashboard-problem-unreleased = { $span }: ainda não foi publicado. Um mês é publicado uma só vez, 14 dias depois de acabar, e já não muda.

dashboard-problem-file = Este ficheiro não pode ser feito para este tempo. Escolha outro tempo ou outro ficheiro.

dashboard-problem-origin = Este formulário não veio de uma página deste servidor e nada foi feito. Abra a página outra vez e envie-o daí. Se não ajudar, use um navegador mais recente.

dashboard-problem-form = Não foi possível ler este formulário. Abra a página outra vez e envie-o daí.

dashboard-problem-busy = O servidor tem demasiado que fazer. Tente de novo daqui a um momento.

dashboard-problem-failed = Neste momento não é possível ler os números. Nada se perdeu. Tente mais tarde.

dashboard-problem-method = Este endereço não pode ser usado assim.

dashboard-problem-public = Esta equipa não tem página pública.

dashboard-way-overview = Para o resumo

dashboard-way-front = Para a primeira página
