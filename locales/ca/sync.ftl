### La pantalla de sincronització.

sync-now = Sincronitza ara
sync-running = S’envia i es rep…
sync-join = Entra en un equip
sync-join-text = Enganxa el codi que t’ha donat qui coordina. Diu per a quin equip compta aquest dispositiu; no es demana res de tu.
sync-other-code = Un altre codi
sync-other-code-text = Aquí s’hi afegeix un codi més nou d’aquest equip, o un que en pugui llegir les xifres.
sync-code = El codi de l’equip
sync-code-placeholder = ACO1-…
sync-paste = Enganxa
sync-use-code = Fes servir aquest codi
sync-team-unnamed = El teu equip
sync-can-count = Aquest dispositiu pot comptar.
sync-can-read = Aquest dispositiu pot veure les xifres de l’equip.
sync-can-both = Aquest dispositiu pot comptar i veure les xifres de l’equip.

sync-waiting =
    { $count ->
        [one] { $count } recompte és només en aquest dispositiu
       *[other] { $count } recomptes són només en aquest dispositiu
    }
sync-nothing-waiting = L’equip ja té tots els recomptes
sync-never = Encara sense connexió. Es pot comptar sense.
sync-last = Última connexió: { $when }
sync-next = Ho torna a provar sol { $when }

sync-refused = El servidor no els ha acceptat
sync-refused-text = Aquests recomptes es queden en aquest dispositiu. Ensenya aquesta pàgina a qui coordina.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } recompte
       *[other] { $site }, { $day }: { $count } recomptes
    }

time-just-now = ara mateix
time-minutes-ago =
    { $count ->
        [one] fa { $count } minut
       *[other] fa { $count } minuts
    }
time-hours-ago =
    { $count ->
        [one] fa { $count } hora
       *[other] fa { $count } hores
    }
time-days-ago =
    { $count ->
        [one] ahir
       *[other] fa { $count } dies
    }
time-in-minutes =
    { $count ->
        [one] d’aquí a { $count } minut
       *[other] d’aquí a { $count } minuts
    }
time-soon = de seguida
