### La pantalla on es compta.

record-today = Avui
record-yesterday = Ahir
record-site = Lloc
record-choose-site = Tria un lloc
record-age = Edat
record-age-by-eye = A ull, no es pregunta mai
record-could-not-help = No s’ha pogut
record-undo = Desfés
record-nothing-yet = Res per desfer
record-take-back = Treu-ne un
record-erase = Esborra l’última xifra

record-heading-unmet = Ha faltat avui
record-kind-hint = { $about }. Mantén premut per comptar-ne més d’un.
record-sheet-today = Full d’avui
record-waiting =
    { $count ->
        [one] { $count } només aquí
       *[other] { $count } només aquí
    }
record-all-sent = L’equip ja ho té tot

record-sum-today = { $count } avui
record-sum-unmet-today = { $count } sense ajuda
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = Desfés: { $what }
record-kind-label = { $kind }, { $count }
record-service-label = { $service }, { $count }
record-counted = { $what }: { $count }
record-undone = Desfet { $what }: { $count }

record-pad-count = { $count } fins ara
record-pad-act = Compta’n { $amount }
record-pad-limit = Com a molt { $limit } de cop

record-no-team-title = De quin equip?
record-no-team-text = Aquest dispositiu encara no és de cap equip. Demana el codi a qui coordina i enganxa’l aquí. Cap nom, cap compte, cap correu.
record-paste-code = Enganxa el codi de l’equip
record-no-profile-title = Gairebé a punt
record-no-profile-text = El codi és bo. Els llocs i els tipus d’ajuda arriben amb la primera connexió; després ja podràs comptar sense.
record-open-sync = Connecta ara
record-no-site-title = On ets avui?
record-no-site-text = Tria el lloc on es dona l’ajuda. El que comptis anirà al seu full.
record-read-only-title = Un codi per llegir
record-read-only-text = El codi d’aquest dispositiu mostra les xifres de l’equip. Per comptar aquí, enganxa també el codi per comptar.
record-open-team-figures = Mostra les xifres de l’equip
