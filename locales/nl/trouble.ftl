trouble-title = Je tellingen kunnen nu niet worden geopend

trouble-in-use = Acollida is al open in een ander venster. Gebruik dat, of sluit het en probeer opnieuw.

trouble-newer = Deze tellingen zijn opgeslagen door een nieuwere Acollida. Werk deze bij om verder te gaan. Er is niets verloren en niets veranderd.

trouble-folder = De map { $folder } is niet te gebruiken. Controleer of hij bestaat en of je erin kunt schrijven, en probeer opnieuw.

trouble-unwritable = De opslag van het apparaat is vol of niet beschrijfbaar. Maak ruimte en probeer opnieuw. Er is niets verloren.

trouble-damaged = Het bestand met de tellingen is beschadigd. Verwijder het niet. Toon het aan je coördinator; wat verstuurd is, heeft het team.

trouble-random = Dit systeem geeft geen veilige willekeurige getallen, en zonder die kan niet alles precies één keer worden geteld. Start het apparaat opnieuw.

trouble-reason = Reden, voor wie helpt

trouble-again = Opnieuw

trouble-close = Sluiten

trouble-export = Gegevens opslaan in een bestand

trouble-exported = Opgeslagen: { $file }

trouble-not-exported = Het bestand kon niet worden opgeslagen. Controleer de opslag van het apparaat.
