public-title = Què dona { $team }

public-text = Menjar, atenció mèdica i orientació, sense demanar papers. Aquestes són les vegades que s’ha ajudat. No s’ha registrat ningú.

public-month = { $month }: s’ha ajudat unes { $count } vegades.

public-service = { $service }: { $count }

public-within = El número es pot desviar en { $within }.

public-none = Encara no s’ha publicat res. El primer mes sortirà aquí 14 dies després d’acabar.

public-how = Aquests números s’han fet segurs per publicar: a cada un s’hi afegeix una mica d’atzar, perquè ningú no s’hi pugui trobar.
