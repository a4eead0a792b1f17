team-earlier = Hore
team-later = Dambe
team-share = Qaybta adeeg kasta
team-by-site = Goob ahaan
team-by-week = Toddobaad ilaa toddobaad
team-by-month = Bil ilaa bil
team-week = Toddobaadka { $week }
team-week-short = { $week }
team-as-of = La helay: { $when }
team-before = { $period }: { $count }
team-before-whole = { $period } oo dhan: { $count }
team-before-none = Wax hore oo lala barbardhigo ma jiro
team-unmet-sum =
    { $count ->
        [0] Marna
        [one] { $count } jeer
       *[other] { $count } jeer
    }
team-site-unknown = Goob kale
team-small-print = Adeeg-siin, ma aha dad: qof shan jeer la caawiyay shan jeer ayaa la tiriyaa, cidna lama qoro. Kuwani waa tirada saxda ah ee kooxda. Maalintii hal mar ayay kordhaan, tirada yaryar ee toddobaadka socdana waxaa la tusaa marka uu dhammaado. Waxa kooxda ka baxa waa in tirada yaryar la qariyaa.
team-no-key-title = Koodh lagu eego ayaa loo baahan yahay
team-no-key-text = Tirada kooxda waxaa loo baahan yahay koodh loo oggol yahay. Isku-duwaha ayaa haya; ku dheji bogga Isku-dir.
team-none-title = Weli tiro ma jirto
team-none-text = Tiradu waxay la imanaysaa xiriirka xiga.
