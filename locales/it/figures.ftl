### What both figures screens say, and My figures.

figures-contacts = Contatti
figures-contacts-not-people = contatti, non persone
figures-by-kind = Per tipo di aiuto

figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Cibo { $food }, salute { $medical }, orientamento { $advice }.
figures-sum =
    { $count ->
        [one] { $count } contatto
       *[other] { $count } contatti
    }
figures-no-count = –

figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Solo questo dispositivo mostra questa pagina. Alla squadra arrivano i conteggi, mai chi li ha fatti.
mine-empty-title = Ancora nessun conteggio
mine-empty-text = Quello che conta questo dispositivo compare qui, per giorno, settimana e mese.

figures-by-age = Per età

figures-average = Linea: media di tre

figures-average-label = { $bar } Media di tre: { $count }.

mine-days-kept = I singoli giorni restano su questo dispositivo { $count } giorni; settimane e mesi finché la squadra non li ha chiusi.

figures-row-unmet = { $row }; non si è potuto aiutare: { $count }
