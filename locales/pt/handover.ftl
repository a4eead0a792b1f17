handover-title = Passar o turno

handover-now = Passar agora

handover-counted = Contado hoje neste dispositivo

handover-sum =
    { $count ->
        [one] { $count } atendimento
       *[other] { $count } atendimentos
    }

handover-unmet =
    { $count ->
        [one] { $count } vez não foi possível ajudar
       *[other] { $count } vezes não foi possível ajudar
    }

handover-text = O turno termina, o ecrã fica limpo e bloqueado. Todas as contagens ficam guardadas, mesmo sem ligação.

handover-row = { $service }: { $count }
