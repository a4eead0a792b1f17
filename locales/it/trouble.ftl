trouble-title = I tuoi conteggi ora non si aprono

trouble-in-use = Acollida è già aperta in un’altra finestra. Usa quella, o chiudila e riprova.

trouble-newer = Questi conteggi li ha salvati una Acollida più nuova. Aggiorna questa per continuare. Nulla è perso, nulla è cambiato.

trouble-folder = La cartella { $folder } non è utilizzabile. Controlla che ci sia e che tu possa scriverci, poi riprova.

trouble-unwritable = La memoria del dispositivo è piena o non scrivibile. Fai spazio e riprova. Nulla è perso.

trouble-damaged = Il file dei conteggi è danneggiato. Non cancellarlo. Mostralo a chi coordina; quanto inviato è con la squadra.

trouble-random = Questo sistema non dà numeri casuali sicuri, e senza non si può contare tutto esattamente una volta. Riavvia il dispositivo.

trouble-reason = Motivo, per chi ti aiuta

trouble-again = Riprova

trouble-close = Chiudi

trouble-export = Salva i dati in un file

trouble-exported = Salvato: { $file }

trouble-not-exported = Non è stato possibile salvare il file. Controlla la memoria del dispositivo.
