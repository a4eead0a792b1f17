files-contacts-not-people = Adeeg-siin, ma aha dad: qof shan jeer la caawiyay shan jeer ayaa la tiriyaa.

files-estimates = Waa qiyaas, lama tirin: qofka leh doorka tirada ag qoran ayaa ka masuul ah.

files-city = Magaalada oo dhan

files-rest = Magaalada inteeda kale

files-area = Aag

files-by-area = Aag ahaan

files-notes = Faahfaahin

files-first-day = Maalinta koowaad

files-change = Isbeddel

files-team = Koox

files-mark = Calaamad

files-accuracy = Saxnaan

files-as-of = Tirada maalinta

files-list = Liiska noocyada

files-reading = Sida loo akhriyo

files-within = 20 kiis 19 ka mid ah, hal nooc oo hal aag iyo hal bil ah wuxuu ka leexdaa ugu badnaan { $cell }, wadarta adeeg-siinta oo dhanna { $total }.

files-below = “<5” waxay ka dhigan tahay wax ka yar shan, laga yaabo eber. Wadarradu way ku jiraan adeeg-siintan.

files-empty = Meel madhan waxay ka dhigan tahay in aan waxba la tirin, ama aan la sheegi karin. Kama dhigna eber.

files-two-tables = Tirada da’da nasiib u gaar ah ayay leedahay, sidaas darteed wadarteedu wax yar ayay ka duwan tahay kuwa kale.

files-anyone = Qof kasta oo yimid

files-people = Lama tiriyo

files-counted = Waa la tiriyay

files-counted-released = Waa la tiriyay, kaddibna hal mar ayaa nasiib lagu daray
