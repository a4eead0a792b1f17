practice-banner = Prova: non si conta nulla

practice-leave = Esci

practice-start = Fai una prova

practice-text = Prova tutto con una squadra inventata. Nulla è contato, nulla è inviato.

practice-team = Squadra di prova

practice-site-one = Cucina di prova

practice-site-two = Giro notturno di prova

practice-refused = Non durante la prova. Prima esci dalla prova.

practice-title = Prova
