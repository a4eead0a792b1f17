### Xifres de l’equip.

team-earlier = Abans
team-later = Després
team-share = Part de cada servei
team-by-site = Per lloc
team-by-week = Setmana a setmana
team-by-month = Mes a mes
team-week = Setmana { $week }
team-week-short = { $week }
team-as-of = Dades: { $when }
team-before = { $period }: { $count }
team-before-whole = { $period }, en total: { $count }
team-before-none = No hi ha res abans per comparar
team-unmet-sum =
    { $count ->
        [0] Cap vegada
        [one] { $count } vegada
       *[other] { $count } vegades
    }
team-site-unknown = Un altre lloc

team-small-print = Atencions, no persones: qui rep ajuda cinc vegades compta cinc vegades, i no s’apunta ningú. Són les xifres exactes de l’equip. Creixen un cop al dia, i les petites de la setmana en curs es mostren quan s’acaba. El que surti de l’equip ha d’amagar les petites.

team-no-key-title = Un codi per llegir
team-no-key-text = Les xifres de l’equip demanen un codi que les pugui llegir. El té qui coordina; enganxa’l a Sincronitzar.
team-none-title = Encara no hi ha xifres
team-none-text = Les xifres arriben amb la pròxima connexió.
