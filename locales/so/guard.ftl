guard-title = Ilaalin

guard-open = Waxba lama weyddiiyo

guard-open-phone = Qofkii taleefankan haya barnaamijka wuu furi karaa. Tirada waa la sireeyay; koobi laga qaaday kaydka taleefanka tiro ma muujiyo.

guard-open-computer = Tirada waa la sireeyay, laakiin furaheedu wuxuu ku jiraa fayl ag yaal. Qofkii akhrin kara faylasha kombiyuutarkan tiradana wuu akhrin karaa.

guard-coded = Koodh ayaa la weyddiiyaa

guard-coded-phone = Koodhka la’aantiis cidna ma akhrin karto tirada taleefankan.

guard-phrased = Weedh sir ah ayaa la weyddiiyaa

guard-phrased-computer = Weedha sirta ah la’aanteed cidna tirada ma akhrin karto. Sireynta diskiga weli waa loo baahan yahay: barnaamijyada kale ayaa iyaguna raad reeba.

guard-set-code = Deji koodh

guard-set-passphrase = Deji weedh sir ah

guard-change-code = Beddel koodhka

guard-change-passphrase = Beddel weedha sirta ah

guard-remove-code = Ka saar koodhka

guard-remove-passphrase = Ka saar weedha sirta ah

guard-code-now = Koodhka ilaa hadda

guard-passphrase-now = Weedha sirta ah ee ilaa hadda

guard-code-new = Koodh cusub: lix lambar ama ka badan

guard-passphrase-new = Weedh sir ah oo cusub: toban xaraf ama ka badan

guard-again = Kan cusub mar kale

guard-save = Kaydi

guard-forgotten = Haddii la illoobo, cidna mar dambe qalabkan ma furi karto. Markaas tirada aan la dirin way lumaysaa.

guard-code-short = Koodhku waa lix lambar ama ka badan.

guard-passphrase-short = Weedha sirta ahi waa toban xaraf ama ka badan.

guard-repeats = Aad ayay u fududahay in la qiyaaso: isku wax ayaa soo noqnoqda.

guard-run = Aad ayay u fududahay in la qiyaaso: waxay raacdaa taxanaha lambarrada ama xarfaha.

guard-differs = Labadu isku mid ma aha. Kan cusub laba jeer qor.

guard-wrong = Kii ilaa hadda jiray ee aad qortay sax ma aha.

guard-saved = Waa la kaydiyay. Hadda ka dib waa la weyddiinayaa.

guard-removed = Waa laga saaray. Hadda ka dib waxba lama weyddiiyo.

guard-erase-after = Tirtir toban khalad kadib

guard-erase-after-text = Markaas tirada aan la dirin way lumaysaa, xitaa haddii ilmo ku ciyaarayay.

guard-erase-code = Koodh wax tirtira

guard-erase-code-text = Marka lagu qoro shaashadda qufulka, isla markiiba qalabkan wuu tirtiraa. Qofkii eegaya wuu garan karaa. Meelaha qaarkood tirtiridda lafteeda ayaa ciqaab leh.

guard-erase-code-new = Koodhka wax tirtira

guard-erase-code-same = Waa inuu ka duwanaado kan wax fura.

guard-erase-code-on = Waa la dejiyay

guard-erase-code-off = Lama dejin

guard-erase = Tirtir qalabkan

guard-erase-text = Marka hore furaha ayaa baxa, kadib fayl kasta. In ka yar hal ilbiriqsi gudaheed, waxa halkan yaal cidna mar dambe ma akhrin karto.

guard-erase-lost =
    { $count ->
        [0] Wax qalabkan keliya ku jira ma jiraan.
        [one] { $count } adeeg-siin ayaa qalabkan keliya ku jirta, markaasna way lumaysaa.
       *[other] { $count } adeeg-siin ayaa qalabkan keliya ku jirta, markaasna way lumaysaa.
    }

guard-erase-hold = Hay si loo tirtiro

guard-erase-sure = Ma la tirtiraa wax kasta oo qalabkan ku jira?

guard-erase-yes = Haa, tirtir

guard-erase-no = Dhammaan hay

guard-promises = Waxa la ilaaliyo, waxa aan la ilaalin

guard-holds = Tan waa la ilaaliyaa

guard-holds-not = Tan lama ilaaliyo

guard-holds-off = Taleefan lumay isagoo damsan, ama koobi kaydkiisa ah, tiro ma muujiyo.

guard-holds-computer = Kombiyuutarka, weedhaada sirta ah iyo sireynta diskiga ayaa ku ilaaliya.

guard-holds-kept = Tiro la muujiyay way kaydsan tahay, xitaa haddii korontadu isla markaas go’do.

guard-holds-erased = Wixii la tirtiray lama soo celin karo, annaguna ma soo celin karno.

guard-holds-server = Seerfar la qabsaday wuxuu hayaa wadarta goob iyo toddobaad kasta. Wax sheegaya cidda tirisay kuma jiraan.

guard-not-opened = Haddii qof kugu khasbo inaad barnaamijka furto, wuxuu arkaa waxa aad aragto.

guard-not-hidden = Ma qarin karno in barnaamijku ku rakiban yahay.

guard-not-running = Qalab la jabsaday isagoo la isticmaalayo wax kasta wuu muujin karaa.

guard-not-watched = Dadka goob indho-indheeya waxay arkaan cidda timaadda iyo cidda tagta.

guard-not-guessed = Kombiyuutarka, weedh sir ah oo gaaban waxaa qiyaasi kara qof faylashiisa haysta.

guard-damaged =
    { $contacts ->
        [0] Faylka tirada ayaa kharaabay. Sidiisa ayaa dhinac loo dhigay, waxbana lagama badbaadin. Tirada la diray way badbaadday, kooxda ayay la jirtaa.
        [one] Faylka tirada ayaa kharaabay. Sidiisa ayaa dhinac loo dhigay; { $contacts } adeeg-siin ayaa laga badbaadiyay. Taabashooyinka ka dambeeyay diriddii u dambaysay way maqnaan karaan.
       *[other] Faylka tirada ayaa kharaabay. Sidiisa ayaa dhinac loo dhigay; { $contacts } adeeg-siin ayaa laga badbaadiyay. Taabashooyinka ka dambeeyay diriddii u dambaysay way maqnaan karaan.
    }

guard-key-missing = Furaha tiradan halkan ma yaal. Waxaa laga yaabaa in faylashu qalab kale ka yimaadeen, ama mid maqan yahay. Waxba lama beddelin: faylasha oo dhan wada soo celi.

guard-key-damaged = Faylka furaha tiradan waa kharaab. Waxba lama beddelin. Koobi ka soo celi, ama qalabkan tirtir oo kooxda mar kale ku biir.

guard-key-newer = Furaha tiradan waxaa sameeyay nooc cusub oo Acollida ah. Cusboonaysii barnaamijka si aad u furto; waxba ma lumin.

guard-taps-torn =
    { $count ->
        [one] { $count } taabasho oo la sameeyay intii uu qufulnaa lama akhrin karin, lamana tirin.
       *[other] { $count } taabasho oo la sameeyay intii uu qufulnaa lama akhrin karin, lamana tirin.
    }
