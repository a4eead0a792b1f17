attest-title = Attestation : ce qui est demandé à qui cherche de l’aide

attest-version = Programme : Acollida { $version }

attest-taxonomy = Liste de ce qui est compté : version { $number }, SHA-256 { $hash }

attest-made = Établie le { $date } par le programme lui-même, sur un appareil qui compte avec lui

attest-purpose = Cette page dit ce que ce programme demande et note sur les personnes qui viennent pour manger, se soigner ou être conseillées, et ce qu’il ne peut pas noter. Elle sert à la revue annuelle des formulaires que la loi exige dans certaines villes, comme la section 2-173-030 (a)(2) du Code municipal de Chicago : aucun formulaire des services de la ville ne peut demander la citoyenneté ou le statut migratoire.

attest-asked-title = Ce qui est demandé

attest-asked-none = Rien n’est demandé à personne. Qui aide appuie sur l’aide donnée. Aucune personne n’est enregistrée.

attest-kinds-title = Sur quoi l’on peut appuyer

attest-code = Code

attest-meaning = Signification

attest-counted = Compté par cette équipe

attest-yes = oui

attest-no = non

attest-marks-title = Ce qui peut être marqué à chaque appui, si l’équipe le souhaite

attest-band = L’âge, à vue d’œil et jamais demandé : { $list }

attest-outcome = Si l’aide a pu être donnée : { $list }

attest-when = Quand : la semaine ; le jour, seulement sur l’appareil lui-même, 14 jours au plus

attest-where = Où : un lieu de la liste de l’équipe

attest-shift = Qu’un lieu était ouvert un jour donné

attest-never-title = Ce qui ne peut jamais être noté

attest-never-intro = Pour rien de cela il n’y a de champ, d’import ni d’export :

attest-team-title = L’équipe de cet appareil

attest-team-none = Cet appareil n’appartient encore à aucune équipe. Ce qui suit vaut pour le programme lui-même.

attest-team-name = Équipe : { $name }

attest-site = Lieu

attest-linter-good = Le vérificateur de mots du programme n’a trouvé aucun mot sur des personnes dans les noms de l’équipe et de ses lieux.

attest-linter-bad = Le vérificateur de mots du programme a trouvé des mots sur des personnes dans ces noms. Ils doivent être changés avant de signer cette page :

attest-how-title = Comment le programme s’y tient

attest-how-types = Un comptage est fait de codes de la liste ci-dessus, d’une semaine, d’un lieu et de nombres. Le programme n’a pas d’autre sorte d’entrée ; il n’y a donc nulle part où écrire autre chose.

attest-how-linter = Les noms de l’équipe et de ses lieux sont les seuls mots que l’on saisit. Un vérificateur les lit dans toutes les langues du programme et refuse les mots sur des personnes.

attest-how-tests = Des tests automatiques lisent avec le même vérificateur chaque phrase du programme, et comparent chaque table et colonne de ses fichiers à une liste relue.

attest-how-server = Un serveur, si l’équipe en a un, ne garde que des sommes par semaine et par lieu : ni personne, ni appareil, ni adresse, ni heure.

attest-how-source = Le programme est libre ; chacun peut le lire et le vérifier.

attest-sign-title = Signature

attest-sign-text = J’ai comparé cette page avec le programme tel que nous l’utilisons. Nous ne demandons et ne notons rien d’autre.

attest-sign-date = Date

attest-sign-place = Ville ou organisation

attest-sign-name = Signé par

attest-sign-role = Fonction

attest-sign-signature = Signature

never-name = Nom, initiales, surnom, numéro de dossier

never-birth = Date de naissance ou âge exact

never-origin = Nationalité, pays d’origine, origine ethnique, langue, religion

never-status = Statut migratoire, documents, trajet, date d’arrivée

never-contact = Adresse, téléphone, e-mail

never-likeness = Photo, voix, signature, empreinte

never-position = Position, antennes-relais, réseaux proches

never-time = Heure du jour, ordre des contacts

never-health = Diagnostic, médicament, grossesse, handicap, violence subie

never-family = Liens de famille

never-text = Tout texte libre sur un contact

never-worker = Qui a compté, sur quel appareil, depuis quelle adresse réseau
