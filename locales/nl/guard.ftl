guard-title = Bescherming

guard-open = Er wordt niets gevraagd

guard-open-phone = Wie deze telefoon in handen heeft, kan de app openen. De tellingen zijn versleuteld; een kopie van de opslag van de telefoon toont er geen.

guard-open-computer = De tellingen zijn versleuteld, maar de sleutel ligt in een bestand ernaast. Wie de bestanden van deze computer kan lezen, kan de tellingen lezen.

guard-coded = Er wordt een code gevraagd

guard-coded-phone = Zonder de code leest niemand de tellingen van deze telefoon.

guard-phrased = Er wordt een wachtwoordzin gevraagd

guard-phrased-computer = Zonder de wachtwoordzin leest niemand de tellingen. Schijfversleuteling blijft nodig: ook andere programma’s laten sporen na.

guard-set-code = Code kiezen

guard-set-passphrase = Wachtwoordzin kiezen

guard-change-code = Code wijzigen

guard-change-passphrase = Wachtwoordzin wijzigen

guard-remove-code = Code verwijderen

guard-remove-passphrase = Wachtwoordzin verwijderen

guard-code-now = Code tot nu toe

guard-passphrase-now = Wachtwoordzin tot nu toe

guard-code-new = Nieuwe code: minstens zes cijfers

guard-passphrase-new = Nieuwe wachtwoordzin: minstens tien tekens

guard-again = Nog een keer de nieuwe

guard-save = Opslaan

guard-forgotten = Wordt die vergeten, dan kan niemand dit apparaat ooit nog openen. Tellingen die niet zijn verstuurd, zijn dan verloren.

guard-code-short = Een code heeft minstens zes cijfers.

guard-passphrase-short = Een wachtwoordzin heeft minstens tien tekens.

guard-repeats = Te makkelijk te raden: steeds hetzelfde.

guard-run = Te makkelijk te raden: de cijfers of letters staan op volgorde.

guard-differs = De twee zijn niet gelijk. Typ de nieuwe twee keer.

guard-wrong = Wat je bij ‘tot nu toe’ hebt getypt, klopt niet.

guard-saved = Opgeslagen. Vanaf nu wordt ernaar gevraagd.

guard-removed = Verwijderd. Er wordt niets meer gevraagd.

guard-erase-after = Wissen na tien foute pogingen

guard-erase-after-text = Tellingen die niet zijn verstuurd, zijn dan verloren, ook als een kind aan het spelen was.

guard-erase-code = Een code die wist

guard-erase-code-text = Op het vergrendelscherm ingevoerd wist die dit apparaat meteen. Wie meekijkt, merkt het. Op sommige plekken is wissen zelf strafbaar.

guard-erase-code-new = Code die wist

guard-erase-code-same = Die moet anders zijn dan de code die opent.

guard-erase-code-on = Ingesteld

guard-erase-code-off = Niet ingesteld

guard-erase = Dit apparaat wissen

guard-erase-text = Eerst verdwijnt de sleutel, dan elk bestand. Binnen een seconde kan niemand hier nog iets lezen.

guard-erase-lost =
    { $count ->
        [0] Niets staat alleen op dit apparaat.
        [one] { $count } contact staat alleen op dit apparaat en is dan verloren.
       *[other] { $count } contacten staan alleen op dit apparaat en zijn dan verloren.
    }

guard-erase-hold = Wissen: houd vast

guard-erase-sure = Alles op dit apparaat wissen?

guard-erase-yes = Ja, wissen

guard-erase-no = Alles behouden

guard-promises = Wat is beschermd en wat niet

guard-holds = Hier kun je op rekenen

guard-holds-not = Hier stopt de bescherming

guard-holds-off = Een telefoon die uitgeschakeld kwijtraakt, of een kopie van de opslag ervan, toont geen tellingen.

guard-holds-computer = Op een computer word je beschermd door je wachtwoordzin en door schijfversleuteling.

guard-holds-kept = Een telling die is getoond, blijft bewaard, ook als op dat moment de stroom uitvalt.

guard-holds-erased = Wat is gewist, kan niemand terughalen, wij ook niet.

guard-holds-server = Een server die in beslag is genomen, bevat sommen per locatie en week. Niets erin zegt wie heeft geteld.

guard-not-opened = Als iemand je dwingt de app te openen, ziet die wat jij ziet.

guard-not-hidden = We kunnen niet verbergen dat de app is geïnstalleerd.

guard-not-running = Een apparaat waarin tijdens het gebruik is ingebroken, kan alles tonen.

guard-not-watched = Wie een plek in de gaten houdt, ziet wie er komt en gaat.

guard-not-guessed = Op een computer kan een korte wachtwoordzin worden geraden door iemand die de bestanden ervan heeft.

guard-damaged =
    { $contacts ->
        [0] Het bestand met de tellingen was beschadigd. Het is ongewijzigd apart gezet en er kon niets uit worden gered. Verstuurde tellingen zijn veilig bij het team.
        [one] Het bestand met de tellingen was beschadigd. Het is ongewijzigd apart gezet; { $contacts } contact is eruit gered. Tikken sinds de laatste zending kunnen ontbreken.
       *[other] Het bestand met de tellingen was beschadigd. Het is ongewijzigd apart gezet; { $contacts } contacten zijn eruit gered. Tikken sinds de laatste zending kunnen ontbreken.
    }

guard-key-missing = De sleutel van deze tellingen is hier niet. Misschien komen de bestanden van een ander apparaat, of er ontbreekt er een. Er is niets veranderd: zet alle bestanden samen terug.

guard-key-damaged = Het sleutelbestand van deze tellingen is beschadigd. Er is niets veranderd. Zet het terug vanuit een kopie, of wis dit apparaat en sluit je opnieuw aan bij het team.

guard-key-newer = De sleutel van deze tellingen is gemaakt door een nieuwere versie van Acollida. Werk de app bij om ze te openen; er is niets verloren.

guard-taps-torn =
    { $count ->
        [one] { $count } tik op het vergrendelde apparaat kon niet worden gelezen en is niet geteld.
       *[other] { $count } tikken op het vergrendelde apparaat konden niet worden gelezen en zijn niet geteld.
    }
