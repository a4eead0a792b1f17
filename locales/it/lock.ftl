lock-lock = Blocca

lock-unlock = Sblocca

lock-text = Bloccato. Ogni conteggio è conservato.

lock-foot = Nessun nome. Nessun account. Solo numeri.

lock-refused = Il dispositivo si era bloccato. L’ultimo tocco non è stato contato. Sbloccalo per continuare.

lock-leave-kiosk = Esci dalla modalità condivisa

lock-leave-kiosk-text = Per chi coordina: dati, sincronizzazione e impostazioni tornano disponibili.

lock-kiosk-refused = Su un dispositivo condiviso questo è fisso. Prima bloccalo ed esci dalla modalità condivisa.
