trouble-title = Nie można teraz otworzyć twoich liczb

trouble-in-use = Acollida jest już otwarta w innym oknie. Użyj go albo zamknij je i spróbuj ponownie.

trouble-newer = Te liczby zapisała nowsza Acollida. Zaktualizuj tę, aby liczyć dalej. Nic nie zginęło i nic się nie zmieniło.

trouble-folder = Folderu { $folder } nie można użyć. Sprawdź, czy istnieje i czy można w nim zapisywać, i spróbuj ponownie.

trouble-unwritable = Pamięć urządzenia jest pełna albo zabezpieczona. Zrób miejsce i spróbuj ponownie. Nic nie zginęło.

trouble-damaged = Plik z liczbami jest uszkodzony. Nie usuwaj go. Pokaż to osobie koordynującej; co wysłano, ma zespół.

trouble-random = Ten system nie daje bezpiecznych liczb losowych, a bez nich nie da się policzyć wszystkiego dokładnie raz. Uruchom urządzenie ponownie.

trouble-reason = Powód, dla kogoś, kto pomaga

trouble-again = Spróbuj ponownie

trouble-close = Zamknij

trouble-export = Zapisz liczby w pliku

trouble-exported = Zapisano: { $file }

trouble-not-exported = Nie udało się zapisać pliku. Sprawdź pamięć urządzenia.
