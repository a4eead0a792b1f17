setup-title = Configurarea echipei

setup-closed-title = Este nevoie de alt cod

setup-closed-text = Pentru a schimba configurarea echipei este nevoie de codul potrivit. Lipiți-l la Sincronizare.

setup-part-name = Nume

setup-part-sites = Locuri

setup-part-kinds = Tipuri de ajutor

setup-part-marks = Vârstă și rezultat

setup-part-targets = Ținte

setup-part-rules = Păstrare și blocare

setup-part-codes = Coduri de dispozitive

setup-sites-sum =
    { $count ->
        [one] { $count } loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }

setup-kinds-sum = { $count } din { $all }

setup-marks-both = Vârste și ajutor care nu s-a putut da

setup-marks-ages = Numai vârste

setup-marks-outcomes = Numai ajutor care nu s-a putut da

setup-marks-none = Niciuna

setup-targets-sum =
    { $count ->
        [0] Niciuna
        [one] { $count } țintă
        [few] { $count } ținte
       *[other] { $count } de ținte
    }

setup-codes-sum = Pentru dispozitivele care se alătură

setup-name = Numele echipei

setup-name-text = Îl citește toată echipa.

setup-sites-text = Locurile unde se dă ajutor: o bucătărie, o tură pe stradă, un cabinet. Niciodată locuința cuiva.

setup-sites-empty = Încă niciun loc. Fără un loc, nimeni nu poate număra.

setup-site-add = Adăugați un loc

setup-site-new = Un loc nou

setup-site-label = Cum i se spune

setup-site-code = Cod scurt

setup-site-code-text = Apare în fișiere și în cifre și apoi nu se mai schimbă.

setup-site-done = Gata

setup-site-edit = Modificați { $site }

setup-site-up = Mutați { $site } mai sus

setup-site-down = Mutați { $site } mai jos

setup-site-remove = Scoateți acest loc

setup-site-remove-text = Ce s-a numărat acolo rămâne în toate cifrele. De acum nimeni nu mai poate număra acolo.

setup-site-remove-yes = Scoateți-l

setup-site-remove-no = Păstrați-l

setup-kinds-text = Ce arată dispozitivele echipei pentru numărat. Ce s-a numărat înainte rămâne în toate cifrele.

setup-bands = Grupe de vârstă

setup-bands-text = Din ochi, fără a întreba vreodată.

setup-remember = Vârsta rămâne aleasă

setup-remember-text = Pentru un loc unde toată lumea are aceeași vârstă. Altfel revine la „nenotată” după fiecare atingere.

setup-outcomes = „Nu s-a putut”

setup-outcomes-text = Numără ce a lipsit: s-a terminat, închis, nicio programare.

setup-targets-text = Câte intervenții vrea să atingă echipa. Cifrele echipei le arată lângă ce s-a numărat.

setup-target-kind = Tip de ajutor

setup-target-count = Intervenții

setup-target-add = Adăugați această țintă

setup-target-remove = Scoateți { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } pe săptămână

setup-target-month = { $count } pe lună

setup-target-quarter = { $count } pe trimestru

setup-target-year = { $count } pe an

setup-grain-week = Săptămână

setup-grain-month = Lună

setup-grain-quarter = Trimestru

setup-grain-year = An

setup-days = Zile păstrate

setup-days-text = Cât timp își păstrează un dispozitiv cifrele pe zile și până la ce zi în urmă se poate corecta.

setup-days-count =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }

setup-lock = Se blochează după

setup-lock-text = Un dispozitiv pe care nu îl atinge nimeni atâta timp se blochează singur.

setup-lock-count =
    { $count ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }

setup-less = { $what }: mai puțin

setup-more = { $what }: mai mult

setup-unsaved = Încă nesalvat. Echipa numără ca înainte.

setup-save = Salvați pentru echipă

setup-saving = Se salvează…

setup-discard = Renunțați

setup-discard-ask = Renunțați la toate modificările nesalvate?

setup-discard-yes = Renunțați

setup-discard-no = Păstrați-le

setup-look-again = Înainte de salvare, vedeți: { $part }

setup-joined = Între timp a salvat altcineva. Aici ambele modificări sunt unite; unde amândouă schimbă același lucru, rămâne a dumneavoastră. Verificați, apoi salvați.

setup-wrong-empty = Aici trebuie să fie ceva.

setup-wrong-long =
    { $most ->
        [one] Cel mult { $most } literă.
        [few] Cel mult { $most } litere.
       *[other] Cel mult { $most } de litere.
    }

setup-wrong-hidden = Conține litere care nu se văd. Scrieți din nou.

setup-wrong-code = De la 1 la 16: a–z, 0–9 și -, începând cu o literă sau o cifră.

setup-wrong-code-twice = Alt loc are acest cod.

setup-wrong-no-kind = Alegeți cel puțin unul: o echipă care nu numără nimic nu are nevoie de dispozitive.

setup-wrong-sites =
    { $most ->
        [one] Cel mult { $most } loc.
        [few] Cel mult { $most } locuri.
       *[other] Cel mult { $most } de locuri.
    }

setup-wrong-number = Un număr de la { $least } la { $most }.

setup-wrong-target-twice = Există deja o țintă pentru aceasta. Scoateți-o mai întâi.

setup-codes-text = Un cod lasă un dispozitiv să intre în echipă. Arătați-l numai cui îi este destinat. Se ascunde după un minut.

setup-code-write = Pentru numărat

setup-code-write-text = Pentru oricine numără.

setup-code-read = Pentru citirea cifrelor echipei

setup-code-read-text = Pentru coordonare. Cu el nu se poate număra.

setup-code-admin = Pentru schimbarea configurării

setup-code-admin-text = Cine îl are poate schimba totul aici: locuri, tipuri, reguli. Dați-l numai uneia sau la două persoane.

setup-code-show = Arată

setup-code-show-label = Arată codul: { $code }

setup-code-hide = Ascunde

setup-code-picture = Codul ca QR de fotografiat. Mai jos este ca text.

setup-code-none = Acest dispozitiv nu are acest cod.

join-picture = Dintr-o imagine

join-picture-text = Sau alegeți o fotografie ori o captură de ecran cu QR-ul codului.

problem-picture-open = Imaginea nu a putut fi deschisă. Alegeți-o din nou sau lipiți codul.

problem-picture-large = Imaginea este prea mare. Decupați-o la QR sau lipiți codul.

problem-picture-format = Fișierul nu este o imagine PNG sau JPEG ori este deteriorat. Alegeți altul sau lipiți codul.

problem-picture-blank = În imagine nu este un QR care să se poată citi. Fotografiați-l din față, clar și întreg, sau lipiți codul.

problem-picture-other = QR-ul din imagine nu este un cod Acollida. Alegeți imaginea primită de la coordonare.
