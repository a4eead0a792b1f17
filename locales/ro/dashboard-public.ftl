public-title = Ce dă { $team }

public-text = Mâncare, îngrijire medicală și consiliere, fără a cere acte. De atâtea ori s-a ajutat. Nimeni nu a fost înregistrat.

public-month = { $month }: s-a ajutat de circa { $count } ori.

public-service = { $service }: { $count }

public-within = Numărul se poate abate cu { $within }.

public-none = Încă nu s-a publicat nimic. Prima lună apare aici la 14 zile după ce se încheie.

public-how = Aceste numere sunt făcute sigure pentru publicare: la fiecare se adaugă puțină întâmplare, ca nimeni să nu poată fi găsit în ele.
