setup-title = Configurar a equipa

setup-closed-title = É preciso outro código

setup-closed-text = Para alterar a configuração da equipa é preciso o código próprio. Cole-o em Sincronizar.

setup-part-name = Nome

setup-part-sites = Locais

setup-part-kinds = Tipos de ajuda

setup-part-marks = Idade e resultado

setup-part-targets = Metas

setup-part-rules = Guardar e bloquear

setup-part-codes = Códigos de dispositivos

setup-sites-sum =
    { $count ->
        [one] { $count } local
       *[other] { $count } locais
    }

setup-kinds-sum = { $count } de { $all }

setup-marks-both = Idades e ajuda que não foi possível

setup-marks-ages = Só idades

setup-marks-outcomes = Só ajuda que não foi possível

setup-marks-none = Nenhum dos dois

setup-targets-sum =
    { $count ->
        [0] Nenhuma
        [one] { $count } meta
       *[other] { $count } metas
    }

setup-codes-sum = Para dispositivos que se juntam

setup-name = O nome da equipa

setup-name-text = Toda a equipa o lê.

setup-sites-text = Os locais onde se presta ajuda: uma cozinha, uma ronda de rua, um consultório. Nunca a casa de alguém.

setup-sites-empty = Ainda não há locais. Sem um local, ninguém pode contar.

setup-site-add = Acrescentar um local

setup-site-new = Um novo local

setup-site-label = Como é conhecido

setup-site-code = Código curto

setup-site-code-text = Aparece em ficheiros e números e depois já não muda.

setup-site-done = Pronto

setup-site-edit = Alterar { $site }

setup-site-up = Mover { $site } para cima

setup-site-down = Mover { $site } para baixo

setup-site-remove = Retirar este local

setup-site-remove-text = O que lá foi contado fica em todos os números. A partir de agora, ninguém pode contar lá.

setup-site-remove-yes = Retirar

setup-site-remove-no = Manter

setup-kinds-text = O que os dispositivos da equipa mostram para contar. O que foi contado antes fica em todos os números.

setup-bands = Faixas etárias

setup-bands-text = A olho, sem nunca perguntar.

setup-remember = A idade fica escolhida

setup-remember-text = Para um local onde todas as pessoas são da mesma idade. Senão, volta a «não anotada» depois de cada toque.

setup-outcomes = «Não foi possível»

setup-outcomes-text = Conta o que faltou: esgotado, fechado, sem vaga.

setup-targets-text = Quantos atendimentos a equipa quer alcançar. Os números da equipa mostram-nos ao lado do que foi contado.

setup-target-kind = Tipo de ajuda

setup-target-count = Atendimentos

setup-target-add = Acrescentar esta meta

setup-target-remove = Retirar { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } por semana

setup-target-month = { $count } por mês

setup-target-quarter = { $count } por trimestre

setup-target-year = { $count } por ano

setup-grain-week = Semana

setup-grain-month = Mês

setup-grain-quarter = Trimestre

setup-grain-year = Ano

setup-days = Dias guardados

setup-days-text = Durante quanto tempo um dispositivo guarda as suas contagens por dia, e até que dia se pode corrigir.

setup-days-count =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }

setup-lock = Bloqueia após

setup-lock-text = Um dispositivo em que ninguém toca durante este tempo bloqueia-se sozinho.

setup-lock-count =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

setup-less = { $what }: menos

setup-more = { $what }: mais

setup-unsaved = Ainda não guardado. A equipa continua a contar como antes.

setup-save = Guardar para a equipa

setup-saving = A guardar…

setup-discard = Descartar

setup-discard-ask = Descartar todas as alterações não guardadas?

setup-discard-yes = Descartar

setup-discard-no = Manter

setup-look-again = Antes de guardar, veja: { $part }

setup-joined = Entretanto, outra pessoa guardou. As duas alterações estão aqui reunidas; onde ambas mudaram o mesmo, fica a sua. Reveja e guarde.

setup-wrong-empty = Aqui tem de haver alguma coisa.

setup-wrong-long = No máximo { $most } letras.

setup-wrong-hidden = Contém letras que não se veem. Escreva de novo.

setup-wrong-code = De 1 a 16: a–z, 0–9 e -, a começar por uma letra ou um algarismo.

setup-wrong-code-twice = Outro local tem este código.

setup-wrong-no-kind = Escolha pelo menos um: uma equipa que não conta nada não precisa de dispositivos.

setup-wrong-sites = No máximo { $most } locais.

setup-wrong-number = Um número de { $least } a { $most }.

setup-wrong-target-twice = Já há uma meta para isto. Retire-a primeiro.

setup-codes-text = Um código permite a um dispositivo entrar na equipa. Mostre-o só a quem se destina. Esconde-se ao fim de um minuto.

setup-code-write = Para contar

setup-code-write-text = Para todas as pessoas que contam.

setup-code-read = Para ler os números da equipa

setup-code-read-text = Para a coordenação. Não permite contar.

setup-code-admin = Para alterar a configuração

setup-code-admin-text = Quem o tiver pode mudar tudo aqui: locais, tipos, regras. Dê-o só a uma ou duas pessoas.

setup-code-show = Mostrar

setup-code-show-label = Mostrar o código: { $code }

setup-code-hide = Esconder

setup-code-picture = O código em QR para fotografar. Está em baixo como texto.

setup-code-none = Este dispositivo não tem este código.

join-picture = De uma imagem

join-picture-text = Ou escolha uma foto ou captura de ecrã do QR do código.

problem-picture-open = Não foi possível abrir esta imagem. Escolha-a de novo ou cole o código.

problem-picture-large = Esta imagem é demasiado grande. Recorte-a à volta do QR ou cole o código.

problem-picture-format = Este ficheiro não é uma imagem PNG ou JPEG, ou está danificado. Escolha outro ou cole o código.

problem-picture-blank = Não há nesta imagem um QR que se consiga ler. Fotografe-o de frente, nítido e inteiro, ou cole o código.

problem-picture-other = O QR desta imagem não é um código Acollida. Escolha a imagem que a coordenação lhe deu.
