estimates-text = Alcuni finanziatori chiedono quante persone sono state aiutate e di quali gruppi. Acollida non chiede mai nulla a nessuno e non conta le persone. Perciò la squadra può dichiarare qui una stima. Sta a parte da tutti i conteggi e dice come è nata.

estimates-never = Non chiedere nulla a nessuno per questo, e non tenere elenchi.

estimates-list = Dichiarate finora

estimates-none = Non è ancora dichiarato nulla.

estimates-new = Dichiara una stima

estimates-indicator = Di che cosa

estimates-number = Numero

estimates-period = Per quale periodo

estimates-method = Come è nata

estimates-method-more = Per esempio: teste contate per tre giovedì, per i giorni di apertura. Niente nomi.

estimates-role = Chi ne risponde

estimates-save = Dichiara

estimates-saved = La stima è dichiarata.

estimates-removed = Tolta: { $what }, { $period }.

estimates-not-there = Questa stima non c’è più.

estimates-check = La stima non è ancora dichiarata. Guarda ciò che è segnato.

estimates-outputs = Cibo e beni

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Scrivi un numero intero da 0 a { $most }, senza segni né parole.

estimates-bad-method = Scrivi in 1–{ $most } lettere come è nata.

estimates-bad-future = Questo periodo non è ancora cominciato.

estimates-bad-choice = Scegli dall’elenco.

estimates-bad-whole = È più della stima di tutte le persone per lo stesso periodo.

estimates-bad-many = Ci sono troppe stime. Dichiarane una di nuovo invece di aggiungerne.

indicator-output-1-1 = 1.1 Valore di cibo e beni, in euro

indicator-output-1-1-1 = 1.1.1 Valore del cibo, in euro

indicator-output-1-1-1-1 = 1.1.1.1 Valore del cibo per persone senza dimora, in euro

indicator-output-1-1-1-2 = 1.1.1.2 Valore del cibo per altri gruppi, in euro

indicator-output-1-1-2 = 1.1.2 Valore dei beni, in euro

indicator-output-1-1-2-1 = 1.1.2.1 Valore dei beni per bambini, in euro

indicator-output-1-1-2-2 = 1.1.2.2 Valore dei beni per persone senza dimora, in euro

indicator-output-1-1-2-3 = 1.1.2.3 Valore dei beni per altri gruppi, in euro

indicator-output-1-2 = 1.2 Cibo distribuito, in tonnellate

indicator-output-1-2-1 = 1.2.1 Quota di cibo di cui si sono pagati solo trasporto e deposito, in per cento

indicator-output-1-2-2 = 1.2.2 Quota di cibo pagata dal fondo, in per cento

indicator-support-2-1 = 2.1 Persone che hanno ricevuto cibo

indicator-support-2-2 = 2.2 Persone che hanno ricevuto beni

indicator-support-2-3 = 2.3 Persone che hanno ricevuto buoni

indicator-recipients-all = tutte

indicator-recipients-children = sotto i 18 anni

indicator-recipients-age_18_29 = da 18 a 29 anni

indicator-recipients-women = donne

indicator-recipients-age_65 = 65 anni e più

indicator-recipients-disability = con disabilità

indicator-recipients-third_country = cittadini di paesi terzi

indicator-recipients-foreign_background = di origine straniera e minoranze

indicator-recipients-homeless = senza dimora

estimate-role-coordinator = Il coordinamento della squadra

estimate-role-site_lead = Chi guida un luogo

estimate-role-accountant = Chi tiene i conti

estimate-role-surveyor = Chi ha fatto l’indagine del fondo
