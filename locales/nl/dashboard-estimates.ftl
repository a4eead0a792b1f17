estimates-text = Sommige geldgevers vragen hoeveel mensen zijn geholpen, en uit welke groepen. Acollida vraagt nooit iemand iets en telt nooit mensen. Daarom kan het team hier een schatting verklaren. Die staat los van alle tellingen en zegt hoe ze is gemaakt.

estimates-never = Vraag er niemand om, en houd er geen lijst voor bij.

estimates-list = Tot nu toe verklaard

estimates-none = Er is nog niets verklaard.

estimates-new = Een schatting verklaren

estimates-indicator = Waarvan

estimates-number = Getal

estimates-period = Voor welke tijd

estimates-method = Hoe ze is gemaakt

estimates-method-more = Bijvoorbeeld: hoofden geteld op drie donderdagen, maal de open dagen. Geen namen.

estimates-role = Wie ervoor instaat

estimates-save = Verklaren

estimates-saved = De schatting is verklaard.

estimates-removed = Verwijderd: { $what }, { $period }.

estimates-not-there = Deze schatting is er niet meer.

estimates-check = De schatting is nog niet verklaard. Kijk naar wat gemarkeerd is.

estimates-outputs = Voedsel en goederen

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Schrijf een geheel getal van 0 tot { $most }, zonder tekens of woorden.

estimates-bad-method = Schrijf in 1 tot { $most } letters hoe ze is gemaakt.

estimates-bad-future = Deze tijd is nog niet begonnen.

estimates-bad-choice = Kies uit de lijst.

estimates-bad-whole = Dit is meer dan de schatting van alle mensen voor dezelfde tijd.

estimates-bad-many = Er zijn te veel schattingen. Verklaar er een opnieuw in plaats van er een toe te voegen.

indicator-output-1-1 = 1.1 Waarde van voedsel en goederen, in euro

indicator-output-1-1-1 = 1.1.1 Waarde van voedsel, in euro

indicator-output-1-1-1-1 = 1.1.1.1 Waarde van voedsel voor daklozen, in euro

indicator-output-1-1-1-2 = 1.1.1.2 Waarde van voedsel voor andere groepen, in euro

indicator-output-1-1-2 = 1.1.2 Waarde van goederen, in euro

indicator-output-1-1-2-1 = 1.1.2.1 Waarde van goederen voor kinderen, in euro

indicator-output-1-1-2-2 = 1.1.2.2 Waarde van goederen voor daklozen, in euro

indicator-output-1-1-2-3 = 1.1.2.3 Waarde van goederen voor andere groepen, in euro

indicator-output-1-2 = 1.2 Uitgedeeld voedsel, in ton

indicator-output-1-2-1 = 1.2.1 Deel van het voedsel waarvan alleen vervoer en opslag zijn betaald, in procent

indicator-output-1-2-2 = 1.2.2 Deel van het voedsel dat het fonds betaalde, in procent

indicator-support-2-1 = 2.1 Mensen die voedsel kregen

indicator-support-2-2 = 2.2 Mensen die goederen kregen

indicator-support-2-3 = 2.3 Mensen die bonnen kregen

indicator-recipients-all = allen

indicator-recipients-children = onder 18 jaar

indicator-recipients-age_18_29 = 18 tot 29 jaar

indicator-recipients-women = vrouwen

indicator-recipients-age_65 = 65 jaar en ouder

indicator-recipients-disability = met een handicap

indicator-recipients-third_country = onderdanen van derde landen

indicator-recipients-foreign_background = met een buitenlandse achtergrond en minderheden

indicator-recipients-homeless = daklozen

estimate-role-coordinator = De coördinator van het team

estimate-role-site_lead = Wie een locatie leidt

estimate-role-accountant = Wie de boeken bijhoudt

estimate-role-surveyor = Wie de enquête van het fonds deed
