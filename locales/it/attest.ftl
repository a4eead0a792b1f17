attest-title = Dichiarazione: che cosa si chiede a chi cerca aiuto

attest-version = Programma: Acollida { $version }

attest-taxonomy = Elenco di ciò che si conta: versione { $number }, SHA-256 { $hash }

attest-made = Fatta il { $date } dal programma stesso, su un dispositivo che lo usa per contare

attest-purpose = Questa pagina dice che cosa il programma chiede e annota su chi viene per cibo, cure o consigli, e che cosa non può annotare. Serve alla revisione annuale dei moduli che la legge chiede in alcune città, come la sezione 2-173-030 (a)(2) del Municipal Code di Chicago: nessun modulo dei servizi della città può chiedere la cittadinanza o la condizione migratoria.

attest-asked-title = Che cosa si chiede

attest-asked-none = A nessuno si chiede niente. Chi opera tocca l’aiuto che è stato dato. Nessuna persona è registrata.

attest-kinds-title = Che cosa può toccare chi opera

attest-code = Codice

attest-meaning = Significato

attest-counted = Contato da questa squadra

attest-yes = sì

attest-no = no

attest-marks-title = Che cosa si può segnare a ogni tocco, se la squadra vuole

attest-band = Età, a occhio e mai chiesta: { $list }

attest-outcome = Se l’aiuto si è potuto dare: { $list }

attest-when = Quando: la settimana; il giorno solo sul dispositivo stesso, al massimo 14 giorni

attest-where = Dove: un luogo dell’elenco della squadra

attest-shift = Che un luogo era aperto in un giorno

attest-never-title = Che cosa non si può mai annotare

attest-never-intro = Per nulla di questo c’è un campo, un’importazione o un’esportazione:

attest-team-title = La squadra di questo dispositivo

attest-team-none = Questo dispositivo non è ancora di nessuna squadra. Quanto segue vale per il programma stesso.

attest-team-name = Squadra: { $name }

attest-site = Luogo

attest-linter-good = Il controllo delle parole del programma non ha trovato parole su persone nei nomi della squadra e dei suoi luoghi.

attest-linter-bad = Il controllo delle parole del programma ha trovato parole su persone in questi nomi. Vanno cambiati prima di firmare questa pagina:

attest-how-title = Come il programma lo garantisce

attest-how-types = Un conteggio è fatto di codici dell’elenco sopra, una settimana, un luogo e numeri. Il programma non ha altri tipi di voce, quindi non c’è dove scrivere altro.

attest-how-linter = I nomi della squadra e dei suoi luoghi sono le sole parole che qualcuno scrive. Un controllo le legge in tutte le lingue del programma e rifiuta le parole su persone.

attest-how-tests = Prove automatiche leggono con lo stesso controllo ogni frase del programma, e confrontano ogni tabella e colonna dei suoi file con un elenco riesaminato.

attest-how-server = Un server, se la squadra ne ha uno, conserva solo somme per settimana e luogo: nessuna persona, dispositivo, indirizzo o ora.

attest-how-source = Il programma è software libero; chiunque può leggerlo e verificarlo.

attest-sign-title = Firma

attest-sign-text = Ho confrontato questa pagina con il programma come lo usiamo. Non chiediamo e non annotiamo altro.

attest-sign-date = Data

attest-sign-place = Città o organizzazione

attest-sign-name = Firmato da

attest-sign-role = Ruolo

attest-sign-signature = Firma

never-name = Nome, iniziali, soprannome, numero di pratica

never-birth = Data di nascita o età esatta

never-origin = Nazionalità, paese d’origine, etnia, lingua, religione

never-status = Condizione migratoria, documenti, percorso, data di arrivo

never-contact = Indirizzo, telefono, e-mail

never-likeness = Foto, voce, firma, impronta

never-position = Posizione, celle telefoniche, reti vicine

never-time = Ora del giorno, ordine dei contatti

never-health = Diagnosi, farmaci, gravidanza, disabilità, violenza subita

never-family = Legami di famiglia

never-text = Qualsiasi testo libero su un contatto

never-worker = Chi ha contato, su quale dispositivo, da quale indirizzo di rete
