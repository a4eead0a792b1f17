handover-title = Devret

handover-now = Şimdi devret

handover-counted = Bugün bu cihazda sayılan

handover-sum =
    { $count ->
        [one] { $count } başvuru
       *[other] { $count } başvuru
    }

handover-unmet =
    { $count ->
        [one] { $count } kez yardım edilemedi
       *[other] { $count } kez yardım edilemedi
    }

handover-text = Vardiya biter, ekran temizlenip kilitlenir. Her sayı bağlantı olmadan da saklanır.

handover-row = { $service }: { $count }
