### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = Fără conexiune. Datele sunt în siguranță pe acest dispozitiv și se trimit când apare o conexiune.
problem-no-tor = Fără conexiune prin Tor. Verificați dacă Tor sau Orbot rulează pe acest dispozitiv. Datele sunt în siguranță aici.
problem-not-acollida = Adresa răspunde, dar nu ca un server Acollida. Întrebați echipa de coordonare dacă codul este cel bun.
problem-certificate = Acest server nu a putut dovedi că este al echipei, așa că nu s-a trimis nimic. Încercați altă rețea. Dacă nu ajută, cereți un cod nou de la coordonare.
problem-key-wrong = Serverul nu acceptă codul acestui dispozitiv. Datele se păstrează. Cereți un cod nou de la coordonare.
problem-key-revoked = Codul acestui dispozitiv a fost înlocuit. Datele se păstrează. Cereți un cod nou de la coordonare.
problem-team-unknown = Serverul nu cunoaște această echipă. Datele se păstrează. Întrebați echipa de coordonare dacă codul este cel bun.
problem-server-busy = Serverul este ocupat. Datele se păstrează; aplicația încearcă din nou singură.
problem-too-large = O trimitere a fost prea mare pentru server. Datele se păstrează. Vedeți dacă există o actualizare a aplicației și anunțați coordonarea.
problem-clock-wrong = Data sau ora acestui dispozitiv pare greșită. Potriviți-o, apoi sincronizați din nou.

## Why the server did not take some counts

problem-site-unknown = Serverul nu cunoaște locul „{ $site }”. Datele lui se păstrează aici. Cereți coordonării să adauge locul.
problem-kind-not-enabled = Deocamdată echipa nu numără „{ $kind }”. Aceste date se păstrează aici. Cereți coordonării să îl activeze.
problem-day-future = Aceste date sunt pentru o zi care încă nu a început. Se păstrează aici. Verificați data acestui dispozitiv.
problem-period-archived = Aceste date sunt prea vechi pentru server. Se păstrează pe acest dispozitiv. Anunțați coordonarea.
problem-caps-exceeded = Sunt mai multe înregistrări decât primește serverul pentru o fișă. Se păstrează aici. Anunțați coordonarea.
problem-refused = Serverul nu a primit aceste date (motiv: { $reason }). Se păstrează aici. Anunțați coordonarea.
problem-shortfall =
    { $count ->
        [one] Serverului îi lipsește { $count } atingere dintr-o trimitere. Acest profil pare copiat sau restaurat. Anunțați coordonarea.
        [few] Serverului îi lipsesc { $count } atingeri dintr-o trimitere. Acest profil pare copiat sau restaurat. Anunțați coordonarea.
       *[other] Serverului îi lipsesc { $count } de atingeri dintr-o trimitere. Acest profil pare copiat sau restaurat. Anunțați coordonarea.
    }

## The store on this device

problem-no-server = Echipa lucrează fără server. Datele rămân pe acest dispozitiv.

problem-store-unwritable = Acest dispozitiv nu a putut salva. Poate că memoria este plină. Eliberați spațiu, apoi încercați din nou.
problem-store-newer = Aceste date au fost salvate de o versiune mai nouă a aplicației Acollida. Actualizați aplicația ca să le deschideți; nu s-a pierdut nimic.
problem-store-in-use = Aceste date sunt deja deschise în altă fereastră. Folosiți acea fereastră sau închideți-o întâi.

## The enrolment code

problem-code-empty = Încă nu este niciun cod. Lipiți codul primit de la coordonare.
problem-code-not-acollida = Acesta nu este un cod Acollida. Copiați din nou tot codul și lipiți-l aici.
problem-code-newer = Acest cod este pentru o versiune mai nouă a aplicației Acollida. Actualizați aplicația, apoi lipiți-l din nou.
problem-code-damaged = Partea { $group } a codului, „{ $text }”, nu este corectă. Comparați-o cu originalul.
problem-code-incomplete = Lipsește sfârșitul codului. Copiați tot codul și lipiți-l din nou.
problem-code-address = Adresa din acest cod nu este sigură, deci nu este folosită. Cereți coordonării un cod cu o adresă care începe cu https.
problem-code-other-team = Acest cod este al altei echipe. Acest dispozitiv numără pentru o singură echipă; pentru cealaltă folosiți alt profil sau alt dispozitiv.

## Recording

problem-amount = Alegeți un număr de la { $least } la { $most }.
problem-take-back = Nu se poate scădea mai mult decât a numărat aici acest dispozitiv.
problem-nothing-to-undo = Nu este nimic de anulat.
problem-site-not-listed = Acest loc nu mai este pe lista echipei. Alegeți altul.
problem-no-site = Alegeți întâi un loc, apoi numărați.
problem-day-closed = Ziua aceasta este închisă: nu a venit încă sau a trecut prea mult. Alegeți alta.

problem-shift-open = Aici există deja o tură deschisă. Încheiați-o mai întâi.

problem-shift-none = Nicio tură nu este deschisă.

problem-shift-counted = În această tură s-a numărat deja, deci nu poate fi anulată. Încheiați-o.

problem-not-coordinator = Acest dispozitiv nu poate schimba echipa. E nevoie de codul coordonării.

problem-team-invalid = Echipa nu poate fi salvată așa. Verificați numele, locurile și numerele.

problem-team-changed = Între timp altcineva a schimbat echipa. Modificarea dvs. nu este încă salvată. Vedeți ce e nou, apoi salvați din nou.

problem-site-in-use = Un loc cu date trebuie să rămână în listă. Îi puteți schimba numele.

problem-not-released = Încă nu sunt cifre publicabile din acest timp. O lună se publică la două săptămâni sau mai mult după ce se încheie.

problem-file-unwritable = Fișierul nu a putut fi scris acolo. Alegeți alt loc sau eliberați spațiu.
