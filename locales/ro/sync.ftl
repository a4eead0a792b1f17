### The Sync screen.

sync-now = Sincronizare acum
sync-running = Se trimite și se primește…
sync-join = Intrare în echipă
sync-join-text = Lipiți codul primit de la coordonare. El spune pentru ce echipă numără acest dispozitiv; despre dumneavoastră nu se cere nimic.
sync-other-code = Alt cod
sync-other-code-text = Aici se adaugă un cod mai nou al acestei echipe sau unul care îi poate citi cifrele.
sync-code = Codul echipei
sync-code-placeholder = ACO1-…
sync-paste = Lipire
sync-use-code = Folosește codul

sync-team-unnamed = Echipa
sync-can-count = Acest dispozitiv poate număra.
sync-can-read = Acest dispozitiv poate vedea cifrele echipei.
sync-can-both = Acest dispozitiv poate număra și vedea cifrele echipei.

sync-waiting =
    { $count ->
        [one] { $count } înregistrare este doar pe acest dispozitiv
        [few] { $count } înregistrări sunt doar pe acest dispozitiv
       *[other] { $count } de înregistrări sunt doar pe acest dispozitiv
    }
sync-nothing-waiting = Echipa are toate înregistrările
sync-never = Încă fără conexiune. Se poate număra și fără.
sync-last = Ultima conexiune: { $when }
sync-next = Încearcă din nou singură { $when }

sync-refused = Neprimite de server
sync-refused-text = Aceste date rămân pe acest dispozitiv. Arătați această pagină coordonării.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } înregistrare
        [few] { $site }, { $day }: { $count } înregistrări
       *[other] { $site }, { $day }: { $count } de înregistrări
    }

time-just-now = chiar acum
time-minutes-ago =
    { $count ->
        [one] acum { $count } minut
        [few] acum { $count } minute
       *[other] acum { $count } de minute
    }
time-hours-ago =
    { $count ->
        [one] acum { $count } oră
        [few] acum { $count } ore
       *[other] acum { $count } de ore
    }
time-days-ago =
    { $count ->
        [one] ieri
        [few] acum { $count } zile
       *[other] acum { $count } de zile
    }
time-in-minutes =
    { $count ->
        [one] peste { $count } minut
        [few] peste { $count } minute
       *[other] peste { $count } de minute
    }
time-soon = în curând
