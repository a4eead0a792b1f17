linter-flagged = «{ $word }» no pot ser aquí. { $why }

flagged-origin = Aquí s’anomenen llocs, no d’on ve la gent.

flagged-status = No s’anota el dret de ningú a quedar-se. Anomena el lloc.

flagged-asylum = A ningú se li pregunta per l’asil. Anomena el lloc.

flagged-papers = A ningú se li demanen papers. Anomena el lloc.

flagged-visa = A ningú se li pregunta per visats o permisos. Anomena el lloc.

flagged-ethnicity = Aquí s’anomenen llocs, no grups ètnics.

flagged-religion = No s’anota la religió de ningú. Anomena l’edifici o el carrer.

flagged-language = No s’anota la llengua de ningú. Anomena el lloc.

flagged-name = A ningú se li pregunta el nom. Anomena el lloc.

flagged-birth = A ningú se li pregunta l’edat ni l’aniversari. Anomena el lloc.

flagged-phone = Aquí no s’anoten telèfons. Anomena el lloc.

flagged-email = Aquí no s’anoten correus. Anomena el lloc.

flagged-address = A ningú se li pregunta l’adreça. Anomena el lloc.

flagged-likeness = Ni fotos, ni empremtes, ni signatures de ningú. Anomena el lloc.

flagged-health = Aquí no s’anoten malalties de ningú. Anomena el lloc.

flagged-violence = Aquí no s’anota el que ha viscut la gent. Anomena el lloc.

flagged-family = Aquí no s’anoten parentius. Anomena el lloc.

flagged-intimacy = No s’anota a qui s’estima ni qui s’és. Anomena el lloc.

flagged-politics = No s’anoten idees polítiques. Anomena el lloc.

flagged-police = La policia i els jutjats no tenen lloc al recompte. Anomena el lloc.

flagged-case = Sense números d’expedient: no se segueix ningú. Anomena el lloc.
