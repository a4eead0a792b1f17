### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = Geen verbinding. Je tellingen staan veilig op dit apparaat en worden verstuurd zodra er verbinding is.
problem-no-tor = Geen verbinding via Tor. Controleer of op dit apparaat Tor of Orbot draait. Je tellingen staan hier veilig.
problem-not-acollida = Het adres antwoordt, maar niet als een server van Acollida. Vraag je coördinator of de code klopt.
problem-certificate = Deze server kon niet bewijzen dat hij van jouw team is, dus er is niets verstuurd. Probeer een ander netwerk. Helpt dat niet, vraag je coördinator dan om een nieuwe code.
problem-key-wrong = De server accepteert de code van dit apparaat niet. Je tellingen blijven bewaard. Vraag je coördinator om een nieuwe code.
problem-key-revoked = De code van dit apparaat is vervangen. Je tellingen blijven bewaard. Vraag je coördinator om een nieuwe code.
problem-team-unknown = De server kent dit team niet. Je tellingen blijven bewaard. Vraag je coördinator of de code klopt.
problem-server-busy = De server heeft het druk. Je tellingen blijven bewaard; de app probeert het vanzelf opnieuw.
problem-too-large = De server vond een zending te groot. Je tellingen blijven bewaard. Kijk of er een update van de app is en laat het je coördinator weten.
problem-clock-wrong = De datum of tijd van dit apparaat lijkt niet te kloppen. Zet die goed en synchroniseer opnieuw.

## Why the server did not take some counts

problem-site-unknown = De server kent de locatie ‘{ $site }’ niet. De tellingen blijven hier bewaard. Vraag je coördinator om de locatie toe te voegen.
problem-kind-not-enabled = Je team telt ‘{ $kind }’ nu niet. Deze tellingen blijven hier bewaard. Vraag je coördinator om het aan te zetten.
problem-day-future = Deze tellingen zijn voor een dag die nog niet begonnen is. Ze blijven hier bewaard. Controleer de datum van dit apparaat.
problem-period-archived = Deze tellingen zijn te oud voor de server. Ze blijven op dit apparaat bewaard. Laat het je coördinator weten.
problem-caps-exceeded = Er zijn meer tellingen dan de server voor één blad aanneemt. Ze blijven hier bewaard. Laat het je coördinator weten.
problem-refused = De server nam deze tellingen niet aan (reden: { $reason }). Ze blijven hier bewaard. Laat het je coördinator weten.
problem-shortfall =
    { $count ->
        [one] De server mist { $count } tik van een zending. Dit profiel lijkt gekopieerd of teruggezet. Laat het je coördinator weten.
       *[other] De server mist { $count } tikken van een zending. Dit profiel lijkt gekopieerd of teruggezet. Laat het je coördinator weten.
    }

## The store on this device

problem-no-server = Je team werkt zonder server. De tellingen blijven op dit apparaat.

problem-store-unwritable = Dit apparaat kon niet opslaan. Misschien is de opslag vol. Maak ruimte en probeer het opnieuw.
problem-store-newer = Deze tellingen zijn opgeslagen door een nieuwere versie van Acollida. Werk de app bij om ze te openen; er is niets verloren.
problem-store-in-use = Deze tellingen zijn al open in een ander venster. Gebruik dat venster of sluit het eerst.

## The enrolment code

problem-code-empty = Er is nog geen code. Plak de code die je van je coördinator kreeg.
problem-code-not-acollida = Dit is geen code van Acollida. Kopieer de hele code opnieuw en plak die hier.
problem-code-newer = Deze code is gemaakt voor een nieuwere versie van Acollida. Werk de app bij en plak de code opnieuw.
problem-code-damaged = Deel { $group } van de code, ‘{ $text }’, klopt niet. Vergelijk het met het origineel.
problem-code-incomplete = Het einde van de code ontbreekt. Kopieer de hele code en plak die opnieuw.
problem-code-address = Het adres in deze code is niet veilig en wordt dus niet gebruikt. Vraag je coördinator om een code met een adres dat met https begint.
problem-code-other-team = Deze code is van een ander team. Dit apparaat telt voor één team; gebruik voor het andere team een ander profiel of apparaat.

## Recording

problem-amount = Kies een getal van { $least } tot en met { $most }.
problem-take-back = Je kunt niet meer terugnemen dan dit apparaat hier heeft geteld.
problem-nothing-to-undo = Er is niets om ongedaan te maken.
problem-site-not-listed = Deze locatie staat niet meer op de lijst van je team. Kies een andere.
problem-no-site = Kies eerst een locatie en tel dan.
problem-day-closed = Deze dag is gesloten: hij moet nog komen of is te lang geleden. Kies een andere.

problem-shift-open = Hier loopt al een dienst. Beëindig die eerst.

problem-shift-none = Er loopt geen dienst.

problem-shift-counted = In deze dienst is al geteld, dus hij kan niet worden teruggedraaid. Beëindig hem.

problem-not-coordinator = Dit apparaat mag het team niet wijzigen. Daarvoor is de code van de coördinatie nodig.

problem-team-invalid = Zo kan het team niet worden bewaard. Kijk naar namen, locaties en getallen.

problem-team-changed = Iemand anders heeft het team intussen gewijzigd. Je wijziging is nog niet bewaard. Bekijk wat nieuw is en bewaar opnieuw.

problem-site-in-use = Een locatie met tellingen moet in de lijst blijven. De naam kun je wijzigen.

problem-not-released = Van deze tijd zijn er nog geen vrijgegeven cijfers. Een maand wordt twee weken of langer na het einde vrijgegeven.

problem-file-unwritable = Het bestand kon daar niet worden geschreven. Kies een andere plek of maak ruimte.
