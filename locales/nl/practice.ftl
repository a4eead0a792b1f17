practice-banner = Oefenen: er wordt niets geteld

practice-leave = Stoppen

practice-start = Oefenen

practice-text = Probeer alles uit met een verzonnen team. Er wordt niets geteld en niets verstuurd.

practice-team = Oefenteam

practice-site-one = Oefenkeuken

practice-site-two = Oefennachtronde

practice-refused = Niet tijdens het oefenen. Stop eerst met oefenen.

practice-title = Oefening
