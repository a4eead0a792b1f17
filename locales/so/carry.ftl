carry-title = Gacanta
carry-text = Xiriir la’aan, fayl ayaa tirada u qaada qalab kale oo kooxdaada ah: fiilo, kaadhka xusuusta ama farriin. Kooxdaada oo keliya ayaa furi karta, waxna laba jeer lama tiriyo.
carry-save = Kaydi fayl
carry-share = La wadaag fayl
carry-take = Soo geli fayl

carry-given =
    { $count ->
        [one] { $count } tirin ayaa faylka ku jirta. Qalabkanna way ku hadhaysaa.
       *[other] { $count } tirin ayaa faylka ku jirta. Qalabkanna way ku hadhaysaa.
    }
carry-taken =
    { $count ->
        [one] { $count } tirin oo cusub ayaa faylka la timid.
       *[other] { $count } tirin oo cusub ayaa faylka la timid.
    }
carry-nothing-new = Tirada faylkan oo dhan hore ayay halkan u jirtay.
carry-team-came = Goobaha kooxdaada ayaa faylka la yimid.
carry-unread =
    { $count ->
        [one] { $count } qayb lama akhriyi karin. Cusboonaysii barnaamijka, kadib faylka mar kale soo geli.
       *[other] { $count } qaybood lama akhriyi karin. Cusboonaysii barnaamijka, kadib faylka mar kale soo geli.
    }

carry-problem-none = Kani ma aha fayl ay ku jirto tiro Acollida. Magaca faylka noocaas ah wuxuu ku dhammaadaa .acollida.
carry-problem-damaged = Faylkani waa kharaab ama ma dhamma. Mar kale weydiiso.
carry-problem-other = Koodhka qalabkani ma furo faylkan. Waa koox kale, ama koodhka kooxdaada ayaa isbeddelay.
carry-problem-newer = Faylkan waxaa sameeyay nooc ka cusub Acollida. Cusboonaysii barnaamijka, kadib mar kale soo geli.
carry-problem-large = Halkan waxaa ku jirta tiro ka badan inta hal fayl qaado. Isku-dir marka xiriir jiro.
carry-problem-unreadable = Faylka lama akhriyi karin. Qalabkan ku koobi garee, kadib mar kale isku day.
carry-problem-no-code = Qalabkani ma laha koodh lagu tiriyo, sidaas darteed faylasha noocaas ah ma samayn karo, mana furi karo. Isku-duwaha weydii mid.
