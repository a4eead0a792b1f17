share-open = Partager

share-title = Partager en texte

share-copy = Copier

share-copied = Copié

share-text = Le texte

share-note-mine = Les comptages de cet appareil seul. Le texte ne cite ni lieu ni personne.

share-note-team = Ce sont les chiffres exacts de l’équipe, pour l’équipe. Ne les publiez pas : un petit nombre peut désigner quelqu’un.

share-mine-head = Compté sur cet appareil : { $period }

share-team-head = { $team } : { $period }

share-period = { $name }, { $dates }

share-only = Seulement : { $what }

share-contacts-not-people = Contacts, pas personnes : qui a été aidé cinq fois est compté cinq fois.

share-inside = Chiffres exacts pour l’usage de l’équipe ; à ne pas publier.

share-file-title = Enregistrer en tableur

share-file-released = Enregistrer les chiffres publiables

share-file-hand-on = Partager les chiffres publiables

share-file-released-note = Aussi pour l’extérieur : les petits nombres sont cachés, et un peu de hasard est ajouté à chacun.

share-file-internal = Enregistrer les chiffres exacts

share-file-running = Téléchargement du fichier…

share-file-saved = Enregistré : { $file }
