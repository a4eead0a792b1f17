attest-title = Caddayn: waxa la weyddiiyo dadka caawimo doonta

attest-version = Barnaamij: Acollida { $version }

attest-taxonomy = Liiska waxa la tiriyo: nooca { $number }, SHA-256 { $hash }

attest-made = { $date } ayuu barnaamijku laftiisu sameeyay, qalab wax ku tiriya

attest-purpose = Boggani wuxuu sheegayaa waxa barnaamijkani weyddiiyo oo qoro dadka u yimaada cunto, daryeel caafimaad ama talo, iyo waxa aanu qori karin. Waxaa loogu talagalay dib-u-eegista sanadlaha ah ee foomamka ee sharciga magaalooyinka qaar dalbado, sida qodobka 2-173-030 (a)(2) ee Xeerka Dawladda Hoose ee Chicago: foom adeeg magaalo ma weyddiin karo dhalasho ama xaalad socdaal.

attest-asked-title = Waxa la weyddiiyo

attest-asked-none = Cidna waxba lama weyddiiyo. Shaqaaluhu wuxuu taabtaa caawimada la bixiyay. Qof lama diiwaangeliyo.

attest-kinds-title = Waxa shaqaaluhu taaban karo

attest-code = Koodh

attest-meaning = Macne

attest-counted = Kooxdani way tirisaa

attest-yes = haa

attest-no = maya

attest-marks-title = Waxa taabasho kasta lagu calaamadin karo haddii kooxdu rabto

attest-band = Da’da, indho-ku-qiyaas oo aan la weyddiin: { $list }

attest-outcome = In caawimada la bixin karay: { $list }

attest-when = Goorma: toddobaadka; maalintu qalabka laftiisa keliya, ugu badnaan 14 maalmood

attest-where = Xaggee: goob liiska kooxda ku jirta

attest-shift = In goob maalin furnayd

attest-never-title = Waxa aan marna la qori karin

attest-never-intro = Kuwan midkoodna meel lagu qoro, soo gelin iyo dhoofin toona uma jiro:

attest-team-title = Kooxda qalabkan

attest-team-none = Qalabkani weli koox kuma jiro. Waxa soo socda barnaamijka laftiisa ayay khuseeyaan.

attest-team-name = Koox: { $name }

attest-site = Goob

attest-linter-good = Hubiyaha erayada ee barnaamijku kama helin magacyada kooxda iyo goobaheeda eray dad ku saabsan.

attest-linter-bad = Hubiyaha erayada ee barnaamijku wuxuu magacyadan ka helay erayo dad ku saabsan. Waa in la beddelaa ka hor inta aan boggan la saxiixin:

attest-how-title = Sida barnaamijku u ilaaliyo

attest-how-types = Tirin waxay ka kooban tahay koodhadhka liiska sare, toddobaad, goob iyo tirooyin. Barnaamijku nooc kale ma laha, markaa meel wax kale lagu qoro ma jirto.

attest-how-linter = Magacyada kooxda iyo goobaheeda ayaa ah erayada keliya ee la qoro. Hubiyaha erayada ayaa ku eega luqad kasta oo barnaamijku ku hadlo, wuuna diidaa erayada dadka ku saabsan.

attest-how-tests = Tijaabooyin otomaatig ah ayaa jumlad kasta oo barnaamijka ah sidaas u akhriya, jadwal iyo tiir kasta oo faylashiisa ahna la barbar dhiga liis dib loo eegay.

attest-how-server = Seerfarku, haddii kooxdu leedahay, wuxuu hayaa wadarta toddobaad iyo goob oo keliya: qof, qalab, cinwaan iyo saacad midna.

attest-how-source = Barnaamijku waa xor; qof kasta wuu akhrin oo hubin karaa.

attest-sign-title = Saxiix

attest-sign-text = Boggan waxaan la barbar dhigay barnaamijka sida aan u isticmaalno. Wax kale ma weyddiinno, mana qorno.

attest-sign-date = Taariikh

attest-sign-place = Magaalo ama urur

attest-sign-name = Cidda saxiixday

attest-sign-role = Jagada

attest-sign-signature = Saxiixa

never-name = Magac, xarfaha hore, naanays, lambar kiis

never-birth = Taariikh dhalasho ama da’ sax ah

never-origin = Dhalasho, dalka laga yimid, qowmiyad, luqad, diin

never-status = Xaalad socdaal, waraaqo, jid, taariikh imaatin

never-contact = Cinwaan, taleefan, iimayl

never-likeness = Sawir, cod, saxiix, faro

never-position = Goob-joog, munaarado taleefan, shabakado dhow

never-time = Saacadda maalinta, kala horreynta adeeg-siinta

never-health = Cudur, daawo, uur, naafo, tacaddi la soo maray

never-family = Xiriir qoys

never-text = Qoraal xor ah oo adeeg-siin ku saabsan

never-worker = Cidda tirisay, qalabka, cinwaanka shabakadda
