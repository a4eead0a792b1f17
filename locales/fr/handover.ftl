handover-title = Passer le relais

handover-now = Passer maintenant

handover-counted = Compté aujourd’hui sur cet appareil

handover-sum =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }

handover-unmet =
    { $count ->
        [one] { $count } fois sans pouvoir aider
       *[other] { $count } fois sans pouvoir aider
    }

handover-text = Le service se clôt, l’écran est vidé et verrouillé. Tout le comptage est gardé, même sans connexion.

handover-row = { $service } : { $count }
