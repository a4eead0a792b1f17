estimates-text = Unii finanțatori întreabă câți oameni au fost ajutați și din ce grupuri. Acollida nu întreabă pe nimeni nimic și nu numără oameni. De aceea echipa poate declara aici o estimare. Ea stă separat de toate numărările și spune cum a apărut.

estimates-never = Nu întrebați pe nimeni pentru asta și nu țineți nicio listă.

estimates-list = Declarate până acum

estimates-none = Încă nu s-a declarat nimic.

estimates-new = Declarați o estimare

estimates-indicator = Despre ce

estimates-number = Număr

estimates-period = Pentru ce timp

estimates-method = Cum a apărut

estimates-method-more = De exemplu: capete numărate în trei zile de joi, ori zilele deschise. Fără nume.

estimates-role = Cine răspunde de ea

estimates-save = Declară

estimates-saved = Estimarea este declarată.

estimates-removed = S-a scos: { $what }, { $period }.

estimates-not-there = Această estimare nu mai există.

estimates-check = Estimarea nu este încă declarată. Uitați-vă la ce este marcat.

estimates-outputs = Alimente și bunuri

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Scrieți un număr întreg de la 0 la { $most }, fără semne sau cuvinte.

estimates-bad-method = Scrieți în 1 până la { $most } litere cum a apărut.

estimates-bad-future = Acest timp nu a început încă.

estimates-bad-choice = Alegeți din listă.

estimates-bad-whole = Este mai mult decât estimarea tuturor oamenilor pentru același timp.

estimates-bad-many = Sunt prea multe estimări. Declarați una din nou în loc să adăugați alta.

indicator-output-1-1 = 1.1 Valoarea alimentelor și bunurilor, în euro

indicator-output-1-1-1 = 1.1.1 Valoarea alimentelor, în euro

indicator-output-1-1-1-1 = 1.1.1.1 Valoarea alimentelor pentru oameni fără adăpost, în euro

indicator-output-1-1-1-2 = 1.1.1.2 Valoarea alimentelor pentru alte grupuri, în euro

indicator-output-1-1-2 = 1.1.2 Valoarea bunurilor, în euro

indicator-output-1-1-2-1 = 1.1.2.1 Valoarea bunurilor pentru copii, în euro

indicator-output-1-1-2-2 = 1.1.2.2 Valoarea bunurilor pentru oameni fără adăpost, în euro

indicator-output-1-1-2-3 = 1.1.2.3 Valoarea bunurilor pentru alte grupuri, în euro

indicator-output-1-2 = 1.2 Alimente împărțite, în tone

indicator-output-1-2-1 = 1.2.1 Partea alimentelor pentru care s-au plătit doar transportul și depozitarea, în procente

indicator-output-1-2-2 = 1.2.2 Partea alimentelor plătită de fond, în procente

indicator-support-2-1 = 2.1 Oameni care au primit alimente

indicator-support-2-2 = 2.2 Oameni care au primit bunuri

indicator-support-2-3 = 2.3 Oameni care au primit tichete

indicator-recipients-all = toți

indicator-recipients-children = sub 18 ani

indicator-recipients-age_18_29 = 18–29 de ani

indicator-recipients-women = femei

indicator-recipients-age_65 = 65 de ani și peste

indicator-recipients-disability = cu dizabilități

indicator-recipients-third_country = resortisanți ai țărilor terțe

indicator-recipients-foreign_background = de origine străină și minorități

indicator-recipients-homeless = fără adăpost

estimate-role-coordinator = Coordonarea echipei

estimate-role-site_lead = Cine conduce un loc

estimate-role-accountant = Cine ține contabilitatea

estimate-role-surveyor = Cine a făcut sondajul fondului
