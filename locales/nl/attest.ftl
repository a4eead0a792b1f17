attest-title = Verklaring: wat wordt gevraagd aan mensen die hulp zoeken

attest-version = Programma: Acollida { $version }

attest-taxonomy = Lijst van wat wordt geteld: versie { $number }, SHA-256 { $hash }

attest-made = Gemaakt op { $date } door het programma zelf, op een apparaat dat ermee telt

attest-purpose = Deze pagina zegt wat dit programma vraagt en noteert over mensen die komen voor eten, zorg of advies, en wat het niet kan noteren. Ze is bedoeld voor de jaarlijkse controle van formulieren die sommige steden wettelijk verplichten, zoals artikel 2-173-030 (a)(2) van de Municipal Code van Chicago: geen formulier voor stedelijke diensten mag vragen naar staatsburgerschap of verblijfsstatus.

attest-asked-title = Wat wordt gevraagd

attest-asked-none = Niemand wordt iets gevraagd. Wie hier werkt, tikt aan welke hulp is gegeven. Geen persoon wordt geregistreerd.

attest-kinds-title = Wat kan worden aangetikt

attest-code = Code

attest-meaning = Betekenis

attest-counted = Geteld door dit team

attest-yes = ja

attest-no = nee

attest-marks-title = Wat bij elke tik kan worden aangegeven, als het team dat wil

attest-band = Leeftijd, op het oog en nooit gevraagd: { $list }

attest-outcome = Of de hulp kon worden gegeven: { $list }

attest-when = Wanneer: de week; de dag alleen op het apparaat zelf, hooguit 14 dagen

attest-where = Waar: een locatie uit de lijst van het team

attest-shift = Dat een locatie op een dag open was

attest-never-title = Wat nooit kan worden genoteerd

attest-never-intro = Hiervoor is er geen veld, geen import en geen export:

attest-team-title = Het team van dit apparaat

attest-team-none = Dit apparaat hoort nog bij geen team. Wat volgt geldt voor het programma zelf.

attest-team-name = Team: { $name }

attest-site = Locatie

attest-linter-good = De woordcontrole van het programma vond geen woord over mensen in de namen van het team en zijn locaties.

attest-linter-bad = De woordcontrole van het programma vond woorden over mensen in deze namen. Ze moeten worden gewijzigd voordat deze pagina wordt ondertekend:

attest-how-title = Hoe het programma zich hieraan houdt

attest-how-types = Een telling bestaat uit codes uit de lijst hierboven, een week, een locatie en getallen. Het programma kent geen andere invoer, dus er is nergens plaats om iets anders op te schrijven.

attest-how-linter = De namen van het team en zijn locaties zijn de enige woorden die iemand typt. Een woordcontrole leest ze in alle talen van het programma en weigert woorden over mensen.

attest-how-tests = Automatische tests leggen dezelfde controle langs elke zin van het programma en vergelijken elke tabel en kolom van de bestanden met een nagekeken lijst.

attest-how-server = Een server, als het team die heeft, bewaart alleen sommen per week en locatie: geen persoon, geen apparaat, geen adres, geen tijdstip.

attest-how-source = Het programma is vrije software; iedereen kan het lezen en controleren.

attest-sign-title = Ondertekening

attest-sign-text = Ik heb deze pagina vergeleken met het programma zoals wij het gebruiken. Wij vragen en noteren niets anders.

attest-sign-date = Datum

attest-sign-place = Stad of organisatie

attest-sign-name = Ondertekend door

attest-sign-role = Functie

attest-sign-signature = Handtekening

never-name = Naam, initialen, bijnaam, dossiernummer

never-birth = Geboortedatum of exacte leeftijd

never-origin = Nationaliteit, land van herkomst, etniciteit, taal, religie

never-status = Verblijfsstatus, documenten, route, datum van aankomst

never-contact = Adres, telefoon, e-mail

never-likeness = Foto, stem, handtekening, vingerafdruk

never-position = Positie, zendmasten, netwerken in de buurt

never-time = Tijdstip, volgorde van de contacten

never-health = Diagnose, medicijnen, zwangerschap, handicap, ondergaan geweld

never-family = Familiebanden

never-text = Elke vrije tekst over een contact

never-worker = Wie telde, op welk apparaat, vanaf welk netwerkadres
