### What both figures screens say, and My figures.

figures-contacts = Intervenții
figures-contacts-not-people = intervenții, nu persoane
figures-by-kind = După tipul ajutorului

figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Hrană { $food }, sănătate { $medical }, consiliere { $advice }.
figures-sum =
    { $count ->
        [one] { $count } intervenție
        [few] { $count } intervenții
       *[other] { $count } de intervenții
    }
figures-no-count = –

figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Numai acest dispozitiv arată această pagină. Echipa primește cifrele, niciodată cine le-a notat.
mine-empty-title = Încă nu s-a numărat nimic
mine-empty-text = Ce numără acest dispozitiv apare aici, pe zile, săptămâni și luni.

figures-by-age = După vârstă

figures-average = Linie: media a trei

figures-average-label = { $bar } Media a trei: { $count }.

mine-days-kept = Zilele separate rămân pe acest dispozitiv (zile: { $count }); săptămânile și lunile, până când le închide echipa.

figures-row-unmet = { $row }; nu s-a putut ajuta: { $count }
