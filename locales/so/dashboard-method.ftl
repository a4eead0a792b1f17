downloads-text = Dooro waqti oo qaado faylka lagaa rabo. Faylasha gudaha waa sax, kooxdana way ku haraan. Kuwa la faafiyay cid kasta waa la siin karaa.

downloads-internal = Gudaha

downloads-released = La faafiyay

downloads-file = Fayl

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span } weli lama faafin. Bishu waxaa la faafiyaa 14 maalmood kaddib dhammaadkeeda.

downloads-released-months = Ilaa hadda la faafiyay:

downloads-none-released = Weli bil lama faafin.

download-for-csv = Xaashi xisaabeed ama barnaamij kasta; saf tiro kasta

download-for-xlsx = Excel ama LibreOffice, xaashi jadwal kasta

download-for-hxl_csv = Warbixinno gargaar: CSV leh calaamado HXL

download-for-dhis2_json = DHIS2, sida urur qiimayaal

download-for-adx_xml = Nidaamyada xogta caafimaadka: ADX (IHE)

download-for-5w_csv = Isku-dubbaridka hay’adaha: yaa maxay sameeya, xaggee, goorma, yuu u sameeyaa

download-for-esf_xlsx = Warbixinno ESF+, oo leh qiyaasaha la sheegay

method-contact-title = Waa maxay adeeg

method-contact = Adeeg waa hal caawimo oo hal qof la siiyay, hal mar: cunto, daaweyn, wada-hadal. Qofka shan jeer yimaada shan jeer ayaa la tiriyaa. Cidna lama diiwaangeliyo, sidaas darteed cidna ma sheegi karto inta qof ee timid.

method-unmet = “Lama caawin karin” waxay tirisaa kuwii yimid oo aan la caawin karin: waxba ma harin, waa xirnayd, ballan ma jirin. Kuma jiraan “caawimo la bixiyay”.

method-when = Server-ku wuxuu yaqaan goobo iyo toddobaadyo, wax ka yar ma yaqaan. Toddobaadka waxaa la gooyaa dhammaadka bisha, si toddobaadyada iyo bilaha labaduba isu noqdaan.

method-internal-title = Gudaha: sax

method-internal = Kuwani waa wadarta wax kasta oo qalabka kooxdu soo dirtay. Waa kooxda oo keliya: tiro yar oo sax ah qof ayay tilmaami kartaa.

method-internal-late = Qalabku goor dambe ayuu wax soo diri karaa, markaa tiro weli way kordhi kartaa.

method-internal-daily = Tirada maalintii hal mar ayaa la cusboonaysiiyaa. Toddobaadka socda, nooc caawimo ah goob wuxuu ka muuqdaa 10 adeeg iyo ka badan.

method-released-title = La faafiyay

method-released = Tirada la faafiyay kooxda way ka bixi kartaa. 14 maalmood kaddib dhammaadka bisha, tiro kasta hal mar ayaa nasiib lagu daraa. Natiijada dib looma saaro mana isbeddesho.

method-released-atoms = Bil kasta laba jadwal ayaa la faafiyaa: noocyada caawimada ee aag kasta, iyo da’da adeeg kasta. Aaggu wuxuu leeyahay saddex goobood ama ka badan; haddii kale waa magaalada oo dhan. Caawimada la bixiyay oo keliya ayaa la faafiyaa. Maskaxdu waxay ku jirtaa daaweynta.

method-released-sums = Wax kasta oo kale labadan jadwal ayaa laga isu geeyaa: wadaro, rubuc, sanado, shaxo, faylal.

method-small = Tirooyinka 5 ka yar waxaa loo qoraa “<5”.

method-promise = Adeeg keliya kuma beddelo fursadda waxa la faafiyo in ka badan afar jeer.

method-error-title = Inta ay tirada la faafiyay ka fog tahay tan saxda ah

method-error = Tiro kasta oo la faafiyay waxay ku leexataa tiro dhan d, fursaddeeduna waa P(d) = ⅓ · 2^(−|d|). Wax kale isma beddelo.

method-error-within = Ugu badnaan leexasho

method-error-share = Inta jeer

method-error-of = { $part } ka mid ah { $whole }

method-error-sums = Marka la isu geeyo leexashooyinku inta badan way is tirtiraan: leexashada wadarta n tiro waxay ku korodhaa √n, ma aha n.

method-error-count = Tirooyin la isu geeyay

method-error-95 = Leexashada ugu badan, 95 ka mid ah 100

stored-intro-server = Wax kasta oo server-kani hayo, jadwal jadwal, hadda faylkiisa laga akhriyay. Waxa aan halkan ku jirin lama hayo.
