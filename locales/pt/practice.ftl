practice-banner = Treino: nada é contado

practice-leave = Sair

practice-start = Experimentar

practice-text = Experimente tudo com uma equipa inventada. Nada é contado, nada é enviado.

practice-team = Equipa de treino

practice-site-one = Cozinha de treino

practice-site-two = Ronda noturna de treino

practice-refused = Não durante o treino. Primeiro saia do treino.

practice-title = Treino
