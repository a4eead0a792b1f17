### Counts carried from device to device as a file, without a connection. On the Sync screen.

carry-title = Met de hand
carry-text = Zonder verbinding brengt een bestand tellingen naar een ander apparaat van je team: via kabel, geheugenkaart of bericht. Alleen je team kan het openen, en niets wordt dubbel geteld.
carry-save = Bestand opslaan
carry-share = Bestand delen
carry-take = Bestand inlezen

carry-given =
    { $count ->
        [one] { $count } telling staat in het bestand. Die blijft ook op dit apparaat.
       *[other] { $count } tellingen staan in het bestand. Ze blijven ook op dit apparaat.
    }
carry-taken =
    { $count ->
        [one] Met het bestand kwam { $count } nieuwe telling mee.
       *[other] Met het bestand kwamen { $count } nieuwe tellingen mee.
    }
carry-nothing-new = Alle tellingen in dit bestand waren hier al.
carry-team-came = De locaties van je team kwamen met het bestand mee.
carry-unread =
    { $count ->
        [one] { $count } onderdeel kon niet worden gelezen. Werk de app bij en lees het bestand opnieuw in.
       *[other] { $count } onderdelen konden niet worden gelezen. Werk de app bij en lees het bestand opnieuw in.
    }

## What went wrong with a file.

carry-problem-none = Dit is geen bestand met tellingen van Acollida. De naam van zo’n bestand eindigt op .acollida.
carry-problem-damaged = Dit bestand is beschadigd of niet volledig. Vraag er opnieuw om.
carry-problem-other = De code van dit apparaat opent dit bestand niet. Het is van een ander team, of de code van je team is veranderd.
carry-problem-newer = Dit bestand is gemaakt door een nieuwere versie van Acollida. Werk de app bij en lees het opnieuw in.
carry-problem-large = Hier staan meer tellingen dan er in één bestand passen. Synchroniseer zodra er verbinding is.
carry-problem-unreadable = Het bestand kon niet worden gelezen. Kopieer het naar dit apparaat en probeer het opnieuw.
carry-problem-no-code = Dit apparaat heeft geen code om mee te tellen en kan zulke bestanden dus niet maken of openen. Vraag je coördinator om een code.
