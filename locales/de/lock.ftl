lock-lock = Sperren

lock-unlock = Entsperren

lock-text = Gesperrt. Alles Gezählte ist gespeichert.

lock-foot = Keine Namen. Keine Konten. Nur Zahlen.

lock-refused = Das Gerät hatte sich gesperrt. Der letzte Tipp wurde nicht gezählt. Entsperren Sie es, um weiterzumachen.

lock-leave-kiosk = Gemeinsamen Modus verlassen

lock-leave-kiosk-text = Für die Koordination: Zahlen, Abgleich und Einstellungen sind wieder erreichbar.

lock-kiosk-refused = Auf einem gemeinsamen Gerät steht das fest. Erst sperren und den gemeinsamen Modus verlassen.
