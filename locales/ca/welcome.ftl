welcome-title = Primers passos

welcome-count-title = Compta ajudes, mai persones

welcome-count-text = Un toc per cada ajuda. No es pregunta res a ningú ni s’escriu res de ningú.

welcome-offline-title = Funciona sense connexió

welcome-offline-text = Compta setmanes sense connexió. Cada toc queda desat i s’envia quan n’hi ha.

welcome-stored-title = Què desa aquest dispositiu

welcome-stored-text = Un lloc, una setmana i quant de cada tipus d’ajuda. Mai qui l’ha rebuda ni qui ha comptat.

welcome-next = Següent

welcome-before = Enrere

welcome-skip = Saltar

welcome-join = Afegir-se a un equip

welcome-card = Fitxa { $card } de { $cards }
