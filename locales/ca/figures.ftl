### El que diuen les dues pantalles de xifres, i Les meves xifres.

figures-contacts = Atencions
figures-contacts-not-people = atencions, no persones
figures-by-kind = Per tipus d’ajuda
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Aliments { $food }, salut { $medical }, orientació { $advice }.
figures-sum =
    { $count ->
        [one] { $count } atenció
       *[other] { $count } atencions
    }
figures-no-count = –
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Aquesta pàgina només es veu en aquest dispositiu. L’equip en rep els recomptes, mai qui els ha fet.
mine-empty-title = Encara no hi ha res
mine-empty-text = Aquí surt el que compta aquest dispositiu, per dies, setmanes i mesos.

figures-by-age = Per edat

figures-average = Línia: mitjana de tres

figures-average-label = { $bar } Mitjana de tres: { $count }.

mine-days-kept = Els dies solts queden en aquest dispositiu { $count } dies; les setmanes i els mesos, fins que l’equip els tanqui.

figures-row-unmet = { $row }; no s’ha pogut ajudar: { $count }
