public-title = Che cosa dà { $team }

public-text = Cibo, cure e consulenza, senza chiedere documenti. Ecco quante volte si è aiutato. Nessuno è stato registrato.

public-month = { $month }: si è aiutato circa { $count } volte.

public-service = { $service }: { $count }

public-within = Il numero può scostarsi di { $within }.

public-none = Non è ancora pubblicato nulla. Il primo mese compare qui 14 giorni dopo la fine.

public-how = Questi numeri sono resi sicuri da pubblicare: a ognuno si aggiunge un po’ di caso, perché nessuno vi si possa ritrovare.
