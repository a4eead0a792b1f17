handover-title = Ku wareeji

handover-now = Hadda ku wareeji

handover-counted = Maanta qalabkan lagu tiriyay

handover-sum =
    { $count ->
        [one] { $count } adeeg-siin
       *[other] { $count } adeeg-siin
    }

handover-unmet =
    { $count ->
        [one] { $count } lama caawin karin
       *[other] { $count } lama caawin karin
    }

handover-text = Shift-ku wuu dhammaanayaa, shaashadduna way nadiifsamaysaa oo qufulmaysaa. Tiro kasta way kaydsantaa, xiriir la’aan xitaa.

handover-row = { $service }: { $count }
