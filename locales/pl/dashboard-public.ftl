public-title = Co daje { $team }

public-text = Jedzenie, opieka medyczna i porady, bez pytania o dokumenty. Tyle razy udzielono pomocy. Nikogo nie zapisano.

public-month = { $month }: pomocy udzielono około { $count } razy.

public-service = { $service }: { $count }

public-within = Liczba może odbiegać o { $within }.

public-none = Nic jeszcze nie opublikowano. Pierwszy miesiąc pojawi się tu 14 dni po jego końcu.

public-how = Te liczby są bezpieczne do publikacji: do każdej dodano trochę przypadku, aby nikogo nie dało się w nich odnaleźć.
