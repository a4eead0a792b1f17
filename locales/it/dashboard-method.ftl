downloads-text = Scegli un periodo e prendi il file che ti chiedono. I file interni sono esatti e restano nella squadra. Quelli pubblicati possono andare a chiunque.

downloads-internal = Interno

downloads-released = Pubblicato

downloads-file = Nome del file

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span }: non ancora pubblicato. Un mese si pubblica 14 giorni dopo la fine.

downloads-released-months = Pubblicati finora:

downloads-none-released = Nessun mese è ancora pubblicato.

download-for-csv = Qualsiasi foglio di calcolo o programma; una riga per numero

download-for-xlsx = Excel o LibreOffice, un foglio per tabella

download-for-hxl_csv = Rapporti umanitari: CSV con etichette HXL

download-for-dhis2_json = DHIS2, come insieme di valori

download-for-adx_xml = Sistemi informativi sanitari: ADX (IHE)

download-for-5w_csv = Coordinamento di organizzazioni: chi fa cosa, dove, quando, per chi

download-for-esf_xlsx = Rapporti FSE+, con le stime dichiarate

method-contact-title = Che cos’è un contatto

method-contact = Un contatto è un aiuto dato a una persona, una volta: un pasto, una visita, un colloquio. Chi viene cinque volte conta cinque volte. Nessuno viene registrato, quindi nessuno può dire quante persone sono venute.

method-unmet = «Non possibile» conta chi è venuto e non si è potuto aiutare: finito tutto, chiuso, nessun appuntamento. Non è nei «contatti dati».

method-when = Il server conosce luoghi e settimane, nulla di più fine. Una settimana si taglia a fine mese, perché tornino sia le settimane sia i mesi.

method-internal-title = Interno: esatto

method-internal = Sono le somme di tutto ciò che i dispositivi della squadra hanno inviato. Sono solo per la squadra: un numero piccolo ed esatto può indicare qualcuno.

method-internal-late = I dispositivi possono inviare tardi, quindi un dato può ancora crescere.

method-internal-daily = I dati si rinnovano una volta al giorno. Nella settimana in corso un tipo di aiuto compare in un luogo da 10 contatti in su.

method-released-title = Pubblicato

method-released = I dati pubblicati possono uscire dalla squadra. 14 giorni dopo la fine di un mese a ogni numero si aggiunge del caso, una sola volta. Il risultato non si estrae mai di nuovo e non cambia mai.

method-released-atoms = Per ogni mese si pubblicano due tabelle: tipi di aiuto per zona ed età per servizio. Una zona ha tre luoghi o più; altrimenti è tutta la città. Si pubblicano solo i contatti dati. Il benessere è compreso nelle visite.

method-released-sums = Tutto il resto si somma da queste due tabelle: totali, trimestri, anni, grafici, file.

method-small = I numeri sotto 5 si scrivono «<5».

method-promise = Nessun singolo contatto cambia più di quattro volte le probabilità di ciò che si pubblica.

method-error-title = Quanto distano i dati pubblicati da quelli esatti

method-error = Ogni numero pubblicato si scosta di un intero d con probabilità P(d) = ⅓ · 2^(−|d|). Non cambia altro.

method-error-within = Scarto al massimo

method-error-share = In tanti casi

method-error-of = { $part } di { $whole }

method-error-sums = Sommando, gli errori in gran parte si compensano: l’errore di una somma di n numeri cresce con √n, non con n.

method-error-count = Numeri sommati

method-error-95 = Scarto massimo in 95 casi su 100

stored-intro-server = Tutto ciò che questo server conserva, tabella per tabella, letto ora dal suo stesso file. Quello che qui non c’è non è conservato.
