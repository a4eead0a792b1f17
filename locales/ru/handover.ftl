handover-title = Сдать смену

handover-now = Сдать сейчас

handover-counted = Учтено сегодня на этом устройстве

handover-sum =
    { $count ->
        [one] { $count } обращение
        [few] { $count } обращения
        [many] { $count } обращений
       *[other] { $count } обращения
    }

handover-unmet =
    { $count ->
        [one] { $count } раз помочь не удалось
        [few] { $count } раза помочь не удалось
        [many] { $count } раз помочь не удалось
       *[other] { $count } раза помочь не удалось
    }

handover-text = Смена закончится, экран очистится и закроется. Весь счёт сохраняется, и без связи тоже.

handover-row = { $service }: { $count }
