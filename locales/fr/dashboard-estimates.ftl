estimates-text = Certains financeurs demandent combien de gens ont été aidés, et de quels groupes. Acollida ne demande jamais rien à personne et ne compte pas les gens. L’équipe peut donc déclarer ici une estimation. Elle reste à part de tous les comptes et dit comment elle est née.

estimates-never = Ne demandez rien à personne pour cela, et ne tenez aucune liste.

estimates-list = Déclarées jusqu’ici

estimates-none = Rien n’est encore déclaré.

estimates-new = Déclarer une estimation

estimates-indicator = De quoi

estimates-number = Nombre

estimates-period = Pour quelle période

estimates-method = Comment elle est née

estimates-method-more = Par exemple : têtes comptées trois jeudis, fois les jours d’ouverture. Pas de noms.

estimates-role = Qui en répond

estimates-save = Déclarer

estimates-saved = L’estimation est déclarée.

estimates-removed = Retiré : { $what }, { $period }.

estimates-not-there = Cette estimation n’est plus là.

estimates-check = L’estimation n’est pas encore déclarée. Regardez ce qui est marqué.

estimates-outputs = Nourriture et biens

estimates-people = { $support } : { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Écrivez un nombre entier de 0 à { $most }, sans signes ni mots.

estimates-bad-method = Écrivez en 1 à { $most } lettres comment elle est née.

estimates-bad-future = Cette période n’a pas commencé.

estimates-bad-choice = Choisissez dans la liste.

estimates-bad-whole = C’est plus que l’estimation de toutes les personnes pour la même période.

estimates-bad-many = Il y a trop d’estimations. Déclarez-en une de nouveau au lieu d’en ajouter.

indicator-output-1-1 = 1.1 Valeur de la nourriture et des biens, en euros

indicator-output-1-1-1 = 1.1.1 Valeur de la nourriture, en euros

indicator-output-1-1-1-1 = 1.1.1.1 Valeur de la nourriture pour les sans-abri, en euros

indicator-output-1-1-1-2 = 1.1.1.2 Valeur de la nourriture pour d’autres groupes, en euros

indicator-output-1-1-2 = 1.1.2 Valeur des biens, en euros

indicator-output-1-1-2-1 = 1.1.2.1 Valeur des biens pour enfants, en euros

indicator-output-1-1-2-2 = 1.1.2.2 Valeur des biens pour les sans-abri, en euros

indicator-output-1-1-2-3 = 1.1.2.3 Valeur des biens pour d’autres groupes, en euros

indicator-output-1-2 = 1.2 Nourriture distribuée, en tonnes

indicator-output-1-2-1 = 1.2.1 Part de la nourriture dont seuls transport et stockage ont été payés, en pour cent

indicator-output-1-2-2 = 1.2.2 Part de la nourriture payée par le fonds, en pour cent

indicator-support-2-1 = 2.1 Personnes ayant reçu de la nourriture

indicator-support-2-2 = 2.2 Personnes ayant reçu des biens

indicator-support-2-3 = 2.3 Personnes ayant reçu des bons

indicator-recipients-all = toutes

indicator-recipients-children = moins de 18 ans

indicator-recipients-age_18_29 = de 18 à 29 ans

indicator-recipients-women = femmes

indicator-recipients-age_65 = 65 ans et plus

indicator-recipients-disability = en situation de handicap

indicator-recipients-third_country = ressortissants de pays tiers

indicator-recipients-foreign_background = d’origine étrangère et minorités

indicator-recipients-homeless = sans-abri

estimate-role-coordinator = La coordination de l’équipe

estimate-role-site_lead = Qui dirige un lieu

estimate-role-accountant = Qui tient les comptes

estimate-role-surveyor = Qui a fait l’enquête du fonds
