guard-title = Protecție

guard-open = Nu se cere nimic

guard-open-phone = Cine are acest telefon poate deschide aplicația. Datele sunt criptate: o copie a memoriei telefonului nu arată nimic din ele.

guard-open-computer = Datele sunt criptate, dar cheia lor este într-un fișier de lângă ele. Cine poate citi fișierele acestui computer poate citi datele.

guard-coded = Se cere un cod

guard-coded-phone = Fără cod, nimeni nu citește datele de pe acest telefon.

guard-phrased = Se cere o frază secretă

guard-phrased-computer = Fără fraza secretă, nimeni nu citește datele. Criptarea discului rămâne necesară: și alte programe lasă urme.

guard-set-code = Setați un cod

guard-set-passphrase = Setați o frază secretă

guard-change-code = Schimbați codul

guard-change-passphrase = Schimbați fraza secretă

guard-remove-code = Scoateți codul

guard-remove-passphrase = Scoateți fraza secretă

guard-code-now = Codul actual

guard-passphrase-now = Fraza secretă actuală

guard-code-new = Codul nou: cel puțin șase cifre

guard-passphrase-new = Fraza secretă nouă: cel puțin zece caractere

guard-again = Încă o dată, la fel

guard-save = Salvați

guard-forgotten = Dacă se uită, nimeni nu mai poate deschide acest dispozitiv. Atunci se pierde ce nu s-a trimis.

guard-code-short = Un cod are cel puțin șase cifre.

guard-passphrase-short = O frază secretă are cel puțin zece caractere.

guard-repeats = Prea ușor de ghicit: se repetă.

guard-run = Prea ușor de ghicit: urmează șirul cifrelor sau al literelor.

guard-differs = Cele două nu sunt la fel. Scrieți de două ori același lucru.

guard-wrong = Ce ați scris ca fiind actual nu este corect.

guard-saved = Salvat. Se cere de acum înainte.

guard-removed = Gata. Nu se mai cere nimic.

guard-erase-after = Ștergere după zece încercări greșite

guard-erase-after-text = Atunci se pierde ce nu s-a trimis, chiar dacă doar se juca un copil.

guard-erase-code = Un cod care șterge

guard-erase-code-text = Introdus pe ecranul de blocare, șterge imediat acest dispozitiv. Cine privește își dă seama. În unele țări, ștergerea în sine se pedepsește.

guard-erase-code-new = Codul care șterge

guard-erase-code-same = Trebuie să fie altul decât cel care deschide.

guard-erase-code-on = Setat

guard-erase-code-off = Nesetat

guard-erase = Ștergeți dispozitivul

guard-erase-text = Întâi dispare cheia, apoi fiecare fișier. În mai puțin de o secundă, nimeni nu mai poate citi nimic de aici.

guard-erase-lost =
    { $count ->
        [0] Nimic nu este doar pe acest dispozitiv.
        [one] { $count } intervenție este doar pe acest dispozitiv și se pierde.
        [few] { $count } intervenții sunt doar pe acest dispozitiv și se pierd.
       *[other] { $count } de intervenții sunt doar pe acest dispozitiv și se pierd.
    }

guard-erase-hold = Țineți și ștergeți

guard-erase-sure = Ștergeți tot de pe acest dispozitiv?

guard-erase-yes = Da, ștergeți

guard-erase-no = Păstrați tot

guard-promises = Ce este sigur și ce nu

guard-holds = Este sigur

guard-holds-not = Nu este sigur

guard-holds-off = Un telefon pierdut în timp ce era oprit sau o copie a memoriei lui nu arată nimic din date.

guard-holds-computer = Pe un computer vă protejează fraza secretă și criptarea discului.

guard-holds-kept = Ce s-a arătat ca numărat se păstrează, chiar dacă în acel moment se întrerupe curentul.

guard-holds-erased = Ce s-a șters nu mai poate fi recuperat, nici de noi.

guard-holds-server = Un server confiscat conține sume pe loc și săptămână. Nimic din el nu spune cine a numărat.

guard-not-opened = Dacă cineva vă obligă să deschideți aplicația, vede ce vedeți și dvs.

guard-not-hidden = Nu putem ascunde că aplicația este instalată.

guard-not-running = Un dispozitiv în care cineva a pătruns în timp ce era folosit poate arăta tot.

guard-not-watched = Cine supraveghează un loc vede cine vine și cine pleacă.

guard-not-guessed = Pe un computer, cine îi are fișierele poate ghici o frază secretă scurtă.

guard-damaged =
    { $contacts ->
        [0] Fișierul cu datele era deteriorat. A fost pus deoparte așa cum este și nu s-a putut salva nimic din el. Datele trimise sunt în siguranță la echipă.
        [one] Fișierul cu datele era deteriorat. A fost pus deoparte așa cum este; s-a salvat { $contacts } intervenție. Pot lipsi atingeri de după ultima trimitere.
        [few] Fișierul cu datele era deteriorat. A fost pus deoparte așa cum este; s-au salvat { $contacts } intervenții. Pot lipsi atingeri de după ultima trimitere.
       *[other] Fișierul cu datele era deteriorat. A fost pus deoparte așa cum este; s-au salvat { $contacts } de intervenții. Pot lipsi atingeri de după ultima trimitere.
    }

guard-key-missing = Cheia acestor date nu este aici. Poate că fișierele sunt de pe alt dispozitiv sau lipsește unul. Nu s-a schimbat nimic: puneți la loc toate fișierele împreună.

guard-key-damaged = Fișierul cu cheia acestor date este deteriorat. Nu s-a schimbat nimic. Aduceți-l dintr-o copie sau ștergeți dispozitivul și intrați din nou în echipă.

guard-key-newer = Cheia acestor date este de la o versiune mai nouă a aplicației Acollida. Actualizați aplicația ca să le deschideți; nu s-a pierdut nimic.

guard-taps-torn =
    { $count ->
        [one] { $count } atingere făcută în timpul blocării nu s-a putut citi și nu este numărată.
        [few] { $count } atingeri făcute în timpul blocării nu s-au putut citi și nu sunt numărate.
       *[other] { $count } de atingeri făcute în timpul blocării nu s-au putut citi și nu sunt numărate.
    }
