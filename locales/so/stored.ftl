stored-title = Waxa la kaydiyo

stored-open = Waxa aan kaydinno, waxa aan bixin karno

stored-intro = Wax kasta oo barnaamijkani hayo, jadwal jadwal, hadda faylkiisa laga akhriyay. Waxa aan halkan ku jirin lama hayo, cidnana lama siin karo.

stored-device = Qalabkan

stored-server = Seerfarka kooxda, haddii uu jiro

stored-tells-label = Cidda gacanta ku dhigta waxay ogaanaysaa

stored-columns = Tiirar: { $columns }

stored-never = Meelna: magacyo, waraaqo, asal, cinwaanno, saacado, goob-joog, ama cidda tirisay. Tiir uma jiro.

stored-free = Qareennada: “acollida stored” ayaa boggan qoraal ahaan u daabaca.

stored-holds-batch = Warqadaha la buuxinayo: goob iyo toddobaad, lambar bakhtiyaanasiib ah hoostiis.

stored-holds-batch_cell = Inta nooc kasta oo caawimo ah warqadahaas ilaa hadda ku jirta.

stored-holds-change = Tiradaas oo ah qaabka qalabku isku daro.

stored-holds-contribution = Warqadaha xiran ee qalabkan iyo kuwa kale ee uu u sido: goob, toddobaad, tirooyin.

stored-holds-day_tally = Waxa qalabkani tiriyay maalin kasta oo u dambaysay, ugu badnaan 14.

stored-holds-figures = Wadarta kooxda sidii seerfarka markii u dambaysay looga akhriyay.

stored-holds-membership = Kooxda qalabku u tiriyo, seerfarkeeda iyo furayaasha koodhka kooxda.

stored-holds-paper_sheet = Isugeyn hubin ah oo fayl kasta oo warqad ah oo la tiriyay, si aan midna laba jeer loo tirin.

stored-holds-profile = Magaca kooxda, goobaheeda iyo waxa ay tiriso.

stored-holds-server = Goorta qalabku seerfarka ugu dambayntii gaadhay, iyo buugga seerfarku hayo.

stored-holds-setting = Doorashooyinkaaga: luqad, muuqaal, goob. Iyo in shaashaddu qufulan tahay, iyo maalintii u dambaysay.

stored-holds-sheet = Warqadaha wax kasta lagu daray: goob, toddobaad, tirooyin.

stored-tells-batch = In qof goob toddobaadkan wax ka tiriyay. Ma aha kuma, mana aha dadka la caawiyay.

stored-tells-batch_cell = Tirooyin sida 41 cunto. Ma aha cidda loo siiyay.

stored-tells-change = Wax ka badan warqadaha xiran maya.

stored-tells-contribution = Inta caawimo goob toddobaad lagu bixiyay. Ma aha maalintee, cidda la caawiyay ama cidda tirisay.

stored-tells-day_tally = Inta qalabkani goob maalin ka tiriyay. Ma aha saacadda, mana aha cidda la caawiyay.

stored-tells-figures = Inta caawimo kooxdu bixisay, toddobaad iyo goob ahaan.

stored-tells-membership = In qalabkani kooxda ka tirsan yahay. Furayaasha waxaa lagu dari karaa tiro ama lagu akhrin karaa wadar: haddii qalab lumo, koodhadh cusub weydiiso.

stored-tells-paper_sheet = In fayl gaar ah halkan lagu tiriyay, qofkii faylkaas haysta.

stored-tells-profile = Meesha kooxdu ka shaqayso iyo waxa ay bixiso.

stored-tells-server = In barnaamijka waqtigaas la isticmaalayay.

stored-tells-setting = Sida barnaamijka loo dejiyay, goobtii iyo maalintii u dambaysay ee la isticmaalay.

stored-tells-sheet = Inta caawimo goob toddobaad lagu bixiyay.

stored-server-holds-area = Waxa koox kasta ugu yeerto aagagga magaaladeeda.

stored-server-holds-arrived = Waxa maanta yimid. Berri ayaa wadarta lagu daraa, si aan cidna u arkin adeeg-siin keligeed timid.

stored-server-holds-carried = Waxa dib ka yimid, inta ka mid ah ee lagu tirin doono bisha xigta ee la daabaco.

stored-server-holds-cell = Liiska waxa la tirin karo.

stored-server-holds-counted = Lambarro bakhtiyaanasiib ah oo warqadaha wadarta ku jira, si aan midna laba jeer loo tirin.

stored-server-holds-dhis2_code = Magacyada ay goobaha kooxda iyo noocyada caawimadu ku leeyihiin nidaam tirakoob oo kale.

stored-server-holds-estimate = Tirooyin uu maalgeliye weydiisto oo la qiyaasay, iyo sida loo qiyaasay; weligood lama tirin.

stored-server-holds-key_hash = Waxa lagu garto furayaasha kooxda, ma aha furayaasha laftooda.

stored-server-holds-kind = Noocyada caawimada ee koox kasta tiriso.

stored-server-holds-late = Wadarta, inta ka mid ah ee timid iyadoo toddobaadku hore u xirnaa.

stored-server-holds-ledger = Tiro bakhtiyaanasiib ah oo buuggan magacawda.

stored-server-holds-offered = Noocyada caawimada ee koox bil kasta bixisay.

stored-server-holds-refreshed = Maalinta ay tirada koox ku eg tahay; tirada oo dhan waa isku maalin.

stored-server-holds-released = Bilaha la daabacay.

stored-server-holds-released_band = Waxa la daabacay, da’ ahaan: wadar khaladaad yaryar si ula kac ah loogu daray.

stored-server-holds-released_kind = Waxa la daabacay, nooc caawimo ahaan: wadar khaladaad yaryar si ula kac ah loogu daray.

stored-server-holds-seal = Isugeynta hubinta ee toddobaadyada xiran, si aan cidna si qarsoon u beddelin.

stored-server-holds-site = Goobaha koox kasta.

stored-server-holds-team = Kooxaha: magac, waxa taabashada lagu calaamadiyo, iyo xeerarka qalabkooda.

stored-server-holds-total = Wadarta: inta nooc kasta oo caawimo ah, goob iyo toddobaad ahaan.

stored-server-tells-area = Waxa koox ugu yeerto qaybo ka mid ah magaaladeeda.

stored-server-tells-arrived = Inta caawimo ee warkeedu yimid tan iyo saaka, goob iyo toddobaad ahaan.

stored-server-tells-carried = Inta caawimo ee warkeedu dib ka yimid, goob ahaan.

stored-server-tells-cell = Cidna waxba; meel kasta waa isku mid.

stored-server-tells-counted = Inta warqadood ee toddobaad timid iyo inta ay le’eg yihiin. Ma aha cidda ka timid iyo tirada qalabka.

stored-server-tells-dhis2_code = Koodhadhka nidaam kale.

stored-server-tells-estimate = Waxa koox qiyaastay, iyo jagada cidda qiyaastay.

stored-server-tells-key_hash = Inta furayaal koox lahayd.

stored-server-tells-kind = Caawimada koox bixiso.

stored-server-tells-late = Inta caawimo ee warkeedu dib ka yimid, goob iyo toddobaad ahaan.

stored-server-tells-ledger = Cidna waxba.

stored-server-tells-offered = Caawimada koox bixiso.

stored-server-tells-refreshed = In seerfarku maalintaas shaqaynayay.

stored-server-tells-released = Wax ka badan waxa la daabacay maya.

stored-server-tells-released_band = Wax ka badan waxa la daabacay maya.

stored-server-tells-released_kind = Wax ka badan waxa la daabacay maya.

stored-server-tells-seal = Inta warqadood ee toddobaad lahaa. Ma aha cidda ka timid.

stored-server-tells-site = Meesha koox ka shaqayso, sidii ay qortay.

stored-server-tells-team = Kooxaha seerfarkan isticmaala.

stored-server-tells-total = Inta caawimo la bixiyay, goob iyo toddobaad ahaan. Intaas ka sii kala bixi mayso.

stored-server-holds-target = Inta caawimo koox kasta rabto inay bixiso, nooc ahaan.

stored-server-tells-target = Waxa koox rabto inay bixiso.

stored-files = Agtiisa, faylal gooni ah

## @family stored-file-holds

stored-file-holds-key = Furaha tirada oo qufulan: waxaa lagu qufulay koodhka ama weedha sirta ah, haddii mid la dejiyay.

stored-file-holds-device = Fure labaad, la’aantiisna kan hore ma furmo.

stored-file-holds-tries = Inta koodh oo khaldan ee isku xigta ee la geliyay.

stored-file-holds-look = Luqadda iyo muuqaalka shaashadda qufulka.

stored-file-holds-taps = Taabashooyinka la sameeyay intii uu qufulnaa. Mid kasta way shaabadaysan tahay, waxayna furantaa oo keliya marka qalabka la furo.

## @family stored-file-tells

stored-file-tells-key = In barnaamijka la dejiyay, iyo in wax la weyddiiyo si loo furo iyo in kale.

stored-file-tells-device = Keligiis waxba. Marka uu kan hore la jiro tirada wuu furaa, haddii aan koodh ama weedh sir ah la dejin.

stored-file-tells-tries = In qof isku dayay.

stored-file-tells-look = Luqadda barnaamijku isticmaalo.

stored-file-tells-taps = Inta jeer ee la taabtay tan iyo markii la qufulay. Ma aha waxa la tiriyay, mana aha cidda loo tiriyay.

##
