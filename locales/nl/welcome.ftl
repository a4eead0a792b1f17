welcome-title = Eerste stappen

welcome-count-title = Tel hulp, nooit mensen

welcome-count-text = Eén tik per keer hulp. Niemand wordt iets gevraagd, over niemand wordt iets opgeschreven.

welcome-offline-title = Werkt zonder verbinding

welcome-offline-text = Tel wekenlang zonder netwerk. Elke tik wordt opgeslagen en verstuurd zodra er verbinding is.

welcome-stored-title = Wat dit apparaat bewaart

welcome-stored-text = Een locatie, een week en hoeveel van elke soort hulp. Nooit wie die kreeg, nooit wie telde.

welcome-next = Verder

welcome-before = Terug

welcome-skip = Overslaan

welcome-join = Meedoen met team

welcome-card = Kaart { $card } van { $cards }
