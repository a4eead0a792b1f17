files-contacts-not-people = Contatti, non persone: chi riceve aiuto cinque volte conta cinque volte.

files-estimates = Stimato, non contato: ne risponde chi ha il ruolo indicato accanto a ogni numero.

files-city = Tutta la città

files-rest = Il resto della città

files-area = Zona

files-by-area = Per zona

files-notes = Note

files-first-day = Primo giorno

files-change = Variazione

files-team = Squadra

files-mark = Segno

files-accuracy = Precisione

files-as-of = Dati del

files-list = Elenco dei tipi

files-reading = Come si legge

files-within = In 19 casi su 20, un tipo in una zona e in un mese si scosta al massimo di { $cell }, e la somma di tutti i contatti di { $total }.

files-below = «<5» significa meno di cinque, forse nessuno. Le somme contengono questi contatti.

files-empty = Una casella vuota significa che non è stato contato nulla, o che non si può dire. Non significa zero.

files-two-tables = I dati per età hanno un caso proprio; perciò la loro somma è un po’ diversa dalle altre.

files-anyone = Chiunque sia venuto

files-people = Non contate

files-counted = Contato

files-counted-released = Contato; poi è stato aggiunto del caso, una sola volta
