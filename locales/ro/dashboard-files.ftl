files-contacts-not-people = Intervenții, nu persoane: cine primește ajutor de cinci ori este numărat de cinci ori.

files-estimates = Estimat, nu numărat: răspunde cine are rolul scris lângă fiecare număr.

files-city = Tot orașul

files-rest = Restul orașului

files-area = Zonă

files-by-area = Pe zone

files-notes = Note

files-first-day = Prima zi

files-change = Schimbare

files-team = Echipă

files-mark = Marcaj

files-accuracy = Exactitate

files-as-of = Cifre din

files-list = Lista tipurilor

files-reading = Cum se citește

files-within = În 19 din 20 de cazuri, un tip într-o zonă și o lună se abate cu cel mult { $cell }, iar suma tuturor intervențiilor cu { $total }.

files-below = „<5” înseamnă mai puțin de cinci, poate niciuna. Sumele cuprind aceste intervenții.

files-empty = O celulă goală înseamnă că nu s-a numărat nimic sau că nu se poate spune. Nu înseamnă zero.

files-two-tables = Cifrele pe vârste au o întâmplare proprie, de aceea suma lor diferă puțin de celelalte.

files-anyone = Oricine a venit

files-people = Nu se numără

files-counted = Numărat

files-counted-released = Numărat, apoi s-a adăugat întâmplare, o singură dată
