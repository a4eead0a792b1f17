guard-title = Sécurité

guard-open = Rien n’est demandé

guard-open-phone = Qui a ce téléphone en main peut ouvrir l’application. Les comptages sont chiffrés ; une copie de la mémoire du téléphone n’en montre aucun.

guard-open-computer = Les comptages sont chiffrés, mais leur clé se trouve dans un fichier à côté d’eux. Qui peut lire les fichiers de cet ordinateur peut lire les comptages.

guard-coded = Un code est demandé

guard-coded-phone = Sans le code, personne ne lit les comptages de ce téléphone.

guard-phrased = Une phrase secrète est demandée

guard-phrased-computer = Sans la phrase secrète, personne ne lit les comptages. Il faut tout de même chiffrer le disque : d’autres programmes laissent aussi des traces.

guard-set-code = Créer un code

guard-set-passphrase = Créer une phrase secrète

guard-change-code = Changer le code

guard-change-passphrase = Changer la phrase secrète

guard-remove-code = Retirer le code

guard-remove-passphrase = Retirer la phrase secrète

guard-code-now = Code actuel

guard-passphrase-now = Phrase secrète actuelle

guard-code-new = Nouveau code : six chiffres ou plus

guard-passphrase-new = Nouvelle phrase secrète : dix caractères ou plus

guard-again = Encore une fois, à l’identique

guard-save = Enregistrer

guard-forgotten = En cas d’oubli, personne ne peut plus ouvrir cet appareil. Les comptages non envoyés sont alors perdus.

guard-code-short = Un code a six chiffres ou plus.

guard-passphrase-short = Une phrase secrète a dix caractères ou plus.

guard-repeats = Trop facile à deviner : cela se répète.

guard-run = Trop facile à deviner : cela suit l’ordre des chiffres ou des lettres.

guard-differs = Les deux ne sont pas identiques. Saisissez deux fois la même chose.

guard-wrong = Ce que vous avez saisi comme actuel n’est pas juste.

guard-saved = Enregistré. Ce sera demandé désormais.

guard-removed = C’est fait. Plus rien n’est demandé.

guard-erase-after = Effacer après dix essais manqués

guard-erase-after-text = Les comptages non envoyés sont alors perdus, même si c’était un enfant qui jouait.

guard-erase-code = Un code qui efface

guard-erase-code-text = Saisi sur l’écran de verrouillage, il efface aussitôt cet appareil. Qui regarde s’en aperçoit. Dans certains pays, le fait même d’effacer est puni.

guard-erase-code-new = Code qui efface

guard-erase-code-same = Il doit être différent de celui qui ouvre.

guard-erase-code-on = Activé

guard-erase-code-off = Non activé

guard-erase = Effacer cet appareil

guard-erase-text = La clé disparaît d’abord, puis tous les fichiers. En moins d’une seconde, plus personne ne peut rien lire ici.

guard-erase-lost =
    { $count ->
        [0] Il n’y a rien qui soit seulement sur cet appareil.
        [one] { $count } contact n’est que sur cet appareil et sera perdu.
       *[other] { $count } contacts ne sont que sur cet appareil et seront perdus.
    }

guard-erase-hold = Tenir pour effacer

guard-erase-sure = Tout effacer sur cet appareil ?

guard-erase-yes = Oui, effacer

guard-erase-no = Tout garder

guard-promises = Ce qui est sûr, ce qui ne l’est pas

guard-holds = Ceci est sûr

guard-holds-not = Ceci ne l’est pas

guard-holds-off = Un téléphone perdu alors qu’il est éteint, ou une copie de sa mémoire, ne montre aucun comptage.

guard-holds-computer = Sur un ordinateur, votre phrase secrète et le chiffrement du disque vous protègent.

guard-holds-kept = Un comptage qui s’est affiché est gardé, même si le courant est coupé à cet instant.

guard-holds-erased = Ce qui a été effacé ne peut être récupéré par personne, pas même par nous.

guard-holds-server = Un serveur saisi contient des sommes par lieu et par semaine. Rien n’y dit qui a compté.

guard-not-opened = Si quelqu’un vous force à ouvrir l’application, il voit ce que vous voyez.

guard-not-hidden = Nous ne pouvons pas cacher que l’application est installée.

guard-not-running = Un appareil piraté pendant qu’il sert peut tout montrer.

guard-not-watched = Qui surveille un lieu voit qui arrive et qui repart.

guard-not-guessed = Sur un ordinateur, qui en possède les fichiers peut deviner une phrase secrète courte.

guard-damaged =
    { $contacts ->
        [0] Le fichier des comptages était abîmé. Il a été mis de côté tel quel, et rien n’a pu en être sauvé. Ce qui a été envoyé est en sécurité avec l’équipe.
        [one] Le fichier des comptages était abîmé. Il a été mis de côté tel quel ; { $contacts } contact a pu en être sauvé. Il peut manquer des appuis depuis le dernier envoi.
       *[other] Le fichier des comptages était abîmé. Il a été mis de côté tel quel ; { $contacts } contacts ont pu en être sauvés. Il peut manquer des appuis depuis le dernier envoi.
    }

guard-key-missing = La clé de ces comptages n’est pas ici. Les fichiers viennent peut-être d’un autre appareil, ou il en manque un. Rien n’a été changé : remettez tous les fichiers ensemble.

guard-key-damaged = Le fichier de la clé de ces comptages est abîmé. Rien n’a été changé. Reprenez-le d’une copie, ou effacez cet appareil et rejoignez de nouveau l’équipe.

guard-key-newer = La clé de ces comptages vient d’une version plus récente d’Acollida. Mettez l’application à jour pour les ouvrir ; rien n’est perdu.

guard-taps-torn =
    { $count ->
        [one] { $count } appui fait pendant le verrouillage n’a pas pu être lu et n’est pas compté.
       *[other] { $count } appuis faits pendant le verrouillage n’ont pas pu être lus et ne sont pas comptés.
    }
