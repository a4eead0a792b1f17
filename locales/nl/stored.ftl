stored-title = Wat wordt bewaard

stored-open = Wat we bewaren en wat we kunnen afgeven

stored-intro = Alles wat dit programma bewaart, tabel voor tabel, zojuist gelezen uit zijn eigen bestand. Wat hier niet staat, wordt niet bewaard en kan aan niemand worden afgegeven.

stored-device = Op dit apparaat

stored-server = Op de server van het team, als die er is

stored-tells-label = Wie het in handen krijgt, komt te weten

stored-columns = Kolommen: { $columns }

stored-never = Nergens: namen, papieren, herkomst, adressen, tijdstippen, posities, of wie telde. Daar is geen kolom voor.

stored-free = Voor juristen: “acollida stored” drukt deze pagina af als tekst.

stored-holds-batch = Bladen die nog worden ingevuld: een locatie en een week, onder een willekeurig nummer.

stored-holds-batch_cell = Hoeveel van elke soort hulp er tot nu toe op die bladen staat.

stored-holds-change = Dezelfde tellingen in de vorm waarin apparaten ze samenvoegen.

stored-holds-contribution = Afgesloten bladen van dit apparaat en van andere waarvan het de tellingen draagt: locatie, week, getallen.

stored-holds-day_tally = Wat dit apparaat op elk van de laatste dagen telde, hooguit 14.

stored-holds-figures = De sommen van het team zoals het laatst van de server gelezen.

stored-holds-membership = Voor welk team dit apparaat telt, de server en de sleutels uit de code.

stored-holds-paper_sheet = Een controlegetal van het bestand van elk geteld papieren blad, zodat geen blad twee keer telt.

stored-holds-profile = De naam van het team, zijn locaties en wat het telt.

stored-holds-server = Wanneer dit apparaat de server het laatst bereikte, en welk register die heeft.

stored-holds-setting = Je keuzes: taal, uiterlijk, locatie. En of het scherm vergrendeld is, en de laatste dag van gebruik.

stored-holds-sheet = Bladen met alles wat erin is opgenomen: locatie, week, getallen.

stored-tells-batch = Dat iemand deze week op een locatie telde. Niet wie, en niets over de mensen die zijn geholpen.

stored-tells-batch_cell = Getallen zoals 41 maaltijden. Niet voor wie.

stored-tells-change = Niet meer dan de afgesloten bladen.

stored-tells-contribution = Hoeveel hulp een locatie in een week gaf. Niet op welke dag, niet aan wie, niet wie telde.

stored-tells-day_tally = Hoeveel dit apparaat op een locatie op een dag telde. Niet op welk uur, niet wie is geholpen.

stored-tells-figures = Hoeveel hulp het team gaf, per week en locatie.

stored-tells-membership = Dat dit apparaat bij het team hoort. Met de sleutels kunnen tellingen worden toegevoegd of sommen gelezen: vraag nieuwe codes als het kwijt is.

stored-tells-paper_sheet = Of een bepaald bestand hier is geteld, voor wie precies dat bestand heeft.

stored-tells-profile = Waar het team werkt en wat het geeft.

stored-tells-server = Dat de app toen in gebruik was.

stored-tells-setting = Hoe de app was ingesteld, de laatste locatie en de laatste dag van gebruik.

stored-tells-sheet = Hoeveel hulp een locatie in een week gaf.

stored-server-holds-area = Hoe elk team de gebieden van zijn stad noemt.

stored-server-holds-arrived = Wat vandaag binnenkwam. Morgen komt het bij de sommen, zodat niemand losse contacten ziet binnenkomen.

stored-server-holds-carried = Van wat te laat binnenkwam, wat meetelt in de volgende maand die openbaar wordt gemaakt.

stored-server-holds-cell = De lijst van wat kan worden geteld.

stored-server-holds-counted = Willekeurige nummers van de bladen in de sommen, zodat geen blad twee keer telt.

stored-server-holds-dhis2_code = Hoe de locaties en de soorten hulp van het team in een ander statistieksysteem heten.

stored-server-holds-estimate = Getallen waar een financier om vraagt en die zijn geschat, en op welke manier; nooit geteld.

stored-server-holds-key_hash = Wat nodig is om de sleutels van het team te herkennen, niet de sleutels zelf.

stored-server-holds-kind = Welke soorten hulp elk team telt.

stored-server-holds-late = Van de sommen, wat binnenkwam nadat een week was afgesloten.

stored-server-holds-ledger = Een willekeurig nummer als naam van dit register.

stored-server-holds-offered = Welke soorten hulp een team in elke maand gaf.

stored-server-holds-refreshed = Tot welke dag de cijfers van een team zijn bijgewerkt; voor alle cijfers dezelfde.

stored-server-holds-released = Welke maanden openbaar zijn gemaakt.

stored-server-holds-released_band = Wat naar leeftijd openbaar is gemaakt: sommen met opzettelijke kleine fouten.

stored-server-holds-released_kind = Wat per soort hulp openbaar is gemaakt: sommen met opzettelijke kleine fouten.

stored-server-holds-seal = Controlegetallen van afgesloten weken, zodat niemand die ongemerkt kan veranderen.

stored-server-holds-site = De locaties van elk team.

stored-server-holds-team = De teams: naam, wat bij elke tik wordt aangegeven, en regels voor hun apparaten.

stored-server-holds-total = De sommen: hoeveel van elke soort hulp, per locatie en week.

stored-server-tells-area = Hoe een team delen van zijn stad noemt.

stored-server-tells-arrived = Hoeveel hulp er sinds vanochtend is gemeld, per locatie en week.

stored-server-tells-carried = Hoeveel hulp te laat is gemeld, per locatie.

stored-server-tells-cell = Niets over wie dan ook; overal hetzelfde.

stored-server-tells-counted = Hoeveel bladen er voor een week binnenkwamen, en hoe groot. Niet van wie, en niet van hoeveel apparaten.

stored-server-tells-dhis2_code = Codes van een ander systeem.

stored-server-tells-estimate = Wat een team heeft geschat, en de functie van wie dat deed.

stored-server-tells-key_hash = Hoeveel sleutels een team heeft gehad.

stored-server-tells-kind = Welke hulp een team geeft.

stored-server-tells-late = Hoeveel hulp te laat is gemeld, per locatie en week.

stored-server-tells-ledger = Niets over wie dan ook.

stored-server-tells-offered = Welke hulp een team geeft.

stored-server-tells-refreshed = Dat de server die dag draaide.

stored-server-tells-released = Niets wat niet openbaar is.

stored-server-tells-released_band = Niets wat niet openbaar is.

stored-server-tells-released_kind = Niets wat niet openbaar is.

stored-server-tells-seal = Hoeveel bladen er voor een week waren. Niet van wie.

stored-server-tells-site = Waar een team werkt, zoals het team dat zelf schreef.

stored-server-tells-team = Welke teams deze server gebruiken.

stored-server-tells-total = Hoeveel hulp is gegeven, per locatie en week. Verder splitsen kan niet.

stored-server-holds-target = Hoeveel hulp elk team wil geven, per soort.

stored-server-tells-target = Wat een team wil geven.

## The files beside that file

stored-files = Ernaast, in eigen bestanden

## @family stored-file-holds
## What is in each file beside the device's database. One sentence.

stored-file-holds-key = De sleutel van de tellingen, op slot: met de code of wachtwoordzin, als die is ingesteld.

stored-file-holds-device = Een tweede sleutel; zonder die gaat de eerste niet open.

stored-file-holds-tries = Hoeveel foute codes er achter elkaar zijn ingevoerd.

stored-file-holds-look = Taal en uiterlijk van het vergrendelscherm.

stored-file-holds-taps = Tikken op het vergrendelde apparaat, elke tik zo verzegeld dat alleen ontgrendelen die opent.

## @family stored-file-tells
## What each file tells whoever takes the device or orders it handed over. One sentence.

stored-file-tells-key = Dat de app is ingesteld, en of er iets wordt gevraagd om die te openen.

stored-file-tells-device = Op zichzelf niets. Samen met de eerste opent die de tellingen, tenzij er een code of wachtwoordzin is ingesteld.

stored-file-tells-tries = Dat iemand het heeft geprobeerd.

stored-file-tells-look = Welke taal de app spreekt.

stored-file-tells-taps = Hoe vaak er sinds het vergrendelen is getikt. Niet waarop, niet voor wie.

##
