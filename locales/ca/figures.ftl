### El que diuen les dues pantalles de xifres, i Les meves xifres.

figures-contacts = Atencions
figures-contacts-not-people = atencions, no persones
figures-by-kind = Per tipus d’ajuda
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Aliments { $food }, salut { $medical }, orientació { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } atenció
       *[other] { $count } atencions
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-last-days = Els últims set dies
mine-this-week = Setmana
mine-kind-label = { $name }: avui { $today }, aquesta setmana { $week }
mine-private = Aquesta pàgina només es veu en aquest dispositiu. L’equip en rep els recomptes, mai qui els ha fet.
mine-empty-title = Encara no hi ha res
mine-empty-text = Aquí sortirà el que compti aquest dispositiu: avui, aquesta setmana i els últims set dies.
