### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = Pas de connexion. Vos comptages sont en sécurité sur cet appareil et seront envoyés dès qu’il y en aura une.
problem-no-tor = Pas de connexion par Tor. Vérifiez que Tor ou Orbot fonctionne sur cet appareil. Vos comptages sont en sécurité ici.
problem-not-acollida = L’adresse répond, mais pas comme un serveur Acollida. Demandez à la coordination si le code est le bon.
problem-certificate = Ce serveur n’a pas pu prouver qu’il est celui de votre équipe ; rien n’a été envoyé. Essayez un autre réseau. Si cela ne change rien, demandez un nouveau code à la coordination.
problem-key-wrong = Le serveur n’accepte pas le code de cet appareil. Vos comptages sont conservés. Demandez un nouveau code à la coordination.
problem-key-revoked = Le code de cet appareil a été remplacé. Vos comptages sont conservés. Demandez un nouveau code à la coordination.
problem-team-unknown = Le serveur ne connaît pas cette équipe. Vos comptages sont conservés. Demandez à la coordination si le code est le bon.
problem-server-busy = Le serveur est occupé. Vos comptages sont conservés ; l’application réessaie d’elle-même.
problem-too-large = Le serveur a trouvé un envoi trop volumineux. Vos comptages sont conservés. Cherchez une mise à jour de l’application et prévenez la coordination.
problem-clock-wrong = La date ou l’heure de cet appareil semble fausse. Corrigez-la, puis relancez la synchronisation.

## Why the server did not take some counts

problem-site-unknown = Le serveur ne connaît pas le lieu « { $site } ». Ses comptages sont conservés ici. Demandez à la coordination d’ajouter ce lieu.
problem-kind-not-enabled = Votre équipe ne compte pas « { $kind } » en ce moment. Ces comptages sont conservés ici. Demandez à la coordination de l’activer.
problem-day-future = Ces comptages portent sur un jour qui n’a pas encore commencé. Ils sont conservés ici. Vérifiez la date de cet appareil.
problem-period-archived = Ces comptages sont trop anciens pour le serveur. Ils sont conservés sur cet appareil. Prévenez la coordination.
problem-caps-exceeded = Il y a plus de comptages que le serveur n’en accepte pour une feuille. Ils sont conservés ici. Prévenez la coordination.
problem-refused = Le serveur n’a pas pris ces comptages (motif : { $reason }). Ils sont conservés ici. Prévenez la coordination.
problem-shortfall =
    { $count ->
        [one] Il manque au serveur { $count } appui d’un envoi. Ce profil semble avoir été copié ou restauré. Prévenez la coordination.
       *[other] Il manque au serveur { $count } appuis d’un envoi. Ce profil semble avoir été copié ou restauré. Prévenez la coordination.
    }

## The store on this device

problem-no-server = Votre équipe travaille sans serveur. Les comptages restent sur cet appareil.

problem-store-unwritable = Cet appareil n’a pas pu enregistrer. La mémoire est peut-être pleine. Libérez de la place, puis réessayez.
problem-store-newer = Ces comptages ont été enregistrés par une version plus récente d’Acollida. Mettez l’application à jour pour les ouvrir ; rien n’est perdu.
problem-store-in-use = Ces comptages sont déjà ouverts dans une autre fenêtre. Utilisez cette fenêtre, ou fermez-la d’abord.

## The enrolment code

problem-code-empty = Il n’y a pas encore de code. Collez celui que la coordination vous a donné.
problem-code-not-acollida = Ce n’est pas un code Acollida. Copiez de nouveau le code entier et collez-le ici.
problem-code-newer = Ce code est fait pour une version plus récente d’Acollida. Mettez l’application à jour, puis collez-le de nouveau.
problem-code-damaged = La partie { $group } du code, « { $text } », n’est pas juste. Comparez-la avec l’original.
problem-code-incomplete = La fin du code manque. Copiez le code entier et collez-le de nouveau.
problem-code-address = L’adresse contenue dans ce code n’est pas sûre, elle n’est donc pas utilisée. Demandez à la coordination un code dont l’adresse commence par https.
problem-code-other-team = Ce code est celui d’une autre équipe. Cet appareil ne compte que pour une équipe ; utilisez un autre profil ou un autre appareil pour l’autre équipe.

## Recording

problem-amount = Choisissez un nombre de { $least } à { $most }.
problem-take-back = Impossible de retirer plus que ce que cet appareil a compté ici.
problem-nothing-to-undo = Il n’y a rien à annuler.
problem-site-not-listed = Ce lieu n’est plus sur la liste de votre équipe. Choisissez-en un autre.
problem-no-site = Choisissez d’abord un lieu, puis comptez.
problem-day-closed = Ce jour est clos : il n’est pas encore venu ou remonte à trop loin. Choisissez-en un autre.

problem-shift-open = Un service est déjà ouvert ici. Terminez-le d’abord.

problem-shift-none = Aucun service n’est ouvert.

problem-shift-counted = On a déjà compté pendant ce service ; il ne peut pas être annulé. Terminez-le.

problem-not-coordinator = Cet appareil ne peut pas changer l’équipe. Il faut le code de la coordination.

problem-team-invalid = L’équipe ne peut pas être enregistrée ainsi. Vérifiez les noms, les lieux et les nombres.

problem-team-changed = Quelqu’un d’autre a changé l’équipe entre-temps. Votre changement n’est pas encore enregistré. Regardez le nouveau, puis enregistrez.

problem-site-in-use = Un lieu qui a des comptages doit rester dans la liste. Vous pouvez changer son nom.

problem-not-released = Il n’y a pas encore de chiffres publiables pour cette période. Un mois est publié deux semaines ou plus après sa fin.

problem-file-unwritable = Le fichier n’a pas pu être écrit à cet endroit. Choisissez-en un autre ou libérez de la place.
