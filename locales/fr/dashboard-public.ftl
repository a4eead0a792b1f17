public-title = Ce que donne { $team }

public-text = Nourriture, soins et conseils, sans demander de papiers. Voici combien de fois l’aide a été donnée. Personne n’a été inscrit.

public-month = { $month } : l’aide a été donnée environ { $count } fois.

public-service = { $service } : { $count }

public-within = Le nombre peut s’écarter de { $within }.

public-none = Rien n’est encore publié. Le premier mois paraît ici 14 jours après sa fin.

public-how = Ces nombres sont rendus sûrs à publier : un peu de hasard est ajouté à chacun, pour que personne ne puisse y être retrouvé.
