### The Sync screen.

sync-now = Nu synchroniseren
sync-running = Versturen en ophalen…
sync-join = Bij een team horen
sync-join-text = Plak de code die je van je coördinator kreeg. Die zegt voor welk team dit apparaat telt; over jou wordt niets gevraagd.
sync-other-code = Andere code
sync-other-code-text = Hier voeg je een nieuwere code van dit team toe, of een code die de cijfers mag lezen.
sync-code = De teamcode
sync-code-placeholder = ACO1-…
sync-paste = Plakken
sync-use-code = Gebruik deze code

sync-team-unnamed = Je team
sync-can-count = Dit apparaat mag tellen.
sync-can-read = Dit apparaat mag de teamcijfers zien.
sync-can-both = Dit apparaat mag tellen en de teamcijfers zien.

sync-waiting =
    { $count ->
        [one] { $count } telling staat alleen op dit apparaat
       *[other] { $count } tellingen staan alleen op dit apparaat
    }
sync-nothing-waiting = Alle tellingen zijn bij het team
sync-never = Nog niet verbonden. Tellen werkt ook zonder verbinding.
sync-last = Laatst verbonden: { $when }
sync-next = Nieuwe poging vanzelf { $when }

sync-refused = Niet aangenomen door de server
sync-refused-text = Deze tellingen blijven op dit apparaat. Laat deze pagina aan je coördinator zien.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } telling
       *[other] { $site }, { $day }: { $count } tellingen
    }

time-just-now = zojuist
time-minutes-ago =
    { $count ->
        [one] { $count } minuut geleden
       *[other] { $count } minuten geleden
    }
time-hours-ago =
    { $count ->
        [one] { $count } uur geleden
       *[other] { $count } uur geleden
    }
time-days-ago =
    { $count ->
        [one] gisteren
       *[other] { $count } dagen geleden
    }
time-in-minutes =
    { $count ->
        [one] over { $count } minuut
       *[other] over { $count } minuten
    }
time-soon = zo meteen
