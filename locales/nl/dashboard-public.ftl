public-title = Wat { $team } geeft

public-text = Eten, medische zorg en advies, zonder naar papieren te vragen. Zo vaak is er geholpen. Niemand is ingeschreven.

public-month = { $month }: er is ongeveer { $count } keer geholpen.

public-service = { $service }: { $count }

public-within = Het getal kan { $within } afwijken.

public-none = Er is nog niets vrijgegeven. De eerste maand verschijnt hier 14 dagen na het einde.

public-how = Deze getallen zijn veilig gemaakt om te publiceren: bij elk komt een beetje toeval, zodat niemand erin te vinden is.
