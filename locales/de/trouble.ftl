trouble-title = Die Zahlen lassen sich gerade nicht öffnen

trouble-in-use = Acollida ist schon in einem anderen Fenster offen. Nehmen Sie dieses, oder schließen Sie es und versuchen Sie es noch einmal.

trouble-newer = Diese Zahlen hat ein neueres Acollida gespeichert. Aktualisieren Sie dieses, um weiterzuzählen. Nichts ging verloren, nichts wurde geändert.

trouble-folder = Der Ordner { $folder } ist nicht benutzbar. Prüfen Sie, ob es ihn gibt und ob Sie hineinschreiben dürfen, dann noch einmal.

trouble-unwritable = Der Speicher des Geräts ist voll oder schreibgeschützt. Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts ging verloren.

trouble-damaged = Die Datei mit den Zahlen ist beschädigt. Nicht löschen. Zeigen Sie das der Koordination; Gesendetes ist beim Team.

trouble-random = Dieses System gibt keine sicheren Zufallszahlen, und ohne sie lässt sich nichts genau einmal zählen. Starten Sie das Gerät neu.

trouble-reason = Grund, für die, die Ihnen helfen

trouble-again = Noch einmal versuchen

trouble-close = Schließen

trouble-export = Zahlen als Datei speichern

trouble-exported = Gespeichert: { $file }

trouble-not-exported = Die Datei ließ sich nicht speichern. Prüfen Sie den Speicher dieses Geräts.
