lock-lock = Blocare

lock-unlock = Deblocare

lock-text = Blocat. Toate cifrele se păstrează.

lock-foot = Fără nume. Fără conturi. Numai cifre.

lock-refused = Dispozitivul se blocase singur. Ultima atingere nu a fost numărată. Deblocați pentru a continua.

lock-leave-kiosk = Ieșire din modul comun

lock-leave-kiosk-text = Pentru coordonare: cifrele, sincronizarea și setările sunt din nou accesibile.

lock-kiosk-refused = Pe un dispozitiv comun, aceasta este fixă. Mai întâi blocați-l și ieșiți din modul comun.

lock-code = Codul acestui dispozitiv

lock-passphrase = Fraza secretă a acestui dispozitiv

lock-entered =
    { $count ->
        [one] { $count } caracter introdus
        [few] { $count } caractere introduse
       *[other] { $count } de caractere introduse
    }

lock-opening = Se deschide…

lock-wrong = Nu este corect. Încercați din nou.

lock-wait-seconds =
    { $seconds ->
        [one] Așteptați { $seconds } secundă, apoi încercați din nou.
        [few] Așteptați { $seconds } secunde, apoi încercați din nou.
       *[other] Așteptați { $seconds } de secunde, apoi încercați din nou.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Așteptați { $minutes } minut, apoi încercați din nou.
        [few] Așteptați { $minutes } minute, apoi încercați din nou.
       *[other] Așteptați { $minutes } de minute, apoi încercați din nou.
    }

lock-before-erase =
    { $left ->
        [one] Încă { $left } încercare greșită și acest dispozitiv se șterge.
        [few] Încă { $left } încercări greșite și acest dispozitiv se șterge.
       *[other] Încă { $left } de încercări greșite și acest dispozitiv se șterge.
    }

lock-count = Numără

lock-count-title = Numărare fără deblocare

lock-count-text = Nimic din ce s-a numărat înainte nu se arată. Fiecare atingere se păstrează.

lock-count-back = Înapoi la blocare

lock-counted =
    { $count ->
        [one] { $count } intervenție de la blocare
        [few] { $count } intervenții de la blocare
       *[other] { $count } de intervenții de la blocare
    }
