### Settings and About.

settings-language = Sprache
settings-theme = Hell und dunkel
settings-theme-auto = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel

about-motto = Zählt Hilfe, nie Menschen.
about-version = Version { $version }
about-licence = Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.
about-fonts = Schrift: Noto Sans, SIL Open Font License 1.1.
about-stored = Was dieses Gerät speichert
about-stored-counts = Zählungen: ein Ort, eine Woche und wie viel von jeder Art der Hilfe. Nie, wer sie bekam, nie, wer zählte.
about-stored-days = Die eigenen Zählungen dieses Geräts nach Tagen, 14 Tage lang, für „Meine Zahlen“. Sie verlassen es nie.
about-stored-code = Den Code des Teams, seine Orte und Arten der Hilfe und was Sie auf dieser Seite wählen.
about-never = Keine Namen, keine Geburtsdaten, keine Papiere, keine Staatsangehörigkeit, keine Adressen, keine Uhrzeiten, keinen Standort. Es gibt keinen Platz, sie aufzuschreiben.
about-server = Der Server speichert nur Summen. Er kann nicht erkennen, von welchem Gerät oder Menschen eine Zählung kommt.

settings-text-size = Schriftgröße

settings-percent = { $percent }%

settings-contrast = Hoher Kontrast

settings-contrast-text = Kräftigere Ränder für Sonne und müde Augen

settings-still = Weniger Bewegung

settings-still-text = Nichts gleitet, nichts blinkt

settings-digits = Ziffern

settings-sight = Besser sehen

settings-hearing = Ton

settings-sound = Klick bei jeder Zählung

settings-sound-text = Man hört ohne hinzusehen, dass gezählt wurde

settings-touch = Vibration

settings-felt = Vibrieren bei jeder Zählung

settings-felt-text = Man spürt ohne hinzusehen, dass gezählt wurde

settings-connection = Verbindung

settings-tor = Über Tor

settings-tor-text = Server erfahren nicht, wo Sie sind. Tor oder Orbot muss auf diesem Gerät laufen.

settings-shared = Gemeinsames Gerät

settings-kiosk = Gemeinsamer Modus

settings-kiosk-text = Der Ort steht fest, nur Zählen ist möglich. Zum Verlassen zuerst das Gerät sperren.

settings-kiosk-no-site = Wählen Sie zuerst einen Ort zum Zählen.
