dashboard-choose = Tus

dashboard-filters = Waxa la tusayo

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = “{ $kind }” kuma jirto “{ $service }”, markaa wax la tuso ma jiraan. Dooro adeegyada oo dhan ama nooc kale.

dashboard-given = Caawimo la bixiyay

dashboard-running = Waqtigani weli ma dhammaan.

dashboard-unmet-of = { $count } ka mid ah { $whole }

dashboard-reports-of = { $count } ka mid ah { $whole }

dashboard-reports-what = Hal war goob iyo toddobaad kasta. Toddobaad aan war lahayn caawimo kama jirin, ama tiradu weli qalab ayay ku jirtaa.

dashboard-reports-missing = War ma jiro: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Goob kasta toddobaad kasta war baa ka yimid.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } adeeg ayaa yimid toddobaadkiisii la dhammeeyay kaddib. Tiradan wuu ku jiraa; wixii la faafiyay isma beddelo.
       *[other] { $count } adeeg ayaa yimid toddobaadkoodii la dhammeeyay kaddib. Tiradan way ku jiraan; wixii la faafiyay isma beddelo.
    }

dashboard-no-target = Kooxdu bartilmaameed uma laha waqti intaas le’eg.

dashboard-full = Ku dhowaad buuxa
dashboard-full-row = { $site }, { $week }: { $count } ka mid ah { $most }
dashboard-full-text = Toddobaad gudihiis goobtu kama qaadato wax ka badan intan, si qalab jaban ama la xaday uusan wax aan dhammaad lahayn ugu darin. Haddii goobtu run ahaantii sidaas u mashquulsan tahay, laba goobood ka dhig; haddii kale, weyddiiso koodh cusub oo tirinta.
dashboard-full-why = Liiskan waxaa laga sameeyey wadarta oo keliya. Seerfarku qalabna ma yaqaan, midna ma magacaabi karo.

dashboard-service = Adeeg

dashboard-age = Da’

dashboard-column-share = Qayb

dashboard-column-before = Sanad ka hor

dashboard-column-reports = Toddobaadyo war leh

dashboard-column-when = Goorma

dashboard-total = Wadar

dashboard-chart-table = Tirooyinka shaxdan

dashboard-chart-columns = { $what }: caawimo la bixiyay. Tiirka ugu dheer waa { $highest }, { $count }. Jadwalka shaxda ka dambeeya ayaa leh tirooyinka oo dhan.

dashboard-chart-lines = { $what }: caawimo la bixiyay. Xariiqda dhibcaha leh waa { $year }, xariiqda go’go’an ee afar-geesoodka leh waa { $before }. Jadwalka shaxda ka dambeeya ayaa leh tirooyinka oo dhan.

dashboard-empty-title = Weli waxba lama tirin

dashboard-empty-text = Tiradu iskeed ayay halkan uga soo muuqataa marka qalab wax tiriyo oo isku-diro. Qalab sii koodhka tirinta, taabo caawimada aad bixiso, dooro Isku-dir.

dashboard-empty-tomorrow = Tirada maalintii hal mar ayaa la cusboonaysiiyaa: waxa maanta yimaada berri ayaa halkan lagu arkaa.

dashboard-empty-filter = Ka qaad kala-shaandhaynta ama dooro waqti kale.

dashboard-trend-text = Sanad dhan oo ag yaal kii ka horreeyay, bil bil iyo toddobaad toddobaad.
