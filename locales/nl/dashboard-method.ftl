downloads-text = Kies een tijd en neem het bestand dat gevraagd wordt. Interne bestanden zijn precies en blijven in het team. Vrijgegeven bestanden mogen naar iedereen.

downloads-internal = Intern

downloads-released = Vrijgegeven

downloads-file = Bestand

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span } is nog niet vrijgegeven. Een maand wordt 14 dagen na het einde vrijgegeven.

downloads-released-months = Tot nu toe vrijgegeven:

downloads-none-released = Er is nog geen maand vrijgegeven.

download-for-csv = Elk rekenblad of programma; één rij per getal

download-for-xlsx = Excel of LibreOffice, een blad per tabel

download-for-hxl_csv = Humanitaire rapporten: CSV met HXL-labels

download-for-dhis2_json = DHIS2, als verzameling waarden

download-for-adx_xml = Informatiesystemen voor gezondheid: ADX (IHE)

download-for-5w_csv = Afstemming tussen organisaties: wie doet wat, waar, wanneer, voor wie

download-for-esf_xlsx = Rapporten voor ESF+, met de verklaarde schattingen

method-contact-title = Wat een contact is

method-contact = Een contact is één keer hulp aan één mens: een maaltijd, een consult, een gesprek. Wie vijf keer komt, telt vijf keer. Niemand wordt ingeschreven, dus niemand kan zeggen hoeveel mensen er kwamen.

method-unmet = “Niet gelukt” telt wie kwam en niet geholpen kon worden: niets meer, gesloten, geen afspraak. Dat zit niet in “contacten met hulp”.

method-when = De server kent locaties en weken, niets fijners. Een week wordt aan het einde van de maand geknipt, zodat weken en maanden allebei kloppen.

method-internal-title = Intern: precies

method-internal = Dit zijn de sommen van alles wat de apparaten van het team hebben gestuurd. Ze zijn alleen voor het team: een klein precies getal kan naar iemand wijzen.

method-internal-late = Apparaten sturen soms laat, dus een cijfer kan nog groeien.

method-internal-daily = De cijfers worden één keer per dag ververst. In de lopende week verschijnt een soort hulp op een locatie vanaf 10 contacten.

method-released-title = Vrijgegeven

method-released = Vrijgegeven cijfers mogen het team verlaten. 14 dagen na het einde van een maand komt er bij elk getal toeval bij, één keer. Het resultaat wordt nooit opnieuw getrokken en nooit veranderd.

method-released-atoms = Per maand worden twee tabellen vrijgegeven: soorten hulp per gebied, en leeftijden per dienst. Een gebied heeft drie locaties of meer; anders is het de hele stad. Alleen gegeven hulp wordt vrijgegeven. Welzijn hoort bij de consulten.

method-released-sums = Al het andere wordt uit die twee tabellen opgeteld: totalen, kwartalen, jaren, grafieken, bestanden.

method-small = Getallen onder 5 staan er als “<5”.

method-promise = Geen enkel contact verandert de kansen van wat gepubliceerd wordt met meer dan een factor vier.

method-error-title = Hoe ver vrijgegeven cijfers van de precieze liggen

method-error = Elk vrijgegeven getal wijkt een geheel getal d af, met de kans P(d) = ⅓ · 2^(−|d|). Verder verandert er niets.

method-error-within = Wijkt hoogstens af

method-error-share = In zoveel gevallen

method-error-of = { $part } van { $whole }

method-error-sums = Bij het optellen heffen afwijkingen elkaar grotendeels op: die van een som van n getallen groeit met √n, niet met n.

method-error-count = Opgetelde getallen

method-error-95 = Hoogste afwijking, in 95 van 100 gevallen

stored-intro-server = Alles wat deze server bewaart, tabel voor tabel, zojuist gelezen uit zijn eigen bestand. Wat hier niet staat, wordt niet bewaard.
