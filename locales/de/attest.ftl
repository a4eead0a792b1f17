attest-title = Erklärung: was Menschen gefragt werden, die Hilfe suchen

attest-version = Programm: Acollida { $version }

attest-taxonomy = Liste dessen, was gezählt wird: Version { $number }, SHA-256 { $hash }

attest-made = Erstellt am { $date } vom Programm selbst, auf einem Gerät, das damit zählt

attest-purpose = Diese Seite sagt, was dieses Programm über Menschen fragt und notiert, die wegen Essen, medizinischer Hilfe oder Rat kommen, und was es nicht notieren kann. Sie dient der jährlichen Prüfung von Formularen, die manche Städte gesetzlich verlangen, etwa Abschnitt 2-173-030 (a)(2) des Municipal Code of Chicago: Kein Formular städtischer Dienste darf nach Staatsangehörigkeit oder Aufenthaltsstatus fragen.

attest-asked-title = Was gefragt wird

attest-asked-none = Niemand wird etwas gefragt. Wer hilft, tippt an, welche Hilfe gegeben wurde. Kein Mensch wird erfasst.

attest-kinds-title = Was angetippt werden kann

attest-code = Code

attest-meaning = Bedeutung

attest-counted = Zählt dieses Team

attest-yes = ja

attest-no = nein

attest-marks-title = Was zu jedem Tipp vermerkt werden kann, wenn das Team es will

attest-band = Alter, nach Augenmaß und nie erfragt: { $list }

attest-outcome = Ob geholfen werden konnte: { $list }

attest-when = Wann: die Woche; der Tag nur auf dem Gerät selbst, höchstens 14 Tage

attest-where = Wo: ein Ort von der Liste des Teams

attest-shift = Dass ein Ort an einem Tag offen war

attest-never-title = Was nie notiert werden kann

attest-never-intro = Für nichts davon gibt es ein Feld, einen Import oder einen Export:

attest-team-title = Das Team dieses Geräts

attest-team-none = Dieses Gerät gehört noch zu keinem Team. Das Folgende gilt für das Programm selbst.

attest-team-name = Team: { $name }

attest-site = Ort

attest-linter-good = Die Wortprüfung des Programms fand in den Namen des Teams und seiner Orte kein Wort über Menschen.

attest-linter-bad = Die Wortprüfung des Programms fand in diesen Namen Wörter über Menschen. Sie sind zu ändern, bevor diese Seite unterschrieben wird:

attest-how-title = Wie das Programm das einhält

attest-how-types = Eine Zählung besteht aus Codes der Liste oben, einer Woche, einem Ort und Zahlen. Andere Einträge kennt das Programm nicht; es gibt also keine Stelle, um anderes zu notieren.

attest-how-linter = Die Namen des Teams und seiner Orte sind die einzigen Wörter, die jemand tippt. Eine Wortprüfung liest sie in allen Sprachen des Programms und lehnt Wörter über Menschen ab.

attest-how-tests = Automatische Tests lesen jeden Satz des Programms mit derselben Prüfung und vergleichen jede Tabelle und Spalte seiner Dateien mit einer geprüften Liste.

attest-how-server = Ein Server, falls das Team einen hat, behält nur Summen nach Woche und Ort: keinen Menschen, kein Gerät, keine Adresse, keine Uhrzeit.

attest-how-source = Das Programm ist freie Software; alle können es lesen und prüfen.

attest-sign-title = Unterschrift

attest-sign-text = Diese Seite habe ich mit dem Programm verglichen, wie wir es nutzen. Wir fragen und notieren nichts anderes.

attest-sign-date = Datum

attest-sign-place = Stadt oder Organisation

attest-sign-name = Unterzeichnet von

attest-sign-role = Funktion

attest-sign-signature = Unterschrift

never-name = Name, Initialen, Spitzname, Fallnummer

never-birth = Geburtsdatum oder genaues Alter

never-origin = Staatsangehörigkeit, Herkunftsland, Ethnie, Sprache, Religion

never-status = Aufenthaltsstatus, Dokumente, Weg, Ankunftsdatum

never-contact = Adresse, Telefon, E-Mail

never-likeness = Foto, Stimme, Unterschrift, Fingerabdruck

never-position = Standort, Funkzellen, Netze in der Nähe

never-time = Uhrzeit, Reihenfolge der Kontakte

never-health = Diagnose, Medikamente, Schwangerschaft, Behinderung, erlittene Gewalt

never-family = Verwandtschaft

never-text = Freier Text über einen Kontakt

never-worker = Wer gezählt hat, auf welchem Gerät, von welcher Netzadresse
