### What both figures screens say, and My figures.

figures-contacts = Contacten
figures-contacts-not-people = contacten, geen mensen
figures-by-kind = Per soort hulp

figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Eten { $food }, zorg { $medical }, advies { $advice }.
figures-sum =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacten
    }
figures-no-count = –

figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Alleen dit apparaat toont deze pagina. Het team krijgt de tellingen, nooit wie ze deed.
mine-empty-title = Nog niets geteld
mine-empty-text = Wat dit apparaat telt, staat hier: per dag, week en maand.

figures-by-age = Naar leeftijd

figures-average = Lijn: gemiddelde van drie

figures-average-label = { $bar } Gemiddelde van drie: { $count }.

mine-days-kept = Losse dagen blijven { $count } dagen op dit apparaat; weken en maanden tot het team ze heeft afgesloten.

figures-row-unmet = { $row }; kon niet helpen: { $count }
