welcome-title = Primeiros passos

welcome-count-title = Contar a ajuda, nunca as pessoas

welcome-count-text = Um toque por cada ajuda. A ninguém se pergunta nada, de ninguém se escreve nada.

welcome-offline-title = Funciona sem ligação

welcome-offline-text = Conte durante semanas sem rede. Cada toque fica guardado e é enviado quando houver ligação.

welcome-stored-title = O que este dispositivo guarda

welcome-stored-text = Um local, uma semana e quanto de cada tipo de ajuda. Nunca quem a recebeu, nunca quem contou.

welcome-next = Seguinte

welcome-before = Anterior

welcome-skip = Saltar

welcome-join = Entrar numa equipa

welcome-card = Cartão { $card } de { $cards }
