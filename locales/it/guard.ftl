guard-title = Protezione

guard-open = Non si chiede nulla

guard-open-phone = Chi ha in mano questo telefono può aprire l’app. I conteggi sono cifrati: una copia della memoria del telefono non ne mostra nessuno.

guard-open-computer = I conteggi sono cifrati, ma la loro chiave sta in un file accanto. Chi può leggere i file di questo computer può leggere i conteggi.

guard-coded = Si chiede un codice

guard-coded-phone = Senza il codice nessuno legge i conteggi di questo telefono.

guard-phrased = Si chiede una frase segreta

guard-phrased-computer = Senza la frase segreta nessuno legge i conteggi. Serve comunque cifrare il disco: anche altri programmi lasciano tracce.

guard-set-code = Crea un codice

guard-set-passphrase = Crea frase segreta

guard-change-code = Cambia il codice

guard-change-passphrase = Cambia la frase segreta

guard-remove-code = Togli il codice

guard-remove-passphrase = Togli la frase segreta

guard-code-now = Codice attuale

guard-passphrase-now = Frase segreta attuale

guard-code-new = Nuovo codice: sei cifre o più

guard-passphrase-new = Nuova frase segreta: dieci caratteri o più

guard-again = Ancora una volta, uguale

guard-save = Salva

guard-forgotten = In caso di dimenticanza nessuno può più aprire questo dispositivo. I conteggi non inviati vanno allora persi.

guard-code-short = Un codice ha sei cifre o più.

guard-passphrase-short = Una frase segreta ha dieci caratteri o più.

guard-repeats = Troppo facile da indovinare: si ripete.

guard-run = Troppo facile da indovinare: segue l’ordine delle cifre o delle lettere.

guard-differs = Non coincidono. Scrivi due volte la stessa cosa.

guard-wrong = Quello che hai scritto come attuale non è giusto.

guard-saved = Salvato. D’ora in poi viene chiesto.

guard-removed = Fatto. Non si chiede più nulla.

guard-erase-after = Cancella tutto dopo dieci errori

guard-erase-after-text = I conteggi non inviati vanno allora persi, anche se era solo un bambino che giocava.

guard-erase-code = Un codice che cancella

guard-erase-code-text = Scritto nella schermata di blocco, cancella subito tutto da questo dispositivo. Chi guarda se ne accorge. In alcuni paesi cancellare è di per sé punito.

guard-erase-code-new = Codice che cancella

guard-erase-code-same = Deve essere diverso da quello che apre.

guard-erase-code-on = Attivo

guard-erase-code-off = Non attivo

guard-erase = Cancella tutto qui

guard-erase-text = Prima sparisce la chiave, poi ogni file. In meno di un secondo qui nessuno può più leggere nulla.

guard-erase-lost =
    { $count ->
        [0] Nulla si trova solo su questo dispositivo.
        [one] { $count } contatto è solo su questo dispositivo e va perso.
       *[other] { $count } contatti sono solo su questo dispositivo e vanno persi.
    }

guard-erase-hold = Tieni e cancella

guard-erase-sure = Cancellare tutto da questo dispositivo?

guard-erase-yes = Sì, cancella

guard-erase-no = Conserva tutto

guard-promises = Che cosa è sicuro, che cosa no

guard-holds = Questo è sicuro

guard-holds-not = Questo no

guard-holds-off = Un telefono perso da spento, o una copia della sua memoria, non mostra alcun conteggio.

guard-holds-computer = Su un computer ti proteggono la tua frase segreta e la cifratura del disco.

guard-holds-kept = Un conteggio apparso sullo schermo è conservato, anche se in quel momento manca la corrente.

guard-holds-erased = Quanto è stato cancellato non può recuperarlo nessuno, nemmeno noi.

guard-holds-server = Un server sequestrato contiene somme per luogo e settimana. Nulla al suo interno dice chi ha contato.

guard-not-opened = Se qualcuno ti costringe ad aprire l’app, vede quello che vedi tu.

guard-not-hidden = Non possiamo nascondere che l’app è installata.

guard-not-running = Un dispositivo manomesso mentre è in uso può mostrare tutto.

guard-not-watched = Chi sorveglia un luogo vede chi va e chi viene.

guard-not-guessed = Su un computer, chi ne ha i file può indovinare una frase segreta corta.

guard-damaged =
    { $contacts ->
        [0] Il file dei conteggi era danneggiato. È stato messo da parte così com’è e non si è potuto salvare nulla. I conteggi inviati sono al sicuro con la squadra.
        [one] Il file dei conteggi era danneggiato. È stato messo da parte così com’è; ne è stato salvato { $contacts } contatto. Possono mancare tocchi dopo l’ultimo invio.
       *[other] Il file dei conteggi era danneggiato. È stato messo da parte così com’è; ne sono stati salvati { $contacts } contatti. Possono mancare tocchi dopo l’ultimo invio.
    }

guard-key-missing = La chiave di questi conteggi non è qui. Forse i file vengono da un altro dispositivo, o ne manca uno. Non è stato modificato nulla: rimetti tutti i file insieme.

guard-key-damaged = Il file della chiave di questi conteggi è danneggiato. Non è stato modificato nulla. Recuperalo da una copia, oppure cancella tutto da questo dispositivo ed entra di nuovo nella squadra.

guard-key-newer = La chiave di questi conteggi è di una versione più recente di Acollida. Aggiorna l’app per aprirli; nulla è perso.

guard-taps-torn =
    { $count ->
        [one] { $count } tocco fatto durante il blocco non si è potuto leggere e non è contato.
       *[other] { $count } tocchi fatti durante il blocco non si sono potuti leggere e non sono contati.
    }
