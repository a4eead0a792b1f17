## La xarxa i el servidor

problem-offline = No hi ha connexió. Els recomptes estan segurs en aquest dispositiu i s’enviaran quan n’hi hagi.
problem-no-tor = No hi ha connexió a través de Tor. Comprova que Tor o Orbot funcioni en aquest dispositiu. Els recomptes estan segurs aquí.
problem-not-acollida = L’adreça respon, però no com un servidor d’Acollida. Pregunta a qui coordina si el codi és el correcte.
problem-certificate = Aquest servidor no ha pogut demostrar que és el del teu equip, i no s’ha enviat res. Prova-ho des d’una altra xarxa. Si no funciona, demana un codi nou a qui coordina.
problem-key-wrong = El servidor no accepta el codi d’aquest dispositiu. Els recomptes es conserven. Demana un codi nou a qui coordina.
problem-key-revoked = El codi d’aquest dispositiu s’ha substituït. Els recomptes es conserven. Demana un codi nou a qui coordina.
problem-team-unknown = El servidor no coneix aquest equip. Els recomptes es conserven. Pregunta a qui coordina si el codi és el correcte.
problem-server-busy = El servidor està ocupat. Els recomptes es conserven; l’aplicació ho tornarà a provar tota sola.
problem-too-large = Al servidor un enviament li ha semblat massa gran. Els recomptes es conserven. Mira si hi ha una actualització de l’aplicació i avisa qui coordina.
problem-clock-wrong = Sembla que la data o l’hora d’aquest dispositiu no és correcta. Corregeix-la i torna a sincronitzar.

## Per què el servidor no ha acceptat uns recomptes

problem-site-unknown = El servidor no coneix el lloc «{ $site }». Els seus recomptes es conserven aquí. Demana a qui coordina que hi afegeixi el lloc.
problem-kind-not-enabled = Ara mateix el teu equip no compta «{ $kind }». Aquests recomptes es conserven aquí. Demana a qui coordina que ho activi.
problem-day-future = Aquests recomptes són d’un dia que encara no ha començat. Es conserven aquí. Comprova la data d’aquest dispositiu.
problem-period-archived = Aquests recomptes són massa antics per al servidor. Es conserven en aquest dispositiu. Avisa qui coordina.
problem-caps-exceeded = Hi ha més recomptes dels que el servidor admet en un full. Es conserven aquí. Avisa qui coordina.
problem-refused = El servidor no ha acceptat aquests recomptes (motiu: { $reason }). Es conserven aquí. Avisa qui coordina.
problem-shortfall = { $count ->
    [one] Al servidor li falta { $count } toc d’un enviament. Sembla que aquest perfil s’ha copiat o restaurat. Avisa qui coordina.
   *[other] Al servidor li falten { $count } tocs d’un enviament. Sembla que aquest perfil s’ha copiat o restaurat. Avisa qui coordina.
}

## El que es desa en aquest dispositiu

problem-no-server = El teu equip treballa sense servidor. Els recomptes es queden en aquest dispositiu.

problem-store-unwritable = Aquest dispositiu no ha pogut desar. Potser no queda espai. Fes lloc i torna-ho a provar.
problem-store-newer = Aquests recomptes es van desar amb una versió més nova d’Acollida. Actualitza l’aplicació per obrir-los; no s’ha perdut res.
problem-store-in-use = Aquests recomptes ja estan oberts en una altra finestra. Fes servir aquella finestra o tanca-la primer.

## El codi d’inscripció

problem-code-empty = Encara no hi ha cap codi. Enganxa el que t’ha donat qui coordina.
problem-code-not-acollida = Això no és un codi d’Acollida. Torna a copiar el codi sencer i enganxa’l aquí.
problem-code-newer = Aquest codi és per a una versió més nova d’Acollida. Actualitza l’aplicació i torna’l a enganxar.
problem-code-damaged = La part { $group } del codi, «{ $text }», no és correcta. Compara-la amb l’original.
problem-code-incomplete = Al codi li falta el final. Copia el codi sencer i torna’l a enganxar.
problem-code-address = L’adreça d’aquest codi no és segura i no es fa servir. Demana a qui coordina un codi amb una adreça que comenci per https.
problem-code-other-team = Aquest codi és d’un altre equip. Aquest dispositiu compta per a un sol equip; fes servir un altre perfil o dispositiu per a l’altre.

## Recompte

problem-amount = Tria un nombre del { $least } al { $most }.
problem-take-back = No pots restar més del que aquest dispositiu ha comptat aquí.
problem-nothing-to-undo = No hi ha res per desfer.
problem-site-not-listed = Aquest lloc ja no és a la llista de l’equip. Tria’n un altre.
problem-no-site = Primer tria un lloc i després compta.
problem-day-closed = Aquest dia és tancat: encara no ha arribat o queda massa lluny. Tria’n un altre.

problem-shift-open = Aquí ja hi ha un torn obert. Tanca’l abans.

problem-shift-none = No hi ha cap torn obert.

problem-shift-counted = En aquest torn ja s’ha comptat alguna cosa, i per això no es pot anul·lar. Tanca’l.

problem-not-coordinator = Aquest dispositiu no pot canviar l’equip. Cal el codi de la coordinació.

problem-team-invalid = L’equip no es pot desar així. Revisa noms, llocs i números.

problem-team-changed = Mentrestant algú altre ha canviat l’equip. El teu canvi encara no està desat. Mira què hi ha de nou i torna a desar.

problem-site-in-use = Un lloc amb recompte ha de continuar a la llista. Li pots canviar el nom.

problem-not-released = Encara no hi ha xifres publicables d’aquest temps. Un mes es publica dues setmanes o més després d’acabar.

problem-file-unwritable = No s’ha pogut escriure el fitxer allà. Tria un altre lloc o fes espai.
