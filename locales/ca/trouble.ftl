trouble-title = El teu recompte no es pot obrir ara

trouble-in-use = Acollida ja és oberta en una altra finestra. Fes servir aquella, o tanca-la i torna-ho a provar.

trouble-newer = Aquest recompte el va desar una Acollida més nova. Actualitza aquesta per continuar comptant. No s’ha perdut ni ha canviat res.

trouble-folder = La carpeta { $folder } no es pot fer servir. Mira si hi és i si hi pots escriure, i torna-ho a provar.

trouble-unwritable = La memòria del dispositiu és plena o no s’hi pot escriure. Fes lloc i torna-ho a provar. No s’ha perdut res.

trouble-damaged = El fitxer del recompte està malmès. No l’esborris. Ensenya-ho a la coordinació; el que s’ha enviat és amb l’equip.

trouble-random = Aquest sistema no dona números aleatoris segurs, i sense això res no es pot comptar just una vegada. Reinicia el dispositiu.

trouble-reason = Motiu, per a qui t’ajudi

trouble-again = Tornar-ho a provar

trouble-close = Tancar

trouble-export = Desar les xifres en un fitxer

trouble-exported = Desat: { $file }

trouble-not-exported = No s’ha pogut desar el fitxer. Mira la memòria d’aquest dispositiu.
