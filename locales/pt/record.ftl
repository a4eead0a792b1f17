### The Record screen.

record-today = Hoje
record-yesterday = Ontem
record-site = Local
record-choose-site = Escolher um local
record-age = Idade
record-age-by-eye = A olho, nunca se pergunta
record-could-not-help = Não foi possível
record-undo = Anular
record-nothing-yet = Nada a anular
record-take-back = Retirar um
record-erase = Apagar o último algarismo

record-heading-unmet = Faltou hoje
record-kind-hint = { $about }. Manter premido para contar mais do que um.
record-sheet-today = Folha de hoje
record-waiting =
    { $count ->
        [one] { $count } só neste dispositivo
       *[other] { $count } só neste dispositivo
    }
record-all-sent = A equipa tem todas as contagens

record-sum-today = { $count } hoje
record-sum-unmet-today = { $count } sem ajuda hoje
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Anular: { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what }: { $count }
record-undone = Anulado { $what }: { $count }

record-pad-count = { $count } até agora
record-pad-act = Contar { $amount }
record-pad-limit = No máximo { $limit } de cada vez

record-no-team-title = Que equipa?
record-no-team-text = Este dispositivo ainda não é de nenhuma equipa. Peça o código da equipa à coordenação e cole-o aqui. Sem nome, sem conta, sem e-mail.
record-paste-code = Colar o código da equipa
record-no-profile-title = Quase pronto
record-no-profile-text = O código está bem. Os locais e os tipos de ajuda chegam com a primeira ligação; depois já se pode contar sem ela.
record-open-sync = Ligar agora
record-no-site-title = Onde está hoje?
record-no-site-text = Escolha o local onde se dá a ajuda. As contagens vão para a folha desse local.
record-read-only-title = Um código para ler
record-read-only-text = O código deste dispositivo mostra os números da equipa. Para contar aqui, cole também o código para contar.
record-open-team-figures = Ver os números da equipa
