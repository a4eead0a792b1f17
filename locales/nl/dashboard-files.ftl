files-contacts-not-people = Contacten, geen mensen: wie vijf keer hulp krijgt, telt vijf keer.

files-estimates = Geschat, niet geteld: wie de rol naast een getal heeft, staat ervoor in.

files-city = Hele stad

files-rest = Rest van de stad

files-area = Gebied

files-by-area = Per gebied

files-notes = Toelichting

files-first-day = Eerste dag

files-change = Verandering

files-team = Het team

files-mark = Markering

files-accuracy = Nauwkeurigheid

files-as-of = Cijfers van

files-list = Lijst van soorten

files-reading = Hoe u dit leest

files-within = In 19 van de 20 gevallen wijkt één soort in één gebied en maand hoogstens { $cell } af, en de som van alle contacten { $total }.

files-below = “<5” betekent minder dan vijf, misschien geen. Sommen bevatten deze contacten.

files-empty = Een leeg vak betekent dat er niets is geteld, of dat het niet te zeggen is. Het betekent niet nul.

files-two-tables = Cijfers naar leeftijd hebben hun eigen toeval, zodat hun som een beetje van de andere afwijkt.

files-anyone = Iedereen die kwam

files-people = Niet geteld

files-counted = Geteld

files-counted-released = Geteld, daarna kwam er één keer toeval bij
