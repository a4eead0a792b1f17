record-today = Maanta
record-yesterday = Shalay
record-site = Goob
record-choose-site = Dooro goob
record-age = Da’
record-age-by-eye = Indho-ku-qiyaas, lama weyddiiyo
record-could-not-help = Lama caawin karin
record-undo = Ka noqo
record-nothing-yet = Wax laga noqdo ma jiro
record-take-back = Mid ka dhim
record-erase = Tirtir lambarka u dambeeya

record-heading-unmet = Maanta waa maqnaa
record-kind-hint = { $about }. Hay si aad wax ka badan hal ugu darto.
record-sheet-today = Warqadda maanta
record-waiting =
    { $count ->
        [one] { $count } qalabkan keliya
       *[other] { $count } qalabkan keliya
    }
record-all-sent = Kooxdu dhammaan way haysataa

record-sum-today = Maanta { $count }
record-sum-unmet-today = { $count } aan la caawin maanta
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = Ka noqo: { $what }
record-kind-label = { $kind }, { $count }
record-service-label = { $service }, { $count }
record-counted = { $what }: { $count }
record-undone = Waa laga noqday { $what }: { $count }
record-pad-count = Ilaa hadda { $count }
record-pad-act = Tiri { $amount }
record-pad-limit = Ugu badnaan { $limit } mar keliya

record-no-team-title = Kooxdee?
record-no-team-text = Qalabkani weli koox kuma jiro. Isku-duwaha weydii koodhka kooxda oo halkan ku dheji. Magac, akoon ama iimayl looma baahna.
record-paste-code = Dheji koodhka kooxda
record-no-profile-title = Wax yar ayaa haray
record-no-profile-text = Koodhku waa sax. Goobaha iyo noocyada caawimadu waxay la yimaadaan xiriirka ugu horreeya; kadib waad tirin kartaa xiriir la’aan.
record-open-sync = Hadda ku xir
record-no-site-title = Maanta xaggee joogtaa?
record-no-site-text = Dooro goobta caawimada lagu bixiyo. Tiradaadu waxay galaysaa warqaddeeda.
record-read-only-title = Koodh lagu eego
record-read-only-text = Koodhka qalabkani wuxuu tusayaa tirada kooxda. Si aad halkan wax uga tiriso, dheji koodhka tirinta sidoo kale.
record-open-team-figures = Eeg tirada kooxda
