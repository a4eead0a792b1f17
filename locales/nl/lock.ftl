lock-lock = Vergrendel

lock-unlock = Ontgrendel

lock-text = Vergrendeld. Elke telling is bewaard.

lock-foot = Geen namen. Geen accounts. Alleen tellingen.

lock-refused = Het apparaat had zichzelf vergrendeld. De laatste tik is niet geteld. Ontgrendel om verder te gaan.

lock-leave-kiosk = Gedeelde modus verlaten

lock-leave-kiosk-text = Voor coördinatoren: cijfers, synchroniseren en instellingen zijn dan weer bereikbaar.

lock-kiosk-refused = Op een gedeeld apparaat staat dit vast. Vergrendel het eerst en verlaat de gedeelde modus.
