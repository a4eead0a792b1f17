downloads-text = Alegeți un timp și luați fișierul care vi se cere. Fișierele interne sunt exacte și rămân în echipă. Cele publicate pot ajunge la oricine.

downloads-internal = Intern

downloads-released = Publicat

downloads-file = Fișier

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span }: nepublicat încă. O lună se publică la 14 zile după ce se încheie.

downloads-released-months = Publicate până acum:

downloads-none-released = Încă nu s-a publicat nicio lună.

download-for-csv = Orice foaie de calcul sau program; un rând pentru fiecare număr

download-for-xlsx = Excel sau LibreOffice, câte o foaie pentru fiecare tabel

download-for-hxl_csv = Rapoarte umanitare: CSV cu etichete HXL

download-for-dhis2_json = DHIS2, ca set de valori

download-for-adx_xml = Sisteme informatice de sănătate: ADX (IHE)

download-for-5w_csv = Coordonarea organizațiilor: cine, ce, unde, când, pentru cine

download-for-esf_xlsx = Rapoarte FSE+, cu estimările declarate

method-contact-title = Ce este o intervenție

method-contact = O intervenție este un ajutor dat unei persoane, o dată: o masă, o consultație, o discuție. Cine vine de cinci ori se numără de cinci ori. Nimeni nu este înregistrat, deci nimeni nu poate spune câți oameni au venit.

method-unmet = „Nu s-a putut” numără pe cine a venit și nu a putut fi ajutat: nu mai era nimic, închis, fără programare. Nu intră în „intervenții date”.

method-when = Serverul cunoaște locuri și săptămâni, nimic mai fin. O săptămână se taie la sfârșitul lunii, ca să iasă la socoteală și săptămânile, și lunile.

method-internal-title = Intern: exact

method-internal = Acestea sunt sumele a tot ce au trimis dispozitivele echipei. Sunt doar pentru echipă: un număr mic și exact poate arăta spre cineva.

method-internal-late = Dispozitivele pot trimite târziu, așa că o cifră mai poate crește.

method-internal-daily = Cifrele se înnoiesc o dată pe zi. În săptămâna în curs, un tip de ajutor apare la un loc de la 10 intervenții în sus.

method-released-title = Publicat

method-released = Cifrele publicate pot ieși din echipă. La 14 zile după încheierea unei luni, la fiecare număr se adaugă întâmplare, o singură dată. Rezultatul nu se mai trage la sorți și nu se schimbă niciodată.

method-released-atoms = Pentru fiecare lună se publică două tabele: tipuri de ajutor pe zone și vârste pe servicii. O zonă are trei locuri sau mai multe; altfel este tot orașul. Se publică doar ajutorul dat. Starea de bine intră la consultații.

method-released-sums = Restul se adună din aceste două tabele: totaluri, trimestre, ani, grafice, fișiere.

method-small = Numerele sub 5 se scriu „<5”.

method-promise = Nicio intervenție singură nu schimbă de mai mult de patru ori șansele a ceea ce se publică.

method-error-title = Cât de departe sunt cifrele publicate de cele exacte

method-error = Fiecare număr publicat se abate cu un număr întreg d, cu probabilitatea P(d) = ⅓ · 2^(−|d|). Altceva nu se schimbă.

method-error-within = Abatere de cel mult

method-error-share = În atâtea cazuri

method-error-of = { $part } din { $whole }

method-error-sums = La adunare, abaterile se anulează în mare parte: abaterea unei sume de n numere crește cu √n, nu cu n.

method-error-count = Numere adunate

method-error-95 = Abatere de cel mult, în 95 din 100 de cazuri

stored-intro-server = Tot ce păstrează acest server, tabel cu tabel, citit chiar acum din propriul fișier. Ce nu este aici nu se păstrează.
