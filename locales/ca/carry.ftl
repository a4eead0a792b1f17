### Recomptes que van d’un dispositiu a un altre en un fitxer, sense connexió. A la pantalla de sincronització.

carry-title = A mà
carry-text = Sense connexió, un fitxer porta recomptes a un altre dispositiu del teu equip: per cable, targeta de memòria o missatge. Només el teu equip el pot obrir, i no es compta res dues vegades.
carry-save = Desa un fitxer
carry-share = Comparteix un fitxer
carry-take = Importa un fitxer

carry-given =
    { $count ->
        [one] { $count } recompte és al fitxer. També es queda en aquest dispositiu.
       *[other] { $count } recomptes són al fitxer. També es queden en aquest dispositiu.
    }
carry-taken =
    { $count ->
        [one] Amb el fitxer ha arribat { $count } recompte nou.
       *[other] Amb el fitxer han arribat { $count } recomptes nous.
    }
carry-nothing-new = Tots els recomptes d’aquest fitxer ja eren aquí.
carry-team-came = Els llocs del teu equip han arribat amb el fitxer.
carry-unread =
    { $count ->
        [one] { $count } entrada no s’ha pogut llegir. Actualitza l’aplicació i torna a importar el fitxer.
       *[other] { $count } entrades no s’han pogut llegir. Actualitza l’aplicació i torna a importar el fitxer.
    }

## El que ha fallat amb un fitxer.

carry-problem-none = Aquest fitxer no té recomptes d’Acollida. El nom d’un fitxer així acaba en .acollida.
carry-problem-damaged = Aquest fitxer està malmès o no és sencer. Torna’l a demanar.
carry-problem-other = El codi d’aquest dispositiu no obre aquest fitxer. És d’un altre equip, o el codi del teu equip ha canviat.
carry-problem-newer = Aquest fitxer s’ha fet amb una versió més nova d’Acollida. Actualitza l’aplicació i torna’l a importar.
carry-problem-large = Aquí hi ha més recomptes dels que caben en un fitxer. Sincronitza quan hi hagi connexió.
carry-problem-unreadable = El fitxer no s’ha pogut llegir. Copia’l en aquest dispositiu i torna-ho a provar.
carry-problem-no-code = Aquest dispositiu no té cap codi per comptar, i per això no pot fer ni obrir aquests fitxers. Demana’n un a qui coordina.
