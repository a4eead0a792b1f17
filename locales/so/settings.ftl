settings-language = Luqad
settings-theme = Iftiin iyo mugdi
settings-theme-auto = Sida qalabka
settings-theme-light = Iftiin
settings-theme-dark = Mugdi

about-motto = Waxay tirisaa caawimo, dad ma tiriso.
about-version = Nooca { $version }
about-licence = Barnaamij xor ah oo ku hoos jira GNU General Public License, nooca 3 ama ka dambe. Wax dammaanad ah ma laha.
about-fonts = Xarfaha: Noto Sans, SIL Open Font License 1.1.
about-stored = Waxa qalabkani kaydiyo
about-stored-counts = Tirin: goob, toddobaad, iyo inta jeer ee nooc kasta oo caawimo ah la bixiyay. Marna cidda heshay, marna cidda tirisay.
about-stored-days = Tirada maalinlaha ah ee qalabkan 14kii maalmood ee u dambeeyay, ee bogga “Tirooyinkayga”. Qalabka kama baxaan.
about-stored-code = Koodhka kooxda, goobaheeda iyo noocyada caawimada, iyo doorashooyinkaaga boggan.
about-never = Magac ma jiro, taariikh dhalasho ma jirto, waraaqo ma jiraan, dhalasho ma jirto, cinwaan ma jiro, saacad ma jirto, goob-joog ma jiro. Meel lagu qoro ma leh.
about-server = Seerfarku wuxuu hayaa wadarta oo keliya. Ma ogaan karo qalabka ama qofka ay tiradu ka timid.

settings-text-size = Cabbirka qoraalka

settings-percent = { $percent }%

settings-contrast = Muuqaal adag

settings-contrast-text = Xariiqyo xooggan, qorrax iyo indho daallan

settings-still = Dhaqdhaqaaq yar

settings-still-text = Waxba ma siibtaan, ma biligleeyaan

settings-digits = Lambarro

settings-sight = Si fudud loo arko

settings-hearing = Codka

settings-sound = Dhawaq tirin kasta

settings-sound-text = Waad maqlaysaa in la tiriyay adigoon eegin

settings-touch = Gariirka

settings-felt = Gariir tirin kasta

settings-felt-text = Waad dareemaysaa in la tiriyay adigoon eegin

settings-connection = Xiriirka

settings-tor = Xiriir Tor mara

settings-tor-text = Seerfarradu ma ogaadaan meesha aad joogto. Tor ama Orbot waa inuu qalabkan ka shaqeeyo.

settings-shared = Qalab la wadaago

settings-kiosk = Habka wadaagga

settings-kiosk-text = Goobtu way go’an tahay, tirinta oo keliya ayaa la gaadhi karaa. Si aad uga baxdo, marka hore qalabka quful.

settings-kiosk-no-site = Marka hore dooro goobta laga tirinayo.
