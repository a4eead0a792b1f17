handover-title = Здати зміну

handover-now = Здати зараз

handover-counted = Враховано сьогодні на цьому пристрої

handover-sum =
    { $count ->
        [one] { $count } звернення
        [few] { $count } звернення
        [many] { $count } звернень
       *[other] { $count } звернення
    }

handover-unmet =
    { $count ->
        [one] { $count } раз допомогти не вдалося
        [few] { $count } рази допомогти не вдалося
        [many] { $count } разів допомогти не вдалося
       *[other] { $count } раза допомогти не вдалося
    }

handover-text = Зміна закінчиться, екран очиститься й закриється. Увесь облік зберігається, і без зв’язку теж.

handover-row = { $service }: { $count }
