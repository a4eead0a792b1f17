handover-title = Predarea turei

handover-now = Predați acum

handover-counted = Numărat azi pe acest dispozitiv

handover-sum =
    { $count ->
        [one] { $count } intervenție
        [few] { $count } intervenții
       *[other] { $count } de intervenții
    }

handover-unmet =
    { $count ->
        [one] O dată nu s-a putut ajuta ({ $count })
        [few] De { $count } ori nu s-a putut ajuta
       *[other] De { $count } de ori nu s-a putut ajuta
    }

handover-text = Tura se încheie, ecranul se golește și se blochează. Toate cifrele se păstrează, și fără conexiune.

handover-row = { $service }: { $count }
