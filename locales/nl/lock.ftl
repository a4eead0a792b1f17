lock-lock = Vergrendel

lock-unlock = Ontgrendel

lock-text = Vergrendeld. Elke telling is bewaard.

lock-foot = Geen namen. Geen accounts. Alleen tellingen.

lock-refused = Het apparaat had zichzelf vergrendeld. De laatste tik is niet geteld. Ontgrendel om verder te gaan.

lock-leave-kiosk = Gedeelde modus verlaten

lock-leave-kiosk-text = Voor coördinatoren: cijfers, synchroniseren en instellingen zijn dan weer bereikbaar.

lock-kiosk-refused = Op een gedeeld apparaat staat dit vast. Vergrendel het eerst en verlaat de gedeelde modus.

lock-code = Code van dit apparaat

lock-passphrase = Wachtwoordzin van dit apparaat

lock-entered =
    { $count ->
        [one] { $count } teken ingevoerd
       *[other] { $count } tekens ingevoerd
    }

lock-opening = Openen…

lock-wrong = Dat klopt niet. Probeer het opnieuw.

lock-wait-seconds =
    { $seconds ->
        [one] Wacht { $seconds } seconde en probeer het dan opnieuw.
       *[other] Wacht { $seconds } seconden en probeer het dan opnieuw.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Wacht { $minutes } minuut en probeer het dan opnieuw.
       *[other] Wacht { $minutes } minuten en probeer het dan opnieuw.
    }

lock-before-erase =
    { $left ->
        [one] Nog { $left } foute poging en dit apparaat wordt gewist.
       *[other] Nog { $left } foute pogingen en dit apparaat wordt gewist.
    }

lock-count = Tellen

lock-count-title = Vergrendeld tellen

lock-count-text = Wat eerder is geteld, is niet te zien. Elke tik wordt bewaard.

lock-count-back = Terug naar het slot

lock-counted =
    { $count ->
        [one] { $count } contact sinds het vergrendelen
       *[other] { $count } contacten sinds het vergrendelen
    }
