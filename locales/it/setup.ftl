setup-title = Imposta la squadra

setup-closed-title = Serve un altro codice

setup-closed-text = Per cambiare le impostazioni della squadra serve il codice apposito. Incollalo in Sincronizza.

setup-part-name = Nome

setup-part-sites = Luoghi

setup-part-kinds = Tipi di aiuto

setup-part-marks = Età ed esito

setup-part-targets = Obiettivi

setup-part-rules = Conservare e bloccare

setup-part-codes = Codici dispositivi

setup-sites-sum =
    { $count ->
        [one] { $count } luogo
       *[other] { $count } luoghi
    }

setup-kinds-sum = { $count } su { $all }

setup-marks-both = Età e aiuti non riusciti

setup-marks-ages = Solo età

setup-marks-outcomes = Solo aiuti non riusciti

setup-marks-none = Nessuno dei due

setup-targets-sum =
    { $count ->
        [0] Nessuno
        [one] { $count } obiettivo
       *[other] { $count } obiettivi
    }

setup-codes-sum = Per i dispositivi che si uniscono

setup-name = Il nome della squadra

setup-name-text = Lo legge tutta la squadra.

setup-sites-text = I luoghi dove si aiuta: una cucina, un giro in strada, un ambulatorio. Mai la casa di qualcuno.

setup-sites-empty = Ancora nessun luogo. Senza, nessuno può contare.

setup-site-add = Aggiungi un luogo

setup-site-new = Un nuovo luogo

setup-site-label = Come lo si chiama

setup-site-code = Codice breve

setup-site-code-text = Sta nei file e nei dati, e poi non cambia più.

setup-site-done = Fatto

setup-site-edit = Modifica { $site }

setup-site-up = Sposta su { $site }

setup-site-down = Sposta giù { $site }

setup-site-remove = Togli questo luogo

setup-site-remove-text = Quanto si è contato lì resta in tutti i dati. D’ora in poi lì nessuno può contare.

setup-site-remove-yes = Toglilo

setup-site-remove-no = Tienilo

setup-kinds-text = Quello che i dispositivi della squadra mostrano da contare. Quanto contato prima resta in tutti i dati.

setup-bands = Fasce d’età

setup-bands-text = A occhio, mai chiesta.

setup-remember = L’età resta scelta

setup-remember-text = Per un luogo dove hanno tutti la stessa età. Altrimenti torna a «non annotata» dopo ogni tocco.

setup-outcomes = «Non si è potuto»

setup-outcomes-text = Conta quello che è mancato: finito, chiuso, nessun appuntamento.

setup-targets-text = Quanti contatti la squadra vuole raggiungere. I dati della squadra li mostrano accanto al contato.

setup-target-kind = Tipo di aiuto

setup-target-count = Contatti

setup-target-add = Aggiungi questo obiettivo

setup-target-remove = Togli { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } a settimana

setup-target-month = { $count } al mese

setup-target-quarter = { $count } a trimestre

setup-target-year = { $count } all’anno

setup-grain-week = Settimana

setup-grain-month = Mese

setup-grain-quarter = Trimestre

setup-grain-year = Anno

setup-days = Giorni conservati

setup-days-text = Per quanto un dispositivo conserva i suoi conteggi per giorno, e fino a quale giorno si può correggere.

setup-days-count =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }

setup-lock = Si blocca dopo

setup-lock-text = Un dispositivo che nessuno tocca per questo tempo si blocca da solo.

setup-lock-count =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }

setup-less = { $what }: meno

setup-more = { $what }: più

setup-unsaved = Non ancora salvato. La squadra conta come prima.

setup-save = Salva per la squadra

setup-saving = Salvataggio…

setup-discard = Scarta

setup-discard-ask = Scartare tutte le modifiche non salvate?

setup-discard-yes = Scartale

setup-discard-no = Tienile

setup-look-again = Prima di salvare, guarda: { $part }

setup-joined = Intanto qualcun altro ha salvato. Qui le due modifiche sono unite; dove entrambe cambiano la stessa cosa, resta la tua. Rivedi e salva.

setup-wrong-empty = Qui deve esserci qualcosa.

setup-wrong-long = Al massimo { $most } lettere.

setup-wrong-hidden = Contiene lettere che non si vedono. Riscrivilo.

setup-wrong-code = Da 1 a 16: a–z, 0–9 e -, con una lettera o una cifra all’inizio.

setup-wrong-code-twice = Un altro luogo ha questo codice.

setup-wrong-no-kind = Scegline almeno uno: una squadra che non conta nulla non ha bisogno di dispositivi.

setup-wrong-sites = Al massimo { $most } luoghi.

setup-wrong-number = Un numero da { $least } a { $most }.

setup-wrong-target-twice = C’è già un obiettivo per questo. Prima toglilo.

setup-codes-text = Un codice fa entrare un dispositivo nella squadra. Mostralo solo a chi è destinato. Si nasconde dopo un minuto.

setup-code-write = Per contare

setup-code-write-text = Per chiunque conti.

setup-code-read = Per leggere i dati della squadra

setup-code-read-text = Per chi coordina. Con questo non si può contare.

setup-code-admin = Per cambiare le impostazioni

setup-code-admin-text = Chi lo ha può cambiare tutto qui: luoghi, tipi, regole. Dallo solo a una o due persone.

setup-code-show = Mostra

setup-code-show-label = Mostra il codice: { $code }

setup-code-hide = Nascondi

setup-code-picture = Il codice come QR da fotografare. Sotto c’è come testo.

setup-code-none = Questo dispositivo non ha questo codice.

join-picture = Da un’immagine

join-picture-text = Oppure scegli una foto o una schermata del QR del codice.

problem-picture-open = Non è stato possibile aprire l’immagine. Sceglila di nuovo o incolla il codice.

problem-picture-large = L’immagine è troppo grande. Ritagliala sul QR o incolla il codice.

problem-picture-format = Il file non è un’immagine PNG o JPEG, o è danneggiato. Scegline un altro o incolla il codice.

problem-picture-blank = Nell’immagine non c’è un QR leggibile. Fotografalo di fronte, nitido e intero, o incolla il codice.

problem-picture-other = Il QR di questa immagine non è un codice Acollida. Scegli l’immagine che ti ha dato chi coordina.
