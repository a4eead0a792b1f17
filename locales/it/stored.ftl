stored-title = Che cosa si conserva

stored-open = Che cosa conserviamo, che cosa possiamo consegnare

stored-intro = Tutto ciò che questo programma conserva, tabella per tabella, letto ora dal suo stesso file. Quello che qui non c’è non è conservato e non può essere consegnato a nessuno.

stored-device = Su questo dispositivo

stored-server = Sul server della squadra, se c’è

stored-tells-label = Chi se ne impadronisce viene a sapere

stored-columns = Colonne: { $columns }

stored-never = Da nessuna parte: nomi, documenti, origine, indirizzi, ore, posizioni, o chi ha contato. Per questo non c’è colonna.

stored-free = Per i giuristi: «acollida stored» stampa questa pagina come testo.

stored-holds-batch = Fogli in compilazione: un luogo e una settimana, sotto un numero casuale.

stored-holds-batch_cell = Quanto di ogni tipo di aiuto c’è finora su quei fogli.

stored-holds-change = Gli stessi conteggi nella forma che i dispositivi uniscono.

stored-holds-contribution = Fogli chiusi di questo dispositivo e di altri di cui porta i conteggi: luogo, settimana, numeri.

stored-holds-day_tally = Quanto ha contato questo dispositivo in ciascuno degli ultimi giorni, al massimo 14.

stored-holds-figures = Le somme della squadra come lette l’ultima volta dal server.

stored-holds-membership = Per quale squadra conta questo dispositivo, il suo server e le chiavi del codice.

stored-holds-paper_sheet = Una somma di controllo del file di ogni foglio di carta contato, perché nessuno conti due volte.

stored-holds-profile = Il nome della squadra, i suoi luoghi e che cosa conta.

stored-holds-server = Quando questo dispositivo ha raggiunto il server l’ultima volta, e quale registro ha il server.

stored-holds-setting = Le tue scelte: lingua, aspetto, luogo. E se lo schermo è bloccato, e l’ultimo giorno d’uso.

stored-holds-sheet = Fogli con tutto ciò che vi è confluito: luogo, settimana, numeri.

stored-tells-batch = Che qualcuno ha contato in un luogo questa settimana. Non chi, e nulla delle persone aiutate.

stored-tells-batch_cell = Numeri come 41 pasti. Non per chi.

stored-tells-change = Non più dei fogli chiusi.

stored-tells-contribution = Quanto aiuto è stato dato in un luogo in una settimana. Non in quale giorno, né a chi, né chi ha contato.

stored-tells-day_tally = Quanto ha contato questo dispositivo in un luogo in un giorno. Non a che ora, né chi è stato aiutato.

stored-tells-figures = Quanto aiuto ha dato la squadra, per settimana e luogo.

stored-tells-membership = Che questo dispositivo è della squadra. Con le chiavi si possono aggiungere conteggi o leggere somme: se va perso, chiedi codici nuovi.

stored-tells-paper_sheet = Se un certo file è stato contato qui, per chi ha proprio quel file.

stored-tells-profile = Dove lavora la squadra e che cosa dà.

stored-tells-server = Che l’app era in uso in quel momento.

stored-tells-setting = Com’era impostata l’app, l’ultimo luogo e l’ultimo giorno d’uso.

stored-tells-sheet = Quanto aiuto è stato dato in un luogo in una settimana.

stored-server-holds-area = Come ogni squadra chiama le zone della sua città.

stored-server-holds-arrived = Ciò che è arrivato oggi. Entra nelle somme domani, perché nessuno veda arrivare i contatti uno per uno.

stored-server-holds-carried = Di ciò che è arrivato in ritardo, la parte che sarà contata nel prossimo mese pubblicato.

stored-server-holds-cell = L’elenco di ciò che si può contare.

stored-server-holds-counted = Numeri casuali dei fogli nelle somme, perché nessuno conti due volte.

stored-server-holds-dhis2_code = Come si chiamano i luoghi e i tipi di aiuto della squadra in un altro sistema di statistica.

stored-server-holds-estimate = Numeri che un finanziatore chiede e che sono stati stimati, e in che modo; mai contati.

stored-server-holds-key_hash = Quanto serve a riconoscere le chiavi della squadra, non le chiavi stesse.

stored-server-holds-kind = Quali tipi di aiuto conta ogni squadra.

stored-server-holds-late = Delle somme, ciò che è arrivato dopo la chiusura di una settimana.

stored-server-holds-ledger = Un numero casuale che dà nome a questo registro.

stored-server-holds-offered = Quali tipi di aiuto ha dato una squadra in ogni mese.

stored-server-holds-refreshed = Il giorno fino al quale sono aggiornati i dati di una squadra; lo stesso per tutti.

stored-server-holds-released = Quali mesi sono stati pubblicati.

stored-server-holds-released_band = Ciò che è stato pubblicato per età: somme con piccoli errori voluti.

stored-server-holds-released_kind = Ciò che è stato pubblicato per tipo di aiuto: somme con piccoli errori voluti.

stored-server-holds-seal = Somme di controllo delle settimane chiuse, perché nessuno possa cambiarle senza che si noti.

stored-server-holds-site = I luoghi di ogni squadra.

stored-server-holds-team = Le squadre: nome, che cosa si segna a ogni tocco e regole per i loro dispositivi.

stored-server-holds-total = Le somme: quanto di ogni tipo di aiuto, per luogo e settimana.

stored-server-tells-area = Come una squadra chiama parti della sua città.

stored-server-tells-arrived = Quanto aiuto è stato segnalato da stamattina, per luogo e settimana.

stored-server-tells-carried = Quanto aiuto è stato segnalato in ritardo, per luogo.

stored-server-tells-cell = Nulla di nessuno; è uguale ovunque.

stored-server-tells-counted = Quanti fogli sono arrivati per una settimana, e quanto grandi. Non da chi, né da quanti dispositivi.

stored-server-tells-dhis2_code = Codici di un altro sistema.

stored-server-tells-estimate = Che cosa ha stimato una squadra, e il ruolo di chi l’ha fatto.

stored-server-tells-key_hash = Quante chiavi ha avuto una squadra.

stored-server-tells-kind = Quale aiuto dà una squadra.

stored-server-tells-late = Quanto aiuto è stato segnalato in ritardo, per luogo e settimana.

stored-server-tells-ledger = Nulla di nessuno.

stored-server-tells-offered = Quale aiuto dà una squadra.

stored-server-tells-refreshed = Che quel giorno il server era in funzione.

stored-server-tells-released = Nulla che non sia pubblico.

stored-server-tells-released_band = Nulla che non sia pubblico.

stored-server-tells-released_kind = Nulla che non sia pubblico.

stored-server-tells-seal = Quanti fogli ha avuto una settimana. Non da chi.

stored-server-tells-site = Dove lavora una squadra, come l’ha scritto lei.

stored-server-tells-team = Quali squadre usano questo server.

stored-server-tells-total = Quanto aiuto è stato dato, per luogo e settimana. Non si può dividere oltre.

stored-server-holds-target = Quanto aiuto ogni squadra vuole dare, per tipo.

stored-server-tells-target = Quello che una squadra vuole dare.

stored-files = Accanto a quel file, in file a parte

## @family stored-file-holds

stored-file-holds-key = La chiave dei conteggi, chiusa: con il codice o la frase segreta, se ce n’è.

stored-file-holds-device = Una seconda chiave, senza la quale la prima non apre.

stored-file-holds-tries = Quanti codici sbagliati sono stati inseriti di seguito.

stored-file-holds-look = Lingua e aspetto della schermata di blocco.

stored-file-holds-taps = Tocchi fatti durante il blocco, ognuno sigillato perché solo lo sblocco lo apra.

## @family stored-file-tells

stored-file-tells-key = Che l’app è pronta all’uso, e se per aprirla si chiede qualcosa.

stored-file-tells-device = Da sola, nulla. Insieme alla prima apre i conteggi, a meno che ci sia un codice o una frase segreta.

stored-file-tells-tries = Che qualcuno ci ha provato.

stored-file-tells-look = Quale lingua parla l’app.

stored-file-tells-taps = Quante volte qualcuno ha toccato dopo il blocco. Non che cosa, né per chi.

##
