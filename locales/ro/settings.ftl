### Settings and About.

settings-language = Limbă
settings-theme = Luminos și întunecat
settings-theme-auto = Ca sistemul
settings-theme-light = Luminos
settings-theme-dark = Întunecat

about-motto = Numără ajutorul, niciodată oamenii.
about-version = Versiunea { $version }
about-licence = Software liber sub licența GNU General Public License, versiunea 3 sau ulterioară. Fără nicio garanție.
about-fonts = Litere: Noto Sans, SIL Open Font License 1.1.
about-stored = Ce păstrează acest dispozitiv
about-stored-counts = Cifre: un loc, o săptămână și cât din fiecare tip de ajutor. Niciodată cine l-a primit, niciodată cine a numărat.
about-stored-days = Cifrele pe zile ale acestui dispozitiv, din ultimele 14 zile, pentru „Cifrele mele”. Nu îl părăsesc niciodată.
about-stored-code = Codul echipei, locurile și tipurile ei de ajutor și ce alegeți pe această pagină.
about-never = Fără nume, date de naștere, acte, naționalitate, adrese, ore sau poziție. Nu există unde să fie scrise.
about-server = Serverul păstrează doar sume. Nu poate ști de la ce dispozitiv sau persoană vine o cifră.

settings-text-size = Mărimea textului

settings-percent = { $percent }%

settings-contrast = Contrast puternic

settings-contrast-text = Contururi mai clare, pentru soare și ochi obosiți

settings-still = Mai puțină mișcare

settings-still-text = Nimic nu alunecă și nu clipește

settings-digits = Cifre

settings-sight = Vedere mai bună

settings-hearing = Sunet

settings-sound = Clic la fiecare numărare

settings-sound-text = Auziți că s-a numărat, fără să priviți

settings-touch = Vibrație

settings-felt = Vibrează la fiecare numărare

settings-felt-text = Simțiți că s-a numărat, fără să priviți

settings-connection = Conexiune

settings-tor = Prin Tor

settings-tor-text = Serverele nu află unde sunteți. Tor sau Orbot trebuie să ruleze pe acest dispozitiv.

settings-shared = Dispozitiv comun

settings-kiosk = Mod comun

settings-kiosk-text = Locul este fix și se poate doar număra. Pentru ieșire, blocați întâi dispozitivul.

settings-kiosk-no-site = Alegeți întâi un loc unde să numărați.
