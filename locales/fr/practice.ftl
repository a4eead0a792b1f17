practice-banner = Essai : rien n’est compté

practice-leave = Quitter

practice-start = S’exercer

practice-text = Tout essayer avec une équipe inventée. Rien n’est compté, rien n’est envoyé.

practice-team = Équipe d’essai

practice-site-one = Cuisine d’essai

practice-site-two = Maraude d’essai

practice-refused = Pas pendant l’essai. Quittez d’abord l’essai.

practice-title = Exercice
