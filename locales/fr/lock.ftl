lock-lock = Verrouiller

lock-unlock = Ouvrir

lock-text = Verrouillé. Tout le comptage est gardé.

lock-foot = Pas de noms. Pas de comptes. Que des nombres.

lock-refused = L’appareil s’était verrouillé. Le dernier appui n’a pas été compté. Ouvrez pour continuer.

lock-leave-kiosk = Quitter le mode partagé

lock-leave-kiosk-text = Pour la coordination : chiffres, synchro et réglages redeviennent accessibles.

lock-kiosk-refused = Sur un appareil partagé, cela est fixe. Verrouillez-le et quittez d’abord le mode partagé.

lock-code = Code de cet appareil

lock-passphrase = Phrase secrète de cet appareil

lock-entered =
    { $count ->
        [one] { $count } caractère saisi
       *[other] { $count } caractères saisis
    }

lock-opening = Ouverture…

lock-wrong = Ce n’est pas cela. Réessayez.

lock-wait-seconds =
    { $seconds ->
        [one] Attendez { $seconds } seconde, puis réessayez.
       *[other] Attendez { $seconds } secondes, puis réessayez.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Attendez { $minutes } minute, puis réessayez.
       *[other] Attendez { $minutes } minutes, puis réessayez.
    }

lock-before-erase =
    { $left ->
        [one] Encore { $left } essai manqué et cet appareil s’efface.
       *[other] Encore { $left } essais manqués et cet appareil s’efface.
    }

lock-count = Compter

lock-count-title = Compter sans ouvrir

lock-count-text = Rien de ce qui a été compté avant n’est montré. Chaque appui est gardé.

lock-count-back = Retour au verrouillage

lock-counted =
    { $count ->
        [one] { $count } contact depuis le verrouillage
       *[other] { $count } contacts depuis le verrouillage
    }
