dashboard-skip = Aller au contenu

dashboard-nav = Pages du tableau

dashboard-overview = Vue d’ensemble

dashboard-trend = Au fil du temps

dashboard-downloads = Téléchargements

dashboard-estimates = Estimations

dashboard-method = Méthode

dashboard-sign-out = Sortir

dashboard-mark-internal = Interne : exact, pour l’équipe seulement

dashboard-mark-released = Publié

dashboard-window = { $page } – { $team }

dashboard-front-title = Combien d’aide, jamais à qui

dashboard-front-text = Ce serveur additionne ce que les équipes ont compté : repas, consultations, conseils. Il ne garde que des sommes par lieu et par semaine, et rien sur personne.

dashboard-front-way = Pour voir les chiffres d’une équipe, entrez avec son code de lecture.

dashboard-sign-in = Entrer

dashboard-sign-in-text = Collez le code de lecture de votre équipe. Il commence par ACO1. Il n’y a ni comptes ni mots de passe.

dashboard-sign-in-code = Code de lecture

dashboard-sign-in-go = Voir les chiffres

dashboard-sign-in-keep = L’accès dure 12 heures dans ce navigateur. Sur un ordinateur partagé, sortez quand vous avez fini.

dashboard-sign-in-again = Déjà entré ? Rouvrir la page

dashboard-sign-in-needed = Cette page est réservée à l’équipe. Entrez pour la voir.

dashboard-sign-in-ended = Votre session est terminée. Collez de nouveau le code de lecture.

dashboard-signed-out = Vous êtes sorti.

dashboard-code-wrong = Ce serveur ne connaît pas ce code. Demandez à votre coordination si c’est le bon.

dashboard-code-revoked = Ce code a été remplacé. Demandez le nouveau code de lecture à votre coordination.

dashboard-code-role = Ce code ne sert pas à lire les chiffres. Demandez le code de lecture à votre coordination.

dashboard-code-address = Ce code contient une adresse qui n’est pas sûre. Demandez-en un nouveau à votre coordination.

dashboard-code-trailing = Il y a quelque chose après la fin du code. Collez le code seul.

dashboard-problem-title = Cette page ne peut pas être montrée

dashboard-problem-missing = Il n’y a pas de page à cette adresse.

dashboard-problem-team = Vous êtes entré pour une autre équipe.

dashboard-problem-site = L’équipe n’a pas de lieu « { $code } ».

dashboard-problem-filter = L’adresse demande « { $what } », qui n’existe pas.

dashboard-problem-twice = « { $what } » figure deux fois dans l’adresse.

dashboard-problem-unreleased = { $span } : pas encore publié. Un mois est publié une seule fois, 14 jours après sa fin, et ne change plus.

dashboard-problem-file = Ce fichier ne peut pas être fait pour cette période. Choisissez une autre période ou un autre fichier.

dashboard-problem-origin = Ce formulaire ne venait pas d’une page de ce serveur ; rien n’a été fait. Rouvrez la page et envoyez-le de là. Si cela ne suffit pas, prenez un navigateur plus récent.

dashboard-problem-form = Ce formulaire n’a pas pu être lu. Rouvrez la page et envoyez-le de là.

dashboard-problem-busy = Le serveur a trop à faire. Réessayez dans un instant.

dashboard-problem-failed = Les chiffres ne peuvent pas être lus en ce moment. Rien n’est perdu. Réessayez plus tard.

dashboard-problem-method = Cette adresse ne s’utilise pas ainsi.

dashboard-problem-public = Cette équipe n’a pas de page publique.

dashboard-way-overview = Vers la vue d’ensemble

dashboard-way-front = Vers la première page
