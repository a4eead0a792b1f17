share-open = Compartir

share-title = Compartir com a text

share-copy = Copiar

share-copied = Copiat

share-text = El text

share-note-mine = Només el recompte d’aquest dispositiu. Al text no hi ha llocs ni persones.

share-note-team = Són les xifres exactes de l’equip, per a ús intern. No les publiquis: un número petit pot assenyalar algú.

share-mine-head = Comptat en aquest dispositiu: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Només: { $what }

share-contacts-not-people = Atencions, no persones: qui ha rebut ajuda cinc vegades es compta cinc vegades.

share-inside = Xifres exactes per a ús dins l’equip; no són per publicar.

share-file-title = Desar com a full de càlcul

share-file-released = Desar xifres publicables

share-file-hand-on = Comparteix xifres publicables

share-file-released-note = També per a fora: els números petits s’amaguen i a cada un s’hi suma una mica d’atzar.

share-file-internal = Desar xifres exactes

share-file-running = S’està baixant el fitxer…

share-file-saved = Desat: { $file }
