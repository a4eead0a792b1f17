welcome-title = Primeros pasos

welcome-count-title = Cuenta ayudas, nunca personas

welcome-count-text = Un toque por cada ayuda. No se pregunta nada a nadie ni se escribe nada de nadie.

welcome-offline-title = Funciona sin conexión

welcome-offline-text = Cuenta semanas sin conexión. Cada toque queda guardado y se envía cuando la hay.

welcome-stored-title = Qué guarda este dispositivo

welcome-stored-text = Un lugar, una semana y cuánto de cada tipo de ayuda. Nunca quién la recibió ni quién contó.

welcome-next = Siguiente

welcome-before = Atrás

welcome-skip = Saltar

welcome-join = Unirse a un equipo

welcome-card = Ficha { $card } de { $cards }
