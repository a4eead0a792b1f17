handover-title = Entregar

handover-now = Entregar ahora

handover-counted = Contado hoy en este dispositivo

handover-sum =
    { $count ->
        [one] { $count } atención
       *[other] { $count } atenciones
    }

handover-unmet =
    { $count ->
        [one] { $count } vez no se pudo ayudar
       *[other] { $count } veces no se pudo ayudar
    }

handover-text = El turno termina y la pantalla se limpia y se bloquea. Todo lo contado queda guardado, también sin conexión.

handover-row = { $service }: { $count }
