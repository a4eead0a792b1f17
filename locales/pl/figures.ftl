### What both figures screens say, and My figures.

figures-contacts = Kontakty
figures-contacts-not-people = kontakty, nie osoby
figures-by-kind = Według rodzaju pomocy

figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Jedzenie { $food }, zdrowie { $medical }, porady { $advice }.
figures-sum =
    { $count ->
        [one] { $count } kontakt
        [few] { $count } kontakty
        [many] { $count } kontaktów
       *[other] { $count } kontaktu
    }
figures-no-count = –

figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Tę stronę pokazuje tylko to urządzenie. Do zespołu trafiają liczby, nigdy to, kto je zapisał.
mine-empty-title = Jeszcze nic nie policzono
mine-empty-text = To, co liczy to urządzenie, widać tutaj: według dni, tygodni i miesięcy.

figures-by-age = Według wieku

figures-average = Linia: średnia z trzech

figures-average-label = { $bar } Średnia z trzech: { $count }.

mine-days-kept = Pojedyncze dni zostają na tym urządzeniu (dni: { $count }); tygodnie i miesiące, dopóki zespół ich nie zamknie.

figures-row-unmet = { $row }; nie udało się pomóc: { $count }
