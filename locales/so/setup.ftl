setup-title = Dejinta kooxda

setup-closed-title = Koodh dejineed ayaa loo baahan yahay

setup-closed-text = Si dejinta kooxda loo beddelo waxaa loo baahan yahay koodh gaar ah. Ku dheji bogga Isku-dir.

setup-part-name = Magac

setup-part-sites = Goobo

setup-part-kinds = Noocyada caawimada

setup-part-marks = Da’ iyo natiijo

setup-part-targets = Bartilmaameed

setup-part-rules = Kaydin iyo qufulid

setup-part-codes = Koodhka qalabka

setup-sites-sum =
    { $count ->
        [one] { $count } goob
       *[other] { $count } goobood
    }

setup-kinds-sum = { $count } ee { $all }

setup-marks-both = Da’da iyo “lama caawin karin”

setup-marks-ages = Da’da keliya

setup-marks-outcomes = “Lama caawin karin” keliya

setup-marks-none = Midna

setup-targets-sum =
    { $count ->
        [0] Ma jiro
        [one] { $count } bartilmaameed
       *[other] { $count } bartilmaameed
    }

setup-codes-sum = Qalabka ku soo biiraya

setup-name = Magaca kooxda

setup-name-text = Kooxda oo dhan ayaa akhrisa.

setup-sites-text = Goobaha caawimada lagu bixiyo: jiko, wareeg waddo, qol baaritaan. Marna guri qof.

setup-sites-empty = Weli goob ma jirto. La’aanteed cidna wax ma tirin karto.

setup-site-add = Ku dar goob

setup-site-new = Goob cusub

setup-site-label = Maxaa loo yaqaan

setup-site-code = Koodh gaaban

setup-site-code-text = Faylasha iyo tirada ayuu ku jiraa, dibna looma beddelo.

setup-site-done = Dhammaad

setup-site-edit = Beddel { $site }

setup-site-up = Kor u qaad { $site }

setup-site-down = Hoos u dhig { $site }

setup-site-remove = Ka saar goobtan

setup-site-remove-text = Wixii halkaas lagu tiriyay tirada oo dhan ayay ku hadhayaan. Hadda ka dib cidna halkaas wax kuma tirin karto.

setup-site-remove-yes = Ka saar

setup-site-remove-no = Hay

setup-kinds-text = Waxa qalabka kooxdu tirin u soo bandhigo. Wixii hore loo tiriyay tirada oo dhan ayay ku hadhayaan.

setup-bands = Da’da

setup-bands-text = Indho-ku-qiyaas, lama weyddiiyo.

setup-remember = Da’da la doortay way hadhaysaa

setup-remember-text = Goob ay dhammaan isku da’ yihiin. Haddii kale tirin kasta kadib waxay ku noqonaysaa “lama qorin”.

setup-outcomes = “Lama caawin karin”

setup-outcomes-text = Wuxuu tiriyaa waxa maqnaa: way dhammaadeen, waa xidhnaa, ballan ma jirin.

setup-targets-text = Inta adeeg-siin ee kooxdu rabto inay gaadho. “Tirada kooxda” ayaa ag dhigta waxa la tiriyay.

setup-target-kind = Nooca caawimada

setup-target-count = Adeeg-siin

setup-target-add = Ku dar bartilmaameedkan

setup-target-remove = Ka saar { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } toddobaadkii

setup-target-month = { $count } bishii

setup-target-quarter = { $count } rubucii

setup-target-year = { $count } sanadkii

setup-grain-week = Toddobaad

setup-grain-month = Bil

setup-grain-quarter = Rubuc

setup-grain-year = Sanad

setup-days = Maalmaha la hayo

setup-days-text = Inta uu qalabku hayo tiradiisa maalinlaha ah, iyo inta maalmood dib loo saxi karo.

setup-days-count =
    { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }

setup-lock = Qufulmo kadib

setup-lock-text = Qalab intaas aan la taaban isagaa is qufula.

setup-lock-count =
    { $count ->
        [one] { $count } daqiiqo
       *[other] { $count } daqiiqo
    }

setup-less = { $what }: yaree

setup-more = { $what }: kordhi

setup-unsaved = Weli lama kaydin. Kooxdu sidii hore ayay u tirinaysaa.

setup-save = U kaydi kooxda

setup-saving = Waa la kaydinayaa…

setup-discard = Tuur

setup-discard-ask = Ma la tuuraa dhammaan isbeddellada aan la kaydin?

setup-discard-yes = Tuur

setup-discard-no = Hay

setup-look-again = Ka hor kaydinta, eeg: { $part }

setup-joined = Qof kale ayaa intaas wax kaydiyay. Labada isbeddelna halkan waa lagu daray; meesha labaduba isku wax beddeleen, kaaga ayaa jira. Eeg, kadib kaydi.

setup-wrong-empty = Wax waa inay halkan ku qoran yihiin.

setup-wrong-long = Ugu badnaan { $most } xaraf.

setup-wrong-hidden = Waxaa ku jira xarfo aan la arki karin. Mar kale qor.

setup-wrong-code = 1 ilaa 16: a–z, 0–9 iyo -, oo ku bilaabma xaraf ama lambar.

setup-wrong-code-twice = Goob kale ayaa koodhkan leh.

setup-wrong-no-kind = Ugu yaraan mid dooro: koox aan waxba tirin qalab uma baahna.

setup-wrong-sites = Ugu badnaan { $most } goobood.

setup-wrong-number = Tiro u dhaxaysa { $least } iyo { $most }.

setup-wrong-target-twice = Bartilmaameed kan u jira ayaa horey u jiray. Marka hore ka saar.

setup-codes-text = Koodhku qalab ayuu kooxda ku biiriyaa. U tus oo keliya cidda loogu talagalay. Hal daqiiqo kadib wuu qarsoomaa.

setup-code-write = Si loo tiriyo

setup-code-write-text = Qof kasta oo tiriya.

setup-code-read = Si loo eego tirada kooxda

setup-code-read-text = Isku-duwayaasha. Wax laguma tirin karo.

setup-code-admin = Si loo beddelo dejinta

setup-code-admin-text = Qofkii haysta wax kasta oo halkan ah wuu beddeli karaa: goobo, noocyo, xeerar. Sii hal ama laba qof oo keliya.

setup-code-show = Tus

setup-code-show-label = Tus koodhka: { $code }

setup-code-hide = Qari

setup-code-picture = Koodhka oo QR ah si loo sawiro. Hoostana qoraal ahaan ayuu u yaal.

setup-code-none = Qalabkani koodhkan ma haysto.

join-picture = Sawir ka qaado

join-picture-text = Ama dooro sawir ama shaashad-sawir QR-ka koodhka.

problem-picture-open = Sawirkan lama furi karin. Mar kale dooro, ama koodhka dheji.

problem-picture-large = Sawirkani aad ayuu u weyn yahay. U jar QR-ka, ama koodhka dheji.

problem-picture-format = Faylkani ma aha sawir PNG ama JPEG, ama waa kharaab. Mid kale dooro, ama koodhka dheji.

problem-picture-blank = Sawirkan QR la akhrin karo kuma jiro. Hore ka sawir, si cad oo dhan, ama koodhka dheji.

problem-picture-other = QR-ka sawirkan ku jira ma aha koodh Acollida. Dooro sawirka isku-duwuhu ku siiyay.
