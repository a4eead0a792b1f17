share-open = Udostępnij

share-title = Udostępnij jako tekst

share-copy = Kopiuj

share-copied = Skopiowano

share-text = Tekst

share-note-mine = Tylko liczby tego urządzenia. W tekście nie ma miejsca ani osoby.

share-note-team = To dokładne liczby zespołu, do użytku w zespole. Nie publikuj ich: mała liczba może wskazać kogoś.

share-mine-head = Policzono na tym urządzeniu: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Tylko: { $what }

share-contacts-not-people = Kontakty, nie osoby: kto dostał pomoc pięć razy, jest policzony pięć razy.

share-inside = Dokładne liczby do użytku w zespole; nie do publikacji.

share-file-title = Zapisz jako arkusz

share-file-released = Zapisz liczby do publikacji

share-file-hand-on = Udostępnij liczby do publikacji

share-file-released-note = Także dla innych: małe liczby są ukryte, a do każdej dodano odrobinę przypadku.

share-file-internal = Zapisz dokładne liczby

share-file-running = Pobieranie pliku…

share-file-saved = Zapisano: { $file }
