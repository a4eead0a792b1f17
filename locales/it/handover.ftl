handover-title = Consegna

handover-now = Consegna ora

handover-counted = Contato oggi su questo dispositivo

handover-sum =
    { $count ->
        [one] { $count } contatto
       *[other] { $count } contatti
    }

handover-unmet =
    { $count ->
        [one] { $count } volta non si è potuto aiutare
       *[other] { $count } volte non si è potuto aiutare
    }

handover-text = Il turno finisce, lo schermo si svuota e si blocca. Ogni conteggio è conservato, anche senza connessione.

handover-row = { $service }: { $count }
