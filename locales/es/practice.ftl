practice-banner = Prueba: no se cuenta nada

practice-leave = Salir

practice-start = Practicar

practice-text = Pruébalo todo con un equipo inventado. No se cuenta ni se envía nada.

practice-team = Equipo de prueba

practice-site-one = Cocina de prueba

practice-site-two = Ronda nocturna de prueba

practice-refused = Durante la prueba no. Sal antes de la prueba.

practice-title = Práctica
