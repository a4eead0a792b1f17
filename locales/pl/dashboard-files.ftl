files-contacts-not-people = Kontakty, nie osoby: kto otrzymał pomoc pięć razy, liczy się pięć razy.

files-estimates = Oszacowane, nie policzone: odpowiada za to osoba w roli podanej obok liczby.

files-city = Całe miasto

files-rest = Reszta miasta

files-area = Obszar

files-by-area = Według obszaru

files-notes = Uwagi

files-first-day = Pierwszy dzień

files-change = Zmiana

files-team = Zespół

files-mark = Oznaczenie

files-accuracy = Dokładność

files-as-of = Liczby z dnia

files-list = Lista rodzajów

files-reading = Jak to czytać

files-within = W 19 przypadkach na 20 jeden rodzaj w jednym obszarze i miesiącu odbiega najwyżej o { $cell }, a suma wszystkich kontaktów o { $total }.

files-below = „<5” oznacza mniej niż pięć, może żadnego. Sumy zawierają te kontakty.

files-empty = Puste pole oznacza, że niczego nie policzono albo że nie da się tego powiedzieć. Nie oznacza zera.

files-two-tables = Liczby według wieku mają własny przypadek, więc ich suma trochę się różni od pozostałych.

files-anyone = Każdy, kto przyszedł

files-people = Nie liczymy

files-counted = Policzono

files-counted-released = Policzono, potem jeden raz dodano przypadek
