counting-shift-start = Abrir turno

counting-shift-end = Fechar turno

counting-shift-open = Turno aberto

counting-shift-none = Sem turno

counting-shift-elsewhere = Turno aberto: { $site }

counting-empty-title = Nada foi contado

counting-empty-text = Não veio ninguém, ou o turno foi aberto por engano?

counting-empty-nobody = Não veio ninguém

counting-empty-nobody-more = O turno é comunicado com zero atendimentos

counting-empty-mistake = Aberto por engano

counting-empty-mistake-more = Como se não tivesse havido turno

counting-empty-go-on = O turno continua

counting-days-title = Que dia?

counting-days-more = O que este dispositivo contou, em todos os locais

counting-days-count =
    { $count ->
        [0] nada
        [one] { $count } atendimento
       *[other] { $count } atendimentos
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Contagem de { $date }

counting-back-to-today = Voltar a hoje

counting-sum-on = { $count } em { $date }

counting-sum-unmet-on = { $count } sem ajuda em { $date }

counting-heading-unmet-on = Faltou em { $date }

counting-sheet-on = Folha de { $date }

counting-recent-title = Últimos toques

counting-recent-more = Pode anular-se qualquer um

counting-recent-open = Mostrar os últimos toques

counting-recent-undo = Anular: { $tap }

counting-group = Um grupo de uma vez: quatro pessoas ajudadas são 4 atendimentos

counting-group-key = Contar { $amount } atendimentos

counting-favourites = Mais usados aqui

counting-sheet = Folha de contagem

counting-age-legend = ? = idade não anotada

counting-all = Todos

counting-sheet-total = Total

counting-sheet-empty-title = Ainda nada contado

counting-sheet-empty-text = O que contar aqui neste dia aparece nesta folha.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } turno
       *[other] { $count } turnos
    }

counting-full-date = { $day } { $year }

counting-clock-title = É este o dia certo?

counting-clock-today = Este dispositivo diz que hoje é { $date }.

counting-clock-backwards = Foi usado pela última vez em { $date }, ou seja, mais tarde.

counting-clock-ahead = Foi usado pela última vez em { $date }, há muito tempo.

counting-clock-before = Isso é antes de este programa ter sido feito.

counting-clock-kept = Tudo o que contar fica guardado, na folha do dia indicado.

counting-clock-yes = Sim, é hoje

counting-clock-no = Não, vou acertar a data

counting-clock-set = Acerte a data nas definições do dispositivo e volte aqui. Entretanto pode contar; corrija depois nesse dia.

counting-clock-unsure = Data certa?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Dia: { $day }. Escolher outro dia.
