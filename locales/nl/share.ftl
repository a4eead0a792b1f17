share-open = Delen

share-title = Delen als tekst

share-copy = Kopiëren

share-copied = Gekopieerd

share-text = De tekst

share-note-mine = Alleen de tellingen van dit apparaat. In de tekst staat geen plek en geen persoon.

share-note-team = Dit zijn de exacte cijfers van het team, voor gebruik binnen het team. Maak ze niet openbaar: een klein getal kan naar iemand wijzen.

share-mine-head = Geteld op dit apparaat: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Alleen: { $what }

share-contacts-not-people = Contacten, geen mensen: wie vijf keer is geholpen, is vijf keer geteld.

share-inside = Exacte cijfers voor gebruik binnen het team; niet openbaar maken.

share-file-title = Opslaan als rekenblad

share-file-released = Vrijgegeven cijfers opslaan

share-file-hand-on = Vrijgegeven cijfers delen

share-file-released-note = Ook voor anderen: kleine getallen zijn verborgen en bij elk getal is een beetje toeval gevoegd.

share-file-internal = Exacte cijfers opslaan

share-file-running = Het bestand wordt gehaald…

share-file-saved = Opgeslagen: { $file }
