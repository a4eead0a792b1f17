welcome-title = Pierwsze kroki

welcome-count-title = Liczymy pomoc, nigdy ludzi

welcome-count-text = Jedno dotknięcie za każdą pomoc. Nikogo o nic się nie pyta i o nikim nic się nie zapisuje.

welcome-offline-title = Działa bez połączenia

welcome-offline-text = Licz tygodniami bez sieci. Każde dotknięcie jest zapisane i wysłane, gdy będzie połączenie.

welcome-stored-title = Co przechowuje to urządzenie

welcome-stored-text = Miejsce, tydzień i ile każdego rodzaju pomocy. Nigdy kto ją dostał ani kto liczył.

welcome-next = Dalej

welcome-before = Wstecz

welcome-skip = Pomiń

welcome-join = Dołącz do zespołu

welcome-card = Karta { $card } z { $cards }
