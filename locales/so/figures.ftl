figures-contacts = Adeeg-siin
figures-contacts-not-people = adeeg-siin, ma aha dad
figures-by-kind = Nooca caawimada
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Cunto { $food }, caafimaad { $medical }, talo { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } adeeg-siin
       *[other] { $count } adeeg-siin
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Boggan qalabkan oo keliya ayaa tusa. Wadarta kooxda waxaa gala tirada, ee ma galo cidda tirisay.
mine-empty-title = Weli waxba lama tirin
mine-empty-text = Waxa qalabkani tiriyo halkan ayay ka muuqdaan, maalin, toddobaad iyo bil ahaan.

figures-by-age = Da’ ahaan

figures-average = Xariiq: celceliska saddex

figures-average-label = { $bar } Celceliska saddex: { $count }.

mine-days-kept = Maalmaha gaarka ah qalabkan { $count } maalmood ayay ku jiraan; toddobaadyada iyo bilaha ilaa ay kooxdu xirto.

figures-row-unmet = { $row }; lama caawin karin: { $count }
