stored-title = Què es desa

stored-open = Què desem, què podem lliurar

stored-intro = Tot el que desa aquest programa, taula per taula, llegit ara mateix del seu propi fitxer. El que no és aquí no es desa i no es pot lliurar a ningú.

stored-device = En aquest dispositiu

stored-server = Al servidor de l’equip, si n’hi ha

stored-tells-label = Qui ho aconsegueixi sabrà

stored-columns = Columnes: { $columns }

stored-never = Enlloc: noms, papers, origen, adreces, hores, posicions, ni qui ha comptat. No hi ha cap columna per a això.

stored-free = Per a juristes: «acollida stored» imprimeix aquesta pàgina com a text.

stored-holds-batch = Fulls que s’estan omplint: un lloc i una setmana, sota un número a l’atzar.

stored-holds-batch_cell = Quant de cada tipus d’ajuda hi ha per ara en aquests fulls.

stored-holds-change = El mateix recompte en la forma en què els dispositius l’uneixen.

stored-holds-contribution = Fulls tancats d’aquest dispositiu i d’altres que ell porta: lloc, setmana, números.

stored-holds-day_tally = El que aquest dispositiu ha comptat cadascun dels últims dies, com a molt 14.

stored-holds-figures = Les sumes de l’equip tal com es van llegir del servidor per últim cop.

stored-holds-membership = Per a quin equip compta aquest dispositiu, el seu servidor i les claus del codi de l’equip.

stored-holds-paper_sheet = Una suma de control del fitxer de cada full de paper comptat, perquè cap no compti dues vegades.

stored-holds-profile = El nom de l’equip, els seus llocs i què compta.

stored-holds-server = Quan aquest dispositiu va arribar al servidor per últim cop i quin llibre té el servidor.

stored-holds-setting = El que has triat: llengua, aspecte, lloc. I si la pantalla està bloquejada, i l’últim dia d’ús.

stored-holds-sheet = Fulls amb tot el que s’hi ha unit: lloc, setmana, números.

stored-tells-batch = Que algú ha comptat en un lloc aquesta setmana. No qui, ni res de les persones ajudades.

stored-tells-batch_cell = Números com 41 àpats. No per a qui.

stored-tells-change = No més que els fulls tancats.

stored-tells-contribution = Quanta ajuda es va donar en un lloc en una setmana. No quin dia, ni a qui, ni qui va comptar.

stored-tells-day_tally = Quant va comptar aquest dispositiu en un lloc en un dia. No a quina hora, ni a qui es va ajudar.

stored-tells-figures = Quanta ajuda ha donat l’equip, per setmana i lloc.

stored-tells-membership = Que aquest dispositiu és de l’equip. Amb les claus es poden afegir recomptes o llegir sumes: demana codis nous si es perd un dispositiu.

stored-tells-paper_sheet = Si un fitxer concret s’ha comptat aquí, per a qui tingui aquest mateix fitxer.

stored-tells-profile = On treballa l’equip i què dona.

stored-tells-server = Que l’aplicació es feia servir aleshores.

stored-tells-setting = Com estava ajustada l’aplicació, l’últim lloc i l’últim dia que es va fer servir.

stored-tells-sheet = Quanta ajuda es va donar en un lloc en una setmana.

stored-server-holds-area = Com anomena cada equip les zones de la seva ciutat.

stored-server-holds-arrived = El que ha arribat avui. Demà passa a les sumes, perquè ningú no vegi arribar atencions una per una.

stored-server-holds-carried = Del que ha arribat tard, el que es comptarà en el pròxim mes que es publiqui.

stored-server-holds-cell = La llista del que es pot comptar.

stored-server-holds-counted = Números a l’atzar dels fulls que són a les sumes, perquè cap no compti dues vegades.

stored-server-holds-dhis2_code = Com es diuen els llocs i els tipus d’ajuda de l’equip en un altre sistema d’estadística.

stored-server-holds-estimate = Números que demana un finançador i que s’han estimat, i de quina manera; mai comptats.

stored-server-holds-key_hash = El que cal per reconèixer les claus de l’equip, no les claus mateixes.

stored-server-holds-kind = Quins tipus d’ajuda compta cada equip.

stored-server-holds-late = De les sumes, el que va arribar després de tancar-se una setmana.

stored-server-holds-ledger = Un número a l’atzar que dona nom a aquest llibre.

stored-server-holds-offered = Quins tipus d’ajuda va donar un equip cada mes.

stored-server-holds-refreshed = El dia fins al qual són actuals les xifres d’un equip; el mateix per a totes.

stored-server-holds-released = Quins mesos s’han publicat.

stored-server-holds-released_band = El que s’ha publicat per edat: sumes amb petits errors posats expressament.

stored-server-holds-released_kind = El que s’ha publicat per tipus d’ajuda: sumes amb petits errors posats expressament.

stored-server-holds-seal = Sumes de control de setmanes tancades, perquè ningú no les pugui canviar sense que es noti.

stored-server-holds-site = Els llocs de cada equip.

stored-server-holds-team = Els equips: nom, què es marca amb cada toc i regles per als seus dispositius.

stored-server-holds-total = Les sumes: quant de cada tipus d’ajuda, per lloc i setmana.

stored-server-tells-area = Com anomena un equip parts de la seva ciutat.

stored-server-tells-arrived = Quanta ajuda s’ha comunicat des d’aquest matí, per lloc i setmana.

stored-server-tells-carried = Quanta ajuda s’ha comunicat tard, per lloc.

stored-server-tells-cell = Res de ningú; és igual a tot arreu.

stored-server-tells-counted = Quants fulls van arribar d’una setmana i de quina mida. No de qui, ni de quants dispositius.

stored-server-tells-dhis2_code = Codis d’un altre sistema.

stored-server-tells-estimate = Què ha estimat un equip, i el càrrec de qui ho ha fet.

stored-server-tells-key_hash = Quantes claus ha tingut un equip.

stored-server-tells-kind = Quina ajuda dona un equip.

stored-server-tells-late = Quanta ajuda s’ha comunicat tard, per lloc i setmana.

stored-server-tells-ledger = Res de ningú.

stored-server-tells-offered = Quina ajuda dona un equip.

stored-server-tells-refreshed = Que el servidor funcionava aquell dia.

stored-server-tells-released = Res que no sigui públic.

stored-server-tells-released_band = Res que no sigui públic.

stored-server-tells-released_kind = Res que no sigui públic.

stored-server-tells-seal = Quants fulls va tenir una setmana. No de qui.

stored-server-tells-site = On treballa un equip, tal com ho ha escrit.

stored-server-tells-team = Quins equips fan servir aquest servidor.

stored-server-tells-total = Quanta ajuda es va donar, per lloc i setmana. No es pot dividir més.

stored-server-holds-target = Quanta ajuda vol donar cada equip, per tipus.

stored-server-tells-target = El que un equip vol donar.

stored-files = Al costat d’aquell fitxer, en fitxers a part

## @family stored-file-holds

stored-file-holds-key = La clau dels recomptes, tancada: amb el codi o la frase secreta, si se n’ha posat.

stored-file-holds-device = Una segona clau, sense la qual la primera no obre.

stored-file-holds-tries = Quants codis equivocats s’han escrit seguits.

stored-file-holds-look = Llengua i aspecte de la pantalla de bloqueig.

stored-file-holds-taps = Tocs fets durant el bloqueig, cadascun segellat perquè només s’obri en desbloquejar.

## @family stored-file-tells

stored-file-tells-key = Que l’aplicació està en marxa, i si es demana res per obrir-la.

stored-file-tells-device = Tota sola, res. Juntament amb la primera obre els recomptes, tret que hi hagi un codi o una frase secreta.

stored-file-tells-tries = Que algú ho ha provat.

stored-file-tells-look = En quina llengua parla l’aplicació.

stored-file-tells-taps = Quantes vegades ha tocat algú des del bloqueig. No què, ni per a qui.

##
