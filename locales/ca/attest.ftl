attest-title = Declaració: què es pregunta a qui busca ajuda

attest-version = Programa: Acollida { $version }

attest-taxonomy = Llista del que es compta: versió { $number }, SHA-256 { $hash }

attest-made = Feta el { $date } pel mateix programa, en un dispositiu que hi compta

attest-purpose = Aquesta pàgina diu què pregunta i anota aquest programa sobre qui ve per menjar, atenció mèdica o orientació, i què no pot anotar. Serveix per a la revisió anual de formularis que la llei exigeix en algunes ciutats, com la secció 2-173-030 (a)(2) del Codi Municipal de Chicago: cap formulari dels serveis de la ciutat pot preguntar per la ciutadania o la situació migratòria.

attest-asked-title = Què es pregunta

attest-asked-none = A ningú se li pregunta res. Qui atén toca l’ajuda que s’ha donat. No es registra cap persona.

attest-kinds-title = Què pot tocar qui atén

attest-code = Codi

attest-meaning = Significat

attest-counted = Ho compta aquest equip

attest-yes = sí

attest-no = no

attest-marks-title = Què es pot marcar amb cada toc, si l’equip vol

attest-band = Edat, a ull i sense preguntar: { $list }

attest-outcome = Si s’ha pogut donar l’ajuda: { $list }

attest-when = Quan: la setmana; el dia, només al mateix dispositiu, com a molt 14 dies

attest-where = On: un lloc de la llista de l’equip

attest-shift = Que un lloc va estar obert un dia

attest-never-title = Què no es pot anotar mai

attest-never-intro = Per a res d’això hi ha camp, importació ni exportació:

attest-team-title = L’equip d’aquest dispositiu

attest-team-none = Aquest dispositiu encara no és de cap equip. El que segueix val per al programa mateix.

attest-team-name = Equip: { $name }

attest-site = Lloc

attest-linter-good = El revisor de paraules del programa no ha trobat cap paraula sobre persones en els noms de l’equip i dels seus llocs.

attest-linter-bad = El revisor de paraules del programa ha trobat paraules sobre persones en aquests noms. S’han de canviar abans de signar aquesta pàgina:

attest-how-title = Com ho compleix el programa

attest-how-types = Un recompte es fa amb codis de la llista anterior, una setmana, un lloc i números. El programa no té cap altra mena d’apunt, i per tant no hi ha on escriure res més.

attest-how-linter = Els noms de l’equip i dels seus llocs són les úniques paraules que algú escriu. Un revisor les comprova en totes les llengües del programa i rebutja les que parlen de persones.

attest-how-tests = Proves automàtiques llegeixen amb el mateix revisor cada frase del programa, i comparen cada taula i columna dels seus fitxers amb una llista revisada.

attest-how-server = Un servidor, si l’equip en té, desa només sumes per setmana i lloc: ni persona, ni dispositiu, ni adreça, ni hora.

attest-how-source = El programa és programari lliure; qualsevol el pot llegir i comprovar.

attest-sign-title = Signatura

attest-sign-text = He comparat aquesta pàgina amb el programa tal com el fem servir. No preguntem ni anotem res més.

attest-sign-date = Data

attest-sign-place = Ciutat o organització

attest-sign-name = Signa

attest-sign-role = Càrrec

attest-sign-signature = Signatura

never-name = Nom, inicials, sobrenom, número d’expedient

never-birth = Data de naixement o edat exacta

never-origin = Nacionalitat, país d’origen, ètnia, llengua, religió

never-status = Situació migratòria, documents, ruta, data d’arribada

never-contact = Adreça, telèfon, correu electrònic

never-likeness = Foto, veu, signatura, empremta

never-position = Posició, antenes de telefonia, xarxes properes

never-time = Hora del dia, ordre de les atencions

never-health = Diagnòstic, medicines, embaràs, discapacitat, violència patida

never-family = Parentius

never-text = Qualsevol text lliure sobre una atenció

never-worker = Qui ha comptat, en quin dispositiu, des de quina adreça de xarxa
