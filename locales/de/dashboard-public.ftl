public-title = Was { $team } gibt

public-text = Essen, medizinische Hilfe und Rat, ohne nach Papieren zu fragen. So oft wurde geholfen. Niemand wurde erfasst.

public-month = { $month }: etwa { $count } Mal wurde geholfen.

public-service = { $service }: { $count }

public-within = Die Zahl kann um { $within } abweichen.

public-none = Noch ist nichts freigegeben. Der erste Monat erscheint hier 14 Tage nach seinem Ende.

public-how = Diese Zahlen sind für die Veröffentlichung sicher gemacht: Zu jeder kommt ein wenig Zufall hinzu, damit niemand darin zu finden ist.
