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
