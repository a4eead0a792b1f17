guard-title = Protecció

guard-open = No es demana res

guard-open-phone = Qui tingui aquest telèfon pot obrir l’aplicació. Els recomptes estan xifrats: si algú en copia la memòria, no en veu cap.

guard-open-computer = Els recomptes estan xifrats, però la clau és en un fitxer que tenen al costat. Qui pugui llegir els fitxers d’aquest ordinador pot llegir els recomptes.

guard-coded = Es demana un codi

guard-coded-phone = Sense el codi ningú no llegeix els recomptes d’aquest telèfon.

guard-phrased = Es demana una frase secreta

guard-phrased-computer = Sense la frase secreta ningú no llegeix els recomptes. Tot i així cal xifrar el disc: altres programes també deixen rastre.

guard-set-code = Posar un codi

guard-set-passphrase = Posar frase secreta

guard-change-code = Canviar el codi

guard-change-passphrase = Canviar la frase secreta

guard-remove-code = Treure el codi

guard-remove-passphrase = Treure la frase secreta

guard-code-now = Codi actual

guard-passphrase-now = Frase secreta actual

guard-code-new = Codi nou: sis xifres o més

guard-passphrase-new = Frase secreta nova: deu caràcters o més

guard-again = El mateix un altre cop

guard-save = Desar

guard-forgotten = Si s’oblida, ningú no podrà tornar a obrir aquest dispositiu. Aleshores es perd el que no s’hagi enviat.

guard-code-short = Un codi té sis xifres o més.

guard-passphrase-short = Una frase secreta té deu caràcters o més.

guard-repeats = Massa fàcil d’endevinar: es repeteix.

guard-run = Massa fàcil d’endevinar: segueix l’ordre de les xifres o de les lletres.

guard-differs = No coincideixen. Escriu el mateix totes dues vegades.

guard-wrong = El que has escrit com a actual no és correcte.

guard-saved = Desat. A partir d’ara es demana.

guard-removed = Fet. Ja no es demana res.

guard-erase-after = Esborrar al desè intent fallit

guard-erase-after-text = Aleshores es perd el que no s’hagi enviat, encara que només fos una criatura jugant.

guard-erase-code = Un codi que esborra

guard-erase-code-text = Si s’escriu a la pantalla de bloqueig, esborra aquest dispositiu a l’instant. Qui estigui mirant se n’adona. En alguns països, el sol fet d’esborrar es castiga.

guard-erase-code-new = Codi que esborra

guard-erase-code-same = Ha de ser diferent del que obre.

guard-erase-code-on = Actiu

guard-erase-code-off = Sense activar

guard-erase = Esborrar el dispositiu

guard-erase-text = Primer desapareix la clau, després tots els fitxers. En menys d’un segon ja ningú no pot llegir res d’aquí.

guard-erase-lost =
    { $count ->
        [0] No hi ha res que sigui només en aquest dispositiu.
        [one] { $count } atenció és només en aquest dispositiu i es perd.
       *[other] { $count } atencions són només en aquest dispositiu i es perden.
    }

guard-erase-hold = Mantén i s’esborra

guard-erase-sure = Esborrar-ho tot en aquest dispositiu?

guard-erase-yes = Sí, esborrar

guard-erase-no = Conservar-ho tot

guard-promises = Què és segur i què no

guard-holds = Això és segur

guard-holds-not = Això no

guard-holds-off = Un telèfon que es perd apagat, o una còpia de la seva memòria, no mostra cap recompte.

guard-holds-computer = En un ordinador et protegeixen la teva frase secreta i el xifratge del disc.

guard-holds-kept = Un recompte que s’ha vist queda desat, encara que en aquell moment es talli el corrent.

guard-holds-erased = El que s’ha esborrat no ho pot recuperar ningú, nosaltres tampoc.

guard-holds-server = Un servidor confiscat conté sumes per lloc i setmana. Res no hi diu qui ha comptat.

guard-not-opened = Si algú t’obliga a obrir l’aplicació, veu el que veus tu.

guard-not-hidden = No podem amagar que l’aplicació està instal·lada.

guard-not-running = Un dispositiu on algú s’ha ficat mentre es feia servir ho pot mostrar tot.

guard-not-watched = Qui vigila un lloc veu qui ve i qui se’n va.

guard-not-guessed = En un ordinador, qui en tingui els fitxers pot endevinar una frase secreta curta.

guard-damaged =
    { $contacts ->
        [0] El fitxer dels recomptes estava malmès. S’ha apartat tal com està i no se n’ha pogut salvar res. El que s’ha enviat està segur amb l’equip.
        [one] El fitxer dels recomptes estava malmès. S’ha apartat tal com està; se n’ha salvat { $contacts } atenció. Poden faltar tocs des de l’últim enviament.
       *[other] El fitxer dels recomptes estava malmès. S’ha apartat tal com està; se n’han salvat { $contacts } atencions. Poden faltar tocs des de l’últim enviament.
    }

guard-key-missing = La clau d’aquests recomptes no és aquí. Potser els fitxers venen d’un altre dispositiu, o en falta algun. No s’ha canviat res: torna a posar tots els fitxers junts.

guard-key-damaged = El fitxer de la clau d’aquests recomptes està malmès. No s’ha canviat res. Recupera’l d’una còpia, o esborra aquest dispositiu i torna’t a afegir a l’equip.

guard-key-newer = La clau d’aquests recomptes és d’una versió més nova d’Acollida. Actualitza l’aplicació per obrir-los; no s’ha perdut res.

guard-taps-torn =
    { $count ->
        [one] { $count } toc fet durant el bloqueig no s’ha pogut llegir i no està comptat.
       *[other] { $count } tocs fets durant el bloqueig no s’han pogut llegir i no estan comptats.
    }
