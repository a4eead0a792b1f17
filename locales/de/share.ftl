share-open = Teilen

share-title = Als Text teilen

share-copy = Kopieren

share-copied = Kopiert

share-text = Der Text

share-note-mine = Nur was dieses Gerät gezählt hat. Im Text steht kein Ort und kein Mensch.

share-note-team = Das sind die genauen Zahlen des Teams, für das Team. Bitte nicht veröffentlichen: Eine kleine Zahl kann auf jemanden zeigen.

share-mine-head = Auf diesem Gerät gezählt: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Nur: { $what }

share-contacts-not-people = Kontakte, nicht Menschen: Wem fünfmal geholfen wurde, der zählt fünfmal.

share-inside = Genaue Zahlen für das Team; nicht zur Veröffentlichung.

share-file-title = Als Tabelle speichern

share-file-released = Freigegebene Zahlen speichern

share-file-hand-on = Freigegebene Zahlen teilen

share-file-released-note = Auch für andere: Kleine Zahlen sind verdeckt, und jede ist ein wenig dem Zufall nach verändert.

share-file-internal = Genaue Zahlen speichern

share-file-running = Die Datei wird geholt …

share-file-saved = Gespeichert: { $file }
