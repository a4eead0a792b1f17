### Team figures.

team-earlier = Wcześniej
team-later = Później
team-share = Udział każdej usługi
team-by-site = Według miejsca
team-by-week = Tydzień po tygodniu
team-by-month = Miesiąc po miesiącu

team-week = Tydzień { $week }
team-week-short = { $week }

team-as-of = Stan: { $when }

team-before = { $period }: { $count }
team-before-whole = { $period } w całości: { $count }
team-before-none = Nie ma z czym porównać

team-unmet-sum =
    { $count ->
        [0] Ani razu
        [one] { $count } raz
        [few] { $count } razy
        [many] { $count } razy
       *[other] { $count } razu
    }
team-site-unknown = Inne miejsce

team-small-print = Kontakty, nie osoby: kto otrzymał pomoc pięć razy, liczy się pięć razy, i nikogo się nie spisuje. To dokładne liczby zespołu. Rosną raz dziennie, a małe liczby bieżącego tygodnia widać, gdy się skończy. To, co wychodzi poza zespół, musi ukrywać małe liczby.

team-no-key-title = Kod do odczytu
team-no-key-text = Do liczb zespołu potrzebny jest kod, który może je odczytać. Ma go osoba koordynująca; wklej go w zakładce Synchronizacja.
team-none-title = Jeszcze brak liczb
team-none-text = Liczby pojawią się po następnym połączeniu.
