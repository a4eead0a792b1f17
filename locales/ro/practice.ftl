practice-banner = Exercițiu: nu se numără nimic

practice-leave = Ieșire

practice-start = Încercați

practice-text = Încercați totul cu o echipă inventată. Nimic nu se numără, nimic nu se trimite.

practice-team = Echipă de exercițiu

practice-site-one = Bucătărie de exercițiu

practice-site-two = Tură de noapte de exercițiu

practice-refused = Nu în timpul exercițiului. Mai întâi ieșiți din exercițiu.

practice-title = Exercițiu
