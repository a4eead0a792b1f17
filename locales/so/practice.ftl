practice-banner = Tababar: waxba lama tirinayo

practice-leave = Ka bax

practice-start = Tababar

practice-text = Wax kasta ku tijaabi koox la mala-awaalay. Waxba lama tiriyo, waxba lama diro.

practice-team = Kooxda tababarka

practice-site-one = Jikada tababarka

practice-site-two = Wareegga habeenkii ee tababarka

practice-refused = Inta tababarka lagu jiro maya. Marka hore tababarka ka bax.

practice-title = Tababar
