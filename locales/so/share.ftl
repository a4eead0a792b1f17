share-open = La wadaag

share-title = Qoraal ahaan u wadaag

share-copy = Koobi

share-copied = Waa la koobiyay

share-text = Qoraalka

share-note-mine = Tirada qalabkan oo keliya. Qoraalka goob iyo qof midna kuma jiro.

share-note-team = Kuwani waa tirada saxda ah ee kooxda, gudaha kooxda. Ha daabicin: tiro yar ayaa qof tilmaami karta.

share-mine-head = Qalabkan lagu tiriyay: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Keliya: { $what }

share-contacts-not-people = Adeeg-siin, ma aha dad: qof shan jeer la caawiyay shan jeer ayaa la tiriyaa.

share-inside = Tiro sax ah oo gudaha kooxda loogu talagalay; lama daabaco.

share-file-title = U kaydi xaashi xisaabeed

share-file-released = Kaydi tirada la daabici karo

share-file-hand-on = La wadaag tirada la daabici karo

share-file-released-note = Dadka kalena: tirooyinka yar waa la qariyay, mid kastana waxaa lagu daray nasiib yar.

share-file-internal = Kaydi tirada saxda ah

share-file-running = Faylka waa la soo dejinayaa…

share-file-saved = Waa la kaydiyay: { $file }
