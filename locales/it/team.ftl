### Team figures.

team-earlier = Prima
team-later = Dopo
team-share = Quota di ogni servizio
team-by-site = Per luogo
team-by-week = Settimana per settimana
team-by-month = Mese per mese

team-week = Settimana { $week }
team-week-short = { $week }

team-as-of = Dati: { $when }

team-before = { $period }: { $count }
team-before-whole = { $period }, in tutto: { $count }
team-before-none = Niente di precedente con cui confrontare

team-unmet-sum =
    { $count ->
        [0] Nessuna volta
        [one] { $count } volta
       *[other] { $count } volte
    }
team-site-unknown = Altro luogo

team-small-print = Contatti, non persone: chi riceve aiuto cinque volte conta cinque volte, e nessuno viene registrato. Questi sono i dati esatti della squadra. Crescono una volta al giorno, e i numeri piccoli della settimana in corso compaiono quando è finita. Ciò che esce dalla squadra deve nascondere i numeri piccoli.

team-no-key-title = Un codice per leggere
team-no-key-text = Per i dati della squadra serve un codice che possa leggerli. Lo ha chi coordina; incollalo in Sincronizza.
team-none-title = Ancora nessun dato
team-none-text = I dati arrivano con la prossima connessione.
