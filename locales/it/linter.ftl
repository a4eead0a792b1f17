linter-flagged = «{ $word }» qui non può stare. { $why }

flagged-origin = Qui si nominano luoghi, non da dove viene la gente.

flagged-status = Il diritto di restare di nessuno è annotato. Nomina il luogo.

flagged-asylum = A nessuno si chiede dell’asilo. Nomina il luogo.

flagged-papers = A nessuno si chiedono documenti. Nomina il luogo.

flagged-visa = A nessuno si chiede di visti o permessi. Nomina il luogo.

flagged-ethnicity = Qui si nominano luoghi, non gruppi etnici.

flagged-religion = La religione di nessuno è annotata. Nomina l’edificio o la via.

flagged-language = La lingua di nessuno è annotata. Nomina il luogo.

flagged-name = A nessuno si chiede il nome. Nomina il luogo.

flagged-birth = A nessuno si chiede l’età o il giorno di nascita. Nomina il luogo.

flagged-phone = Qui non si annotano numeri di telefono. Nomina il luogo.

flagged-email = Qui non si annotano indirizzi e-mail. Nomina il luogo.

flagged-address = A nessuno si chiede l’indirizzo. Nomina il luogo.

flagged-likeness = Niente foto, impronte o firme di persone. Nomina il luogo.

flagged-health = Le malattie delle persone qui non si annotano. Nomina il luogo.

flagged-violence = Quello che le persone hanno vissuto qui non si annota. Nomina il luogo.

flagged-family = I legami di famiglia qui non si annotano. Nomina il luogo.

flagged-intimacy = Chi si ama e chi si è non si annota. Nomina il luogo.

flagged-politics = Le idee politiche non si annotano. Nomina il luogo.

flagged-police = Polizia e tribunali non hanno posto nei conteggi. Nomina il luogo.

flagged-case = Niente numeri di pratica: nessuno è seguito. Nomina il luogo.
