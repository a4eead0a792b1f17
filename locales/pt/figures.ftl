### What both figures screens say, and My figures.

figures-contacts = Atendimentos
figures-contacts-not-people = atendimentos, não pessoas
figures-by-kind = Por tipo de ajuda

figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Comida { $food }, saúde { $medical }, orientação { $advice }.
figures-sum =
    { $count ->
        [one] { $count } atendimento
       *[other] { $count } atendimentos
    }
figures-no-count = –

figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Só este dispositivo mostra esta página. A equipa recebe as contagens, nunca quem as fez.
mine-empty-title = Ainda sem contagens
mine-empty-text = O que este dispositivo conta aparece aqui, por dia, semana e mês.

figures-by-age = Por idade

figures-average = Linha: média de três

figures-average-label = { $bar } Média de três: { $count }.

mine-days-kept = Os dias avulsos ficam neste dispositivo { $count } dias; semanas e meses, até a equipa os fechar.

figures-row-unmet = { $row }; não foi possível ajudar: { $count }
