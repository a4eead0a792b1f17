handover-title = Lliurar

handover-now = Lliurar ara

handover-counted = Comptat avui en aquest dispositiu

handover-sum =
    { $count ->
        [one] { $count } atenció
       *[other] { $count } atencions
    }

handover-unmet =
    { $count ->
        [one] { $count } vegada no s’ha pogut ajudar
       *[other] { $count } vegades no s’ha pogut ajudar
    }

handover-text = El torn s’acaba i la pantalla es neteja i es bloqueja. Tot el que s’ha comptat queda desat, també sense connexió.

handover-row = { $service }: { $count }
