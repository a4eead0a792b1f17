linter-flagged = „{ $word }“ kann hier nicht stehen. { $why }

flagged-origin = Hier heißen Orte, nicht woher Menschen kommen.

flagged-status = Niemandes Bleiberecht wird notiert. Nennen Sie den Ort.

flagged-asylum = Niemand wird nach Asyl gefragt. Nennen Sie den Ort.

flagged-papers = Niemand wird nach Papieren gefragt. Nennen Sie den Ort.

flagged-visa = Niemand wird nach Visum oder Erlaubnis gefragt. Nennen Sie den Ort.

flagged-ethnicity = Hier heißen Orte, nicht Volksgruppen.

flagged-religion = Niemandes Religion wird notiert. Nennen Sie das Gebäude oder die Straße.

flagged-language = Niemandes Sprache wird notiert. Nennen Sie den Ort.

flagged-name = Niemand wird nach dem Namen gefragt. Nennen Sie den Ort.

flagged-birth = Niemand wird nach Alter oder Geburtstag gefragt. Nennen Sie den Ort.

flagged-phone = Telefonnummern werden hier nicht notiert. Nennen Sie den Ort.

flagged-email = E-Mail-Adressen werden hier nicht notiert. Nennen Sie den Ort.

flagged-address = Niemand wird nach der Adresse gefragt. Nennen Sie den Ort.

flagged-likeness = Keine Bilder, Fingerabdrücke, Unterschriften. Nennen Sie den Ort.

flagged-health = Was Menschen fehlt, wird hier nicht notiert. Nennen Sie den Ort.

flagged-violence = Was Menschen erlebt haben, wird hier nicht notiert. Nennen Sie den Ort.

flagged-family = Verwandtschaft wird hier nicht notiert. Nennen Sie den Ort.

flagged-intimacy = Wen Menschen lieben und wer sie sind, wird nicht notiert. Nennen Sie den Ort.

flagged-politics = Politische Ansichten werden nicht notiert. Nennen Sie den Ort.

flagged-police = Polizei und Gericht haben hier keinen Platz. Nennen Sie den Ort.

flagged-case = Keine Fallnummern: Niemand wird verfolgt. Nennen Sie den Ort.
