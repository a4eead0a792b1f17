dashboard-skip = Ves al contingut

dashboard-nav = Pàgines

dashboard-overview = Resum

dashboard-trend = Al llarg del temps

dashboard-downloads = Baixades

dashboard-estimates = Estimacions

dashboard-method = Mètode

dashboard-sign-out = Surt

dashboard-mark-internal = Intern: exacte, només per a l’equip

dashboard-mark-released = Publicat

dashboard-window = { $page } – { $team }

dashboard-front-title = Quanta ajuda s’ha donat, mai a qui

dashboard-front-text = Aquest servidor suma el que els equips han comptat: àpats, consultes, orientació. Només desa sumes per lloc i setmana, i res de ningú.

dashboard-front-way = Per veure les xifres d’un equip, entra amb el seu codi de lectura.

dashboard-sign-in = Entra

dashboard-sign-in-text = Enganxa el codi de lectura del teu equip. Comença per ACO1. No hi ha comptes ni contrasenyes.

dashboard-sign-in-code = Codi de lectura

dashboard-sign-in-go = Mostra les xifres

dashboard-sign-in-keep = En aquest navegador continues dins 12 hores. En un ordinador compartit, surt quan acabis.

dashboard-sign-in-again = Ja has entrat? Torna a obrir la pàgina

dashboard-sign-in-needed = Aquesta pàgina és només per a l’equip. Entra per veure-la.

dashboard-sign-in-ended = La sessió s’ha acabat. Torna a enganxar el codi de lectura.

dashboard-signed-out = Has sortit.

dashboard-code-wrong = Aquest servidor no coneix aquest codi. Pregunta a la coordinació si és el correcte.

dashboard-code-revoked = Aquest codi s’ha substituït. Demana el nou codi de lectura a la coordinació.

dashboard-code-role = Aquest codi no serveix per llegir xifres. Demana el codi de lectura a la coordinació.

dashboard-code-address = Aquest codi porta una adreça que no és segura. Demana’n un de nou a la coordinació.

dashboard-code-trailing = Hi ha alguna cosa després del final del codi. Enganxa només el codi.

dashboard-problem-title = Aquesta pàgina no es pot mostrar

dashboard-problem-missing = En aquesta adreça no hi ha cap pàgina.

dashboard-problem-team = Has entrat per a un altre equip.

dashboard-problem-site = L’equip no té cap lloc «{ $code }».

dashboard-problem-filter = L’adreça demana «{ $what }», que no existeix.

dashboard-problem-twice = «{ $what }» surt dues vegades a l’adreça.

dashboard-problem-unreleased = { $span }: encara no s’ha publicat. Un mes es publica una sola vegada, 14 dies després d’acabar, i ja no canvia.

dashboard-problem-file = Aquest fitxer no es pot fer d’aquest temps. Tria un altre temps o un altre fitxer.

dashboard-problem-origin = Aquest formulari no venia d’una pàgina d’aquest servidor i no s’ha fet res. Torna a obrir la pàgina i envia’l des d’allà. Si no serveix, fes servir un navegador més nou.

dashboard-problem-form = Aquest formulari no s’ha pogut llegir. Torna a obrir la pàgina i envia’l des d’allà.

dashboard-problem-busy = El servidor té massa feina. Torna-ho a provar d’aquí a un moment.

dashboard-problem-failed = Ara mateix no es poden llegir les xifres. No s’ha perdut res. Torna-ho a provar més tard.

dashboard-problem-method = Aquesta adreça no es pot fer servir així.

dashboard-problem-public = Aquest equip no té pàgina pública.

dashboard-way-overview = Al resum

dashboard-way-front = A la primera pàgina
