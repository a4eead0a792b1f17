files-contacts-not-people = Kontakte, nicht Menschen: Wem fünfmal geholfen wird, zählt fünfmal.

files-estimates = Geschätzt, nicht gezählt: Wer die Rolle neben einer Zahl hat, steht für sie ein.

files-city = Ganze Stadt

files-rest = Übrige Stadt

files-area = Gebiet

files-by-area = Nach Gebiet

files-notes = Hinweise

files-first-day = Erster Tag

files-change = Veränderung

files-team = Das Team

files-mark = Vermerk

files-accuracy = Genauigkeit

files-as-of = Zahlen vom

files-list = Liste der Arten

files-reading = Wie man es liest

files-within = In 19 von 20 Fällen weicht eine Art in einem Gebiet und Monat um höchstens { $cell } ab, und die Summe aller Kontakte um { $total }.

files-below = „<5“ heißt weniger als fünf, vielleicht keiner. Summen enthalten diese Kontakte.

files-empty = Ein leeres Feld heißt, dass nichts gezählt wurde oder dass es sich nicht sagen lässt. Es heißt nicht null.

files-two-tables = Zahlen nach Alter haben ihren eigenen Zufall; ihre Summe weicht deshalb ein wenig von den anderen ab.

files-anyone = Alle, die kamen

files-people = Nicht gezählt

files-counted = Gezählt

files-counted-released = Gezählt, dann kam einmal Zufall hinzu
