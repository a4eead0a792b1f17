lock-lock = Verrouiller

lock-unlock = Ouvrir

lock-text = Verrouillé. Tout le comptage est gardé.

lock-foot = Pas de noms. Pas de comptes. Que des nombres.

lock-refused = L’appareil s’était verrouillé. Le dernier appui n’a pas été compté. Ouvrez pour continuer.

lock-leave-kiosk = Quitter le mode partagé

lock-leave-kiosk-text = Pour la coordination : chiffres, synchro et réglages redeviennent accessibles.

lock-kiosk-refused = Sur un appareil partagé, cela est fixe. Verrouillez-le et quittez d’abord le mode partagé.
