setup-title = Team instellen

setup-closed-title = Hiervoor is een andere code nodig

setup-closed-text = Om de instellingen van het team te wijzigen is de code daarvoor nodig. Plak die bij Synchroniseren.

setup-part-name = Naam

setup-part-sites = Locaties

setup-part-kinds = Soorten hulp

setup-part-marks = Leeftijd en uitkomst

setup-part-targets = Doelen

setup-part-rules = Bewaren en vergrendelen

setup-part-codes = Codes voor apparaten

setup-sites-sum =
    { $count ->
        [one] { $count } locatie
       *[other] { $count } locaties
    }

setup-kinds-sum = { $count } van { $all }

setup-marks-both = Leeftijd en hulp die niet lukte

setup-marks-ages = Alleen leeftijd

setup-marks-outcomes = Alleen hulp die niet lukte

setup-marks-none = Geen van beide

setup-targets-sum =
    { $count ->
        [0] Geen
        [one] { $count } doel
       *[other] { $count } doelen
    }

setup-codes-sum = Voor apparaten die meedoen

setup-name = De naam van het team

setup-name-text = Iedereen in het team leest die.

setup-sites-text = De plekken waar hulp wordt gegeven: een keuken, een ronde op straat, een spreekuur. Nooit iemands huis.

setup-sites-empty = Nog geen locatie. Zonder locatie kan niemand tellen.

setup-site-add = Locatie toevoegen

setup-site-new = Een nieuwe locatie

setup-site-label = Hoe mensen die noemen

setup-site-code = Korte code

setup-site-code-text = Die staat in bestanden en cijfers en verandert daarna nooit meer.

setup-site-done = Klaar

setup-site-edit = { $site } wijzigen

setup-site-up = { $site } omhoog

setup-site-down = { $site } omlaag

setup-site-remove = Deze locatie verwijderen

setup-site-remove-text = Wat daar is geteld blijft in alle cijfers. Vanaf nu kan daar niemand meer tellen.

setup-site-remove-yes = Verwijderen

setup-site-remove-no = Behouden

setup-kinds-text = Wat de apparaten van het team tonen om te tellen. Wat eerder is geteld blijft in alle cijfers.

setup-bands = Leeftijdsgroepen

setup-bands-text = Op het oog, nooit gevraagd.

setup-remember = De leeftijd blijft gekozen

setup-remember-text = Voor een locatie waar iedereen even oud is. Anders gaat de keuze na elke tik terug naar “niet genoteerd”.

setup-outcomes = “Kon niet helpen”

setup-outcomes-text = Telt wat ontbrak: op, gesloten, geen afspraak vrij.

setup-targets-text = Hoeveel contacten het team wil halen. De teamcijfers tonen dit naast wat is geteld.

setup-target-kind = Soort hulp

setup-target-count = Contacten

setup-target-add = Dit doel toevoegen

setup-target-remove = { $target } verwijderen

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } per week

setup-target-month = { $count } per maand

setup-target-quarter = { $count } per kwartaal

setup-target-year = { $count } per jaar

setup-grain-week = Week

setup-grain-month = Maand

setup-grain-quarter = Kwartaal

setup-grain-year = Jaar

setup-days = Dagen bewaard

setup-days-text = Hoelang een apparaat zijn eigen tellingen per dag bewaart, en tot welke dag terug je kunt corrigeren.

setup-days-count =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }

setup-lock = Vergrendelt na

setup-lock-text = Een apparaat dat zo lang niet wordt aangeraakt, vergrendelt zichzelf.

setup-lock-count =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }

setup-less = { $what }: minder

setup-more = { $what }: meer

setup-unsaved = Nog niet opgeslagen. Het team telt zoals eerst.

setup-save = Opslaan voor team

setup-saving = Opslaan…

setup-discard = Weggooien

setup-discard-ask = Alles weggooien wat nog niet is opgeslagen?

setup-discard-yes = Weggooien

setup-discard-no = Behouden

setup-look-again = Kijk voor het opslaan nog eens: { $part }

setup-joined = Intussen heeft iemand anders opgeslagen. Hier staan beide wijzigingen samen; waar ze hetzelfde betreffen, blijft die van jou. Kijk ze na en sla op.

setup-wrong-empty = Hier moet iets staan.

setup-wrong-long = Hooguit { $most } letters.

setup-wrong-hidden = Er staan letters in die niemand kan zien. Typ het opnieuw.

setup-wrong-code = 1 tot 16 tekens: a–z, 0–9 en -, met een letter of cijfer vooraan.

setup-wrong-code-twice = Een andere locatie heeft deze code.

setup-wrong-no-kind = Kies er minstens één: een team dat niets telt heeft geen apparaten nodig.

setup-wrong-sites = Hooguit { $most } locaties.

setup-wrong-number = Een getal van { $least } tot { $most }.

setup-wrong-target-twice = Hiervoor is al een doel. Verwijder dat eerst.

setup-codes-text = Met een code komt een apparaat in het team. Toon hem alleen aan wie hij bedoeld is. Na een minuut verdwijnt hij.

setup-code-write = Om te tellen

setup-code-write-text = Voor iedereen die telt.

setup-code-read = Om de teamcijfers te lezen

setup-code-read-text = Voor coördinatoren. Tellen kan er niet mee.

setup-code-admin = Om instellingen te wijzigen

setup-code-admin-text = Wie hem heeft, kan hier alles wijzigen: locaties, soorten, regels. Geef hem aan één of twee mensen.

setup-code-show = Tonen

setup-code-show-label = Code tonen: { $code }

setup-code-hide = Verbergen

setup-code-picture = De code als QR, om te fotograferen. Eronder staat hij als tekst.

setup-code-none = Dit apparaat heeft deze code niet.

join-picture = Uit een afbeelding

join-picture-text = Of kies een foto of schermafbeelding van de QR van de code.

problem-picture-open = De afbeelding kon niet worden geopend. Kies die opnieuw of plak de code.

problem-picture-large = De afbeelding is te groot. Snijd die bij tot de QR of plak de code.

problem-picture-format = Het bestand is geen PNG- of JPEG-afbeelding, of het is beschadigd. Kies een ander of plak de code.

problem-picture-blank = In deze afbeelding staat geen leesbare QR. Fotografeer hem recht van voren, scherp en helemaal, of plak de code.

problem-picture-other = De QR in deze afbeelding is geen Acollida-code. Kies de afbeelding die je van je coördinator kreeg.
