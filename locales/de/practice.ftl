practice-banner = Übung: Nichts wird gezählt

practice-leave = Verlassen

practice-start = Üben

practice-text = Alles mit einem erfundenen Team ausprobieren. Nichts wird gezählt, nichts gesendet.

practice-team = Übungsteam

practice-site-one = Übungsküche

practice-site-two = Übungs-Nachtrunde

practice-refused = Nicht während der Übung. Verlassen Sie sie zuerst.

practice-title = Übung
