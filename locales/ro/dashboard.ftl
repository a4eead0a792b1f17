dashboard-skip = Salt la conținut

dashboard-nav = Pagini

dashboard-overview = Privire de ansamblu

dashboard-trend = În timp

dashboard-downloads = Descărcări

dashboard-estimates = Estimări

dashboard-method = Metodă

dashboard-sign-out = Ieșire

dashboard-mark-internal = Intern: exact, doar pentru echipă

dashboard-mark-released = Publicat

dashboard-window = { $page } – { $team }

dashboard-front-title = Cât ajutor s-a dat, niciodată cui

dashboard-front-text = Acest server adună ce au numărat echipele: mese, consultații, consiliere. Păstrează doar sume pe loc și săptămână și nimic despre cineva.

dashboard-front-way = Ca să vedeți cifrele unei echipe, intrați cu codul ei de citire.

dashboard-sign-in = Intrare

dashboard-sign-in-text = Lipiți codul de citire al echipei. Începe cu ACO1. Nu există conturi și nici parole.

dashboard-sign-in-code = Cod de citire

dashboard-sign-in-go = Arată cifrele

dashboard-sign-in-keep = În acest browser rămâneți înăuntru 12 ore. Pe un calculator comun, ieșiți când ați terminat.

dashboard-sign-in-again = Ați intrat deja? Deschideți pagina din nou

dashboard-sign-in-needed = Această pagină este doar pentru echipă. Intrați ca să o vedeți.

dashboard-sign-in-ended = Sesiunea s-a încheiat. Lipiți din nou codul de citire.

dashboard-signed-out = Ați ieșit.

dashboard-code-wrong = Acest server nu cunoaște acest cod. Întrebați coordonarea dacă este cel corect.

dashboard-code-revoked = Acest cod a fost înlocuit. Cereți coordonării noul cod de citire.

dashboard-code-role = Acest cod nu este pentru citirea cifrelor. Cereți coordonării codul de citire.

dashboard-code-address = Acest cod conține o adresă care nu este sigură. Cereți coordonării unul nou.

dashboard-code-trailing = Există ceva după sfârșitul codului. Lipiți doar codul.

dashboard-problem-title = Această pagină nu poate fi arătată

dashboard-problem-missing = La această adresă nu este nicio pagină.

dashboard-problem-team = Ați intrat pentru altă echipă.

dashboard-problem-site = Echipa nu are niciun loc „{ $code }”.

dashboard-problem-filter = Adresa cere „{ $what }”, care nu există.

dashboard-problem-twice = „{ $what }” apare de două ori în adresă.

dashboard-problem-unreleased = { $span }: nepublicat încă. O lună se publică o singură dată, la 14 zile după ce se încheie, și apoi rămâne cum este.

dashboard-problem-file = Acest fișier nu poate fi făcut pentru acest timp. Alegeți alt timp sau alt fișier.

dashboard-problem-origin = Acest formular nu a venit dintr-o pagină a acestui server, deci nu s-a făcut nimic. Deschideți pagina din nou și trimiteți-l de acolo. Dacă nu ajută, folosiți un browser mai nou.

dashboard-problem-form = Acest formular nu a putut fi citit. Deschideți pagina din nou și trimiteți-l de acolo.

dashboard-problem-busy = Serverul are prea multe de făcut. Încercați din nou peste o clipă.

dashboard-problem-failed = Cifrele nu pot fi citite acum. Nu s-a pierdut nimic. Încercați mai târziu.

dashboard-problem-method = Această adresă nu poate fi folosită așa.

dashboard-problem-public = Această echipă nu are pagină publică.

dashboard-way-overview = La privirea de ansamblu

dashboard-way-front = La prima pagină
