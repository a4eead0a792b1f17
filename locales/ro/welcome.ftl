welcome-title = Primii pași

welcome-count-title = Se numără ajutorul, nu oamenii

welcome-count-text = O atingere pentru fiecare ajutor dat. Nimeni nu este întrebat nimic, despre nimeni nu se scrie nimic.

welcome-offline-title = Merge fără conexiune

welcome-offline-text = Numărați săptămâni la rând fără rețea. Fiecare atingere se salvează și se trimite când apare o conexiune.

welcome-stored-title = Ce păstrează acest dispozitiv

welcome-stored-text = Un loc, o săptămână și cât din fiecare tip de ajutor. Niciodată cine l-a primit, niciodată cine a numărat.

welcome-next = Înainte

welcome-before = Înapoi

welcome-skip = Săriți

welcome-join = Intrați într-o echipă

welcome-card = Fila { $card } din { $cards }
