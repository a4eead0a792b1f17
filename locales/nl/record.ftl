### The Record screen.

record-today = Vandaag
record-yesterday = Gisteren
record-site = Locatie
record-choose-site = Kies een locatie
record-age = Leeftijd
record-age-by-eye = Op het oog, nooit gevraagd
record-could-not-help = Niet gelukt
record-undo = Herstel
record-nothing-yet = Niets te herstellen
record-take-back = Eén terugnemen
record-erase = Laatste cijfer wissen

record-heading-unmet = Vandaag tekort
record-kind-hint = { $about }. Houd ingedrukt voor meer dan één.
record-sheet-today = Blad van vandaag
record-waiting =
    { $count ->
        [one] { $count } alleen op dit apparaat
       *[other] { $count } alleen op dit apparaat
    }
record-all-sent = Alle tellingen zijn bij het team

record-sum-today = { $count } vandaag
record-sum-unmet-today = { $count } zonder hulp vandaag
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Herstel: { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what }: { $count }
record-undone = Hersteld { $what }: { $count }

record-pad-count = Tot nu toe { $count }
record-pad-act = Tel { $amount }
record-pad-limit = Hoogstens { $limit } tegelijk

record-no-team-title = Welk team?
record-no-team-text = Dit apparaat hoort nog bij geen team. Vraag je coördinator om de teamcode en plak die hier. Geen naam, geen account, geen e-mail.
record-paste-code = Plak de teamcode
record-no-profile-title = Bijna klaar
record-no-profile-text = De code is goed. De locaties en soorten hulp komen met de eerste verbinding; daarna kun je zonder verbinding tellen.
record-open-sync = Nu verbinden
record-no-site-title = Waar ben je vandaag?
record-no-site-text = Kies de plek waar hulp wordt gegeven. Je tellingen komen op het blad daarvan.
record-read-only-title = Een code om te lezen
record-read-only-text = De code van dit apparaat toont de cijfers van het team. Plak ook de code om te tellen als je hier wilt tellen.
record-open-team-figures = Bekijk de teamcijfers
