lock-lock = Blocare

lock-unlock = Deblocare

lock-text = Blocat. Toate cifrele se păstrează.

lock-foot = Fără nume. Fără conturi. Numai cifre.

lock-refused = Dispozitivul se blocase singur. Ultima atingere nu a fost numărată. Deblocați pentru a continua.

lock-leave-kiosk = Ieșire din modul comun

lock-leave-kiosk-text = Pentru coordonare: cifrele, sincronizarea și setările sunt din nou accesibile.

lock-kiosk-refused = Pe un dispozitiv comun, aceasta este fixă. Mai întâi blocați-l și ieșiți din modul comun.
