lock-lock = Bloquejar

lock-unlock = Obrir

lock-text = Bloquejat. Tot el que s’ha comptat està desat.

lock-foot = Sense noms. Sense comptes. Només recomptes.

lock-refused = El dispositiu s’havia bloquejat. L’últim toc no s’ha comptat. Obre’l per continuar.

lock-leave-kiosk = Sortir del mode compartit

lock-leave-kiosk-text = Per a la coordinació: tornen les xifres, la sincronització i els ajustos.

lock-kiosk-refused = En un dispositiu compartit això és fix. Bloqueja’l i surt abans del mode compartit.
