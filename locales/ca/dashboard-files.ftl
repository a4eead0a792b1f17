files-contacts-not-people = Atencions, no persones: qui rep ajuda cinc vegades compta cinc vegades.

files-estimates = Estimat, no comptat: en respon qui té el càrrec que hi ha al costat de cada número.

files-city = Tota la ciutat

files-rest = La resta de la ciutat

files-area = Zona

files-by-area = Per zona

files-notes = Notes

files-first-day = Primer dia

files-change = Variació

files-team = Equip

files-mark = Marca

files-accuracy = Exactitud

files-as-of = Xifres del

files-list = Llista de tipus

files-reading = Com es llegeix

files-within = En 19 de cada 20 casos, un tipus en una zona i un mes es desvia com a molt en { $cell }, i la suma de totes les atencions en { $total }.

files-below = «<5» vol dir menys de cinc, potser cap. Les sumes inclouen aquestes atencions.

files-empty = Una casella buida vol dir que no s’hi ha comptat res o que no es pot dir. No vol dir zero.

files-two-tables = Les xifres per edat tenen un atzar propi; per això la seva suma és una mica diferent de les altres.

files-anyone = Qualsevol que ha vingut

files-people = No s’han comptat

files-counted = Comptat

files-counted-released = Comptat; després s’hi ha afegit atzar, una sola vegada
