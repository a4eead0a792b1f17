lock-lock = Bloquejar

lock-unlock = Obrir

lock-text = Bloquejat. Tot el que s’ha comptat està desat.

lock-foot = Sense noms. Sense comptes. Només recomptes.

lock-refused = El dispositiu s’havia bloquejat. L’últim toc no s’ha comptat. Obre’l per continuar.

lock-leave-kiosk = Sortir del mode compartit

lock-leave-kiosk-text = Per a la coordinació: tornen les xifres, la sincronització i els ajustos.

lock-kiosk-refused = En un dispositiu compartit això és fix. Bloqueja’l i surt abans del mode compartit.

lock-code = Codi d’aquest dispositiu

lock-passphrase = Frase secreta d’aquest dispositiu

lock-entered =
    { $count ->
        [one] { $count } caràcter escrit
       *[other] { $count } caràcters escrits
    }

lock-opening = S’està obrint…

lock-wrong = No és correcte. Torna-ho a provar.

lock-wait-seconds =
    { $seconds ->
        [one] Espera { $seconds } segon i torna-ho a provar.
       *[other] Espera { $seconds } segons i torna-ho a provar.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Espera { $minutes } minut i torna-ho a provar.
       *[other] Espera { $minutes } minuts i torna-ho a provar.
    }

lock-before-erase =
    { $left ->
        [one] Amb { $left } intent fallit més s’esborra aquest dispositiu.
       *[other] Amb { $left } intents fallits més s’esborra aquest dispositiu.
    }

lock-count = Comptar

lock-count-title = Comptar sense obrir

lock-count-text = No es mostra res del que s’ha comptat abans. Cada toc queda desat.

lock-count-back = Tornar al bloqueig

lock-counted =
    { $count ->
        [one] { $count } atenció des del bloqueig
       *[other] { $count } atencions des del bloqueig
    }
