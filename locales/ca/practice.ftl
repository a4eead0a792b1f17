practice-banner = Prova: no es compta res

practice-leave = Sortir

practice-start = Practicar

practice-text = Prova-ho tot amb un equip inventat. No es compta ni s’envia res.

practice-team = Equip de prova

practice-site-one = Cuina de prova

practice-site-two = Ronda nocturna de prova

practice-refused = Durant la prova no. Surt abans de la prova.

practice-title = Pràctica
