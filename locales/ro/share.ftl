share-open = Distribuire

share-title = Distribuire ca text

share-copy = Copiere

share-copied = Copiat

share-text = Textul

share-note-mine = Numai cifrele acestui dispozitiv. În text nu apare niciun loc și nicio persoană.

share-note-team = Sunt cifrele exacte ale echipei, pentru uz intern. Nu le publicați: un număr mic ar putea indica pe cineva.

share-mine-head = Numărat pe acest dispozitiv: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Numai: { $what }

share-contacts-not-people = Intervenții, nu persoane: cine a primit ajutor de cinci ori este numărat de cinci ori.

share-inside = Cifre exacte pentru uzul intern al echipei; a nu se publica.

share-file-title = Salvare ca foaie de calcul

share-file-released = Salvează cifrele publicabile

share-file-hand-on = Distribuie cifrele publicabile

share-file-released-note = Și pentru alții: numerele mici sunt ascunse, iar la fiecare se adaugă puțin hazard.

share-file-internal = Salvează cifrele exacte

share-file-running = Se descarcă fișierul…

share-file-saved = Salvat: { $file }
