stored-title = Ce se păstrează

stored-open = Ce păstrăm, ce putem preda

stored-intro = Tot ce păstrează acest program, tabel cu tabel, citit chiar acum din propriul fișier. Ce nu este aici nu se păstrează și nu poate fi predat nimănui.

stored-device = Pe acest dispozitiv

stored-server = Pe serverul echipei, dacă există

stored-tells-label = Cine pune mâna pe el află

stored-columns = Coloane: { $columns }

stored-never = Nicăieri: nume, acte, origine, adrese, ore, poziții sau cine a numărat. Nu există coloană pentru ele.

stored-free = Pentru juriști: „acollida stored” tipărește această pagină ca text.

stored-holds-batch = Fișe în curs de completare: un loc și o săptămână, sub un număr aleatoriu.

stored-holds-batch_cell = Cât din fiecare tip de ajutor este până acum pe acele fișe.

stored-holds-change = Aceleași cifre în forma pe care o unesc dispozitivele.

stored-holds-contribution = Fișe închise ale acestui dispozitiv și ale altora ale căror cifre le poartă: loc, săptămână, numere.

stored-holds-day_tally = Ce a numărat acest dispozitiv în fiecare din ultimele zile, cel mult 14.

stored-holds-figures = Sumele echipei, așa cum au fost citite ultima dată de pe server.

stored-holds-membership = Pentru ce echipă numără acest dispozitiv, serverul ei și cheile din codul echipei.

stored-holds-paper_sheet = O sumă de control a fișierului fiecărei fișe de hârtie numărate, ca niciuna să nu conteze de două ori.

stored-holds-profile = Numele echipei, locurile ei și ce numără.

stored-holds-server = Când a ajuns ultima dată acest dispozitiv la server și ce registru are serverul.

stored-holds-setting = Alegerile dvs.: limbă, aspect, loc. Și dacă ecranul este blocat, și ultima zi de folosire.

stored-holds-sheet = Fișe cu tot ce s-a unit în ele: loc, săptămână, numere.

stored-tells-batch = Că cineva a numărat într-un loc în această săptămână. Nu cine, și nimic despre oamenii ajutați.

stored-tells-batch_cell = Numere precum 41 de mese. Nu pentru cine.

stored-tells-change = Nu mai mult decât fișele închise.

stored-tells-contribution = Cât ajutor s-a dat într-un loc într-o săptămână. Nu în ce zi, nici cui, nici cine a numărat.

stored-tells-day_tally = Cât a numărat acest dispozitiv într-un loc într-o zi. Nu la ce oră, nici cine a primit ajutor.

stored-tells-figures = Cât ajutor a dat echipa, pe săptămână și loc.

stored-tells-membership = Că acest dispozitiv este al echipei. Cu cheile se pot adăuga cifre sau citi sume: dacă se pierde un dispozitiv, cereți coduri noi.

stored-tells-paper_sheet = Dacă un anumit fișier a fost numărat aici, pentru cine are exact acel fișier.

stored-tells-profile = Unde lucrează echipa și ce dă.

stored-tells-server = Că aplicația era în folosință în acel moment.

stored-tells-setting = Cum era reglată aplicația, ultimul loc și ultima zi de folosire.

stored-tells-sheet = Cât ajutor s-a dat într-un loc într-o săptămână.

stored-server-holds-area = Cum numește fiecare echipă zonele orașului ei.

stored-server-holds-arrived = Ce a sosit azi. Intră în sume mâine, ca nimeni să nu vadă cum sosesc intervențiile una câte una.

stored-server-holds-carried = Din ce a sosit cu întârziere, ce se va număra în următoarea lună publicată.

stored-server-holds-cell = Lista a ceea ce se poate număra.

stored-server-holds-counted = Numere aleatorii ale fișelor aflate în sume, ca niciuna să nu conteze de două ori.

stored-server-holds-dhis2_code = Cum se numesc locurile și tipurile de ajutor ale echipei într-un alt sistem de statistică.

stored-server-holds-estimate = Numere pe care le cere un finanțator și care au fost estimate, și în ce fel; niciodată numărate.

stored-server-holds-key_hash = Ce este necesar pentru a recunoaște cheile echipei, nu cheile însele.

stored-server-holds-kind = Ce tipuri de ajutor numără fiecare echipă.

stored-server-holds-late = Din sume, ce a sosit după închiderea unei săptămâni.

stored-server-holds-ledger = Un număr aleatoriu care dă nume acestui registru.

stored-server-holds-offered = Ce tipuri de ajutor a dat o echipă în fiecare lună.

stored-server-holds-refreshed = Ziua până la care cifrele unei echipe sunt la zi; aceeași pentru toate.

stored-server-holds-released = Ce luni au fost publicate.

stored-server-holds-released_band = Ce s-a publicat după vârstă: sume cu mici erori intenționate.

stored-server-holds-released_kind = Ce s-a publicat pe tipuri de ajutor: sume cu mici erori intenționate.

stored-server-holds-seal = Sume de control ale săptămânilor închise, ca nimeni să nu le poată schimba fără să se vadă.

stored-server-holds-site = Locurile fiecărei echipe.

stored-server-holds-team = Echipele: nume, ce se marchează la atingere și reguli pentru dispozitivele lor.

stored-server-holds-total = Sumele: cât din fiecare tip de ajutor, pe loc și săptămână.

stored-server-tells-area = Cum numește o echipă părți ale orașului ei.

stored-server-tells-arrived = Cât ajutor s-a raportat de azi-dimineață, pe loc și săptămână.

stored-server-tells-carried = Cât ajutor s-a raportat cu întârziere, pe loc.

stored-server-tells-cell = Nimic despre nimeni; este la fel peste tot.

stored-server-tells-counted = Câte fișe au sosit pentru o săptămână și cât de mari. Nu de la cine, nici de la câte dispozitive.

stored-server-tells-dhis2_code = Coduri ale altui sistem.

stored-server-tells-estimate = Ce a estimat o echipă și funcția persoanei care a estimat.

stored-server-tells-key_hash = Câte chei a avut o echipă.

stored-server-tells-kind = Ce ajutor dă o echipă.

stored-server-tells-late = Cât ajutor s-a raportat cu întârziere, pe loc și săptămână.

stored-server-tells-ledger = Nimic despre nimeni.

stored-server-tells-offered = Ce ajutor dă o echipă.

stored-server-tells-refreshed = Că serverul funcționa în acea zi.

stored-server-tells-released = Nimic ce nu este public.

stored-server-tells-released_band = Nimic ce nu este public.

stored-server-tells-released_kind = Nimic ce nu este public.

stored-server-tells-seal = Câte fișe a avut o săptămână. Nu de la cine.

stored-server-tells-site = Unde lucrează o echipă, așa cum a scris ea.

stored-server-tells-team = Ce echipe folosesc acest server.

stored-server-tells-total = Cât ajutor s-a dat, pe loc și săptămână. Nu se poate împărți mai departe.

stored-server-holds-target = Cât ajutor vrea să dea fiecare echipă, pe tipuri.

stored-server-tells-target = Ce vrea să dea o echipă.

stored-files = Lângă acel fișier, în fișiere separate

## @family stored-file-holds

stored-file-holds-key = Cheia datelor, încuiată: cu codul sau cu fraza secretă, dacă există.

stored-file-holds-device = O a doua cheie, fără de care prima nu deschide.

stored-file-holds-tries = Câte coduri greșite s-au introdus la rând.

stored-file-holds-look = Limba și aspectul ecranului de blocare.

stored-file-holds-taps = Atingeri făcute în timpul blocării, fiecare sigilată ca să o deschidă numai deblocarea.

## @family stored-file-tells

stored-file-tells-key = Că aplicația este pregătită de folosire și dacă se cere ceva pentru a o deschide.

stored-file-tells-device = Singură, nimic. Împreună cu prima deschide datele, dacă nu este setat un cod sau o frază secretă.

stored-file-tells-tries = Că cineva a încercat.

stored-file-tells-look = Ce limbă vorbește aplicația.

stored-file-tells-taps = De câte ori a atins cineva ecranul de la blocare. Nu ce, nici pentru cine.

##
