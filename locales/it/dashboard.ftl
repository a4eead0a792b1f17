dashboard-skip = Vai al contenuto

dashboard-nav = Pagine

dashboard-overview = Panoramica

dashboard-trend = Nel tempo

dashboard-downloads = File da scaricare

dashboard-estimates = Stime

dashboard-method = Metodo

dashboard-sign-out = Esci

dashboard-mark-internal = Interno: esatto, solo per la squadra

dashboard-mark-released = Pubblicato

dashboard-window = { $page } – { $team }

dashboard-front-title = Quanto aiuto è stato dato, mai a chi

dashboard-front-text = Questo server somma ciò che le squadre hanno contato: pasti, visite, consulenze. Conserva solo somme per luogo e settimana, e nulla su nessuno.

dashboard-front-way = Per vedere i dati di una squadra, entra con il suo codice di lettura.

dashboard-sign-in = Entra

dashboard-sign-in-text = Incolla il codice di lettura della tua squadra. Comincia con ACO1. Non ci sono account né password.

dashboard-sign-in-code = Codice di lettura

dashboard-sign-in-go = Mostra i dati

dashboard-sign-in-keep = In questo browser resti dentro per 12 ore. Su un computer condiviso, esci quando hai finito.

dashboard-sign-in-again = Sei già dentro? Riapri la pagina

dashboard-sign-in-needed = Questa pagina è solo per la squadra. Entra per vederla.

dashboard-sign-in-ended = La tua sessione è finita. Incolla di nuovo il codice di lettura.

dashboard-signed-out = Sei uscito.

dashboard-code-wrong = Questo server non conosce questo codice. Chiedi al coordinamento se è quello giusto.

dashboard-code-revoked = Questo codice è stato sostituito. Chiedi al coordinamento il nuovo codice di lettura.

dashboard-code-role = Questo codice non serve a leggere i dati. Chiedi al coordinamento il codice di lettura.

dashboard-code-address = Questo codice contiene un indirizzo non sicuro. Chiedine uno nuovo al coordinamento.

dashboard-code-trailing = C’è qualcosa dopo la fine del codice. Incolla solo il codice.

dashboard-problem-title = Questa pagina non si può mostrare

dashboard-problem-missing = A questo indirizzo non c’è nessuna pagina.

dashboard-problem-team = Sei entrato per un’altra squadra.

dashboard-problem-site = La squadra non ha nessun luogo «{ $code }».

dashboard-problem-filter = L’indirizzo chiede «{ $what }», che non esiste.

dashboard-problem-twice = «{ $what }» compare due volte nell’indirizzo.

dashboard-problem-unreleased = { $span }: non ancora pubblicato. Un mese si pubblica una sola volta, 14 giorni dopo la fine, e poi resta com’è.

dashboard-problem-file = Questo file non si può fare per questo periodo. Scegli un altro periodo o un altro file.

dashboard-problem-origin = Questo modulo non veniva da una pagina di questo server e non è stato fatto nulla. Riapri la pagina e invialo da lì. Se non basta, usa un browser più recente.

dashboard-problem-form = Questo modulo non si è potuto leggere. Riapri la pagina e invialo da lì.

dashboard-problem-busy = Il server ha troppo da fare. Riprova tra un momento.

dashboard-problem-failed = Adesso i dati non si possono leggere. Nulla è perso. Riprova più tardi.

dashboard-problem-method = Questo indirizzo non si può usare così.

dashboard-problem-public = Questa squadra non ha una pagina pubblica.

dashboard-way-overview = Alla panoramica

dashboard-way-front = Alla prima pagina
