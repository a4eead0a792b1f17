### What both figures screens say, and My figures.

figures-contacts = Kontakte
figures-contacts-not-people = Kontakte, nicht Menschen
figures-by-kind = Nach Art der Hilfe

figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Essen { $food }, Medizin { $medical }, Beratung { $advice }.
figures-sum =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
figures-no-count = –

figures-date = { $day }. { $month }
figures-dates = { $from } – { $to }

mine-private = Diese Seite zeigt nur dieses Gerät. Ins Team gehen die Zählungen, nie, von wem sie sind.
mine-empty-title = Noch nichts gezählt
mine-empty-text = Was dieses Gerät zählt, steht hier: nach Tagen, Wochen und Monaten.

figures-by-age = Nach Alter

figures-average = Linie: Mittel aus drei

figures-average-label = { $bar } Mittel aus drei: { $count }.

mine-days-kept = Einzelne Tage bleiben { $count } Tage auf diesem Gerät; Wochen und Monate, bis das Team sie abgeschlossen hat.

figures-row-unmet = { $row }; konnte nicht helfen: { $count }
