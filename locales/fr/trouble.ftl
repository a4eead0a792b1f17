trouble-title = Vos comptages ne peuvent pas s’ouvrir

trouble-in-use = Acollida est déjà ouverte dans une autre fenêtre. Utilisez-la, ou fermez-la et réessayez.

trouble-newer = Ces comptages viennent d’une Acollida plus récente. Mettez celle-ci à jour pour continuer. Rien n’est perdu ni changé.

trouble-folder = Le dossier { $folder } n’est pas utilisable. Vérifiez qu’il existe et que vous pouvez y écrire, puis réessayez.

trouble-unwritable = Le stockage de l’appareil est plein ou protégé. Faites de la place et réessayez. Rien n’est perdu.

trouble-damaged = Le fichier des comptages est abîmé. Ne l’effacez pas. Montrez ceci à la coordination ; ce qui est envoyé est dans l’équipe.

trouble-random = Ce système ne donne pas de nombres aléatoires sûrs, et sans eux rien ne peut être compté exactement une fois. Redémarrez l’appareil.

trouble-reason = La raison, pour qui vous aide

trouble-again = Réessayer

trouble-close = Fermer

trouble-export = Enregistrer les chiffres en fichier

trouble-exported = Enregistré : { $file }

trouble-not-exported = Le fichier n’a pas pu être enregistré. Vérifiez le stockage de cet appareil.
