lock-lock = Blocca

lock-unlock = Sblocca

lock-text = Bloccato. Ogni conteggio è conservato.

lock-foot = Nessun nome. Nessun account. Solo numeri.

lock-refused = Il dispositivo si era bloccato. L’ultimo tocco non è stato contato. Sbloccalo per continuare.

lock-leave-kiosk = Esci dalla modalità condivisa

lock-leave-kiosk-text = Per chi coordina: dati, sincronizzazione e impostazioni tornano disponibili.

lock-kiosk-refused = Su un dispositivo condiviso questo è fisso. Prima bloccalo ed esci dalla modalità condivisa.

lock-code = Codice di questo dispositivo

lock-passphrase = Frase segreta di questo dispositivo

lock-entered =
    { $count ->
        [one] { $count } carattere inserito
       *[other] { $count } caratteri inseriti
    }

lock-opening = Si apre…

lock-wrong = Non è giusto. Riprova.

lock-wait-seconds =
    { $seconds ->
        [one] Aspetta { $seconds } secondo, poi riprova.
       *[other] Aspetta { $seconds } secondi, poi riprova.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Aspetta { $minutes } minuto, poi riprova.
       *[other] Aspetta { $minutes } minuti, poi riprova.
    }

lock-before-erase =
    { $left ->
        [one] Ancora { $left } errore e si cancella tutto da questo dispositivo.
       *[other] Ancora { $left } errori e si cancella tutto da questo dispositivo.
    }

lock-count = Conta

lock-count-title = Conta senza sbloccare

lock-count-text = Di quanto contato prima non si vede nulla. Ogni tocco è conservato.

lock-count-back = Torna al blocco

lock-counted =
    { $count ->
        [one] { $count } contatto dal blocco in poi
       *[other] { $count } contatti dal blocco in poi
    }
