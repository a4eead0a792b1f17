sync-now = Hadda isku-dir
sync-running = Waa la dirayaa oo la soo qaadayaa…
sync-join = Ku biir koox
sync-join-text = Dheji koodhka isku-duwuhu ku siiyay. Wuxuu sheegayaa kooxda qalabkani u tiriyo; adiga wax lagaa weyddiin maayo.
sync-other-code = Koodh kale
sync-other-code-text = Koodh ka cusub oo kooxdan ah, ama mid tiradeeda lagu eego, halkan ayaa lagu daraa.
sync-code = Koodhka kooxda
sync-code-placeholder = ACO1-…
sync-paste = Dheji
sync-use-code = Isticmaal koodhkan
sync-team-unnamed = Kooxdaada
sync-can-count = Qalabkani wuu tirin karaa.
sync-can-read = Qalabkani wuu eegi karaa tirada kooxda.
sync-can-both = Qalabkani wuu tirin karaa, wuuna eegi karaa tirada kooxda.
sync-waiting =
    { $count ->
        [one] { $count } tirin ayaa qalabkan keliya ku jirta
       *[other] { $count } tirin ayaa qalabkan keliya ku jirta
    }
sync-nothing-waiting = Kooxdu dhammaan way haysataa
sync-never = Weli lama xirmin. Tirinta xiriir uma baahna.
sync-last = Xiriirkii u dambeeyay: { $when }
sync-next = Isagaa isku dayaya mar kale { $when }
sync-refused = Seerfarku ma qaadan
sync-refused-text = Tiradan qalabkan ayay ku hadhaysaa. Boggan tus isku-duwahaaga.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } tirin
       *[other] { $site }, { $day }: { $count } tirin
    }
time-just-now = hadda
time-minutes-ago =
    { $count ->
        [one] { $count } daqiiqo ka hor
       *[other] { $count } daqiiqo ka hor
    }
time-hours-ago =
    { $count ->
        [one] { $count } saac ka hor
       *[other] { $count } saacadood ka hor
    }
time-days-ago =
    { $count ->
        [one] shalay
       *[other] { $count } maalmood ka hor
    }
time-in-minutes =
    { $count ->
        [one] { $count } daqiiqo gudaheed
       *[other] { $count } daqiiqo gudahood
    }
time-soon = dhowaan
