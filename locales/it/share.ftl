share-open = Condividi

share-title = Condividi come testo

share-copy = Copia

share-copied = Copiato

share-text = Il testo

share-note-mine = Solo i conteggi di questo dispositivo. Nel testo non c’è alcun luogo né persona.

share-note-team = Sono i dati esatti della squadra, per uso interno. Non pubblicarli: un numero piccolo può indicare qualcuno.

share-mine-head = Contato su questo dispositivo: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Solo: { $what }

share-contacts-not-people = Contatti, non persone: chi è stato aiutato cinque volte è contato cinque volte.

share-inside = Dati esatti per uso interno della squadra; da non pubblicare.

share-file-title = Salva come foglio di calcolo

share-file-released = Salva i dati pubblicabili

share-file-hand-on = Condividi i dati pubblicabili

share-file-released-note = Anche per l’esterno: i numeri piccoli sono nascosti e a ognuno si aggiunge un po’ di caso.

share-file-internal = Salva i dati esatti

share-file-running = Scarico il file…

share-file-saved = Salvato: { $file }
