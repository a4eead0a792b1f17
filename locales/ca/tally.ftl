## Els tres serveis

service-food = Menjar
service-medical = Salut
service-advice = Orientació

## Botons de recompte: com a molt unes 12 lletres

kind-food-meal = Àpat
kind-food-parcel = Lot
kind-food-drink = Beguda
kind-food-voucher = Val
kind-food-infant = Nadons
kind-food-basics = Bàsics
kind-medical-consult = Consulta
kind-medical-firstaid = Cures
kind-medical-dental_eye = Dents, ulls
kind-medical-wellbeing = Benestar
kind-medical-prevent = Prevenció
kind-medical-refer = Derivació
kind-advice-info = Informació
kind-advice-social = Ajut social
kind-advice-legal = Drets
kind-advice-work_learn = Feina, curs
kind-advice-accompany = Acompanyar
kind-advice-safe = Protecció

## Què es compta amb cada botó

kind-long-food-meal = Un àpat fred o calent
kind-long-food-parcel = Un lot d’aliments o menjar sec
kind-long-food-drink = Aigua o una beguda calenta
kind-long-food-voucher = Un val o una targeta per a menjar
kind-long-food-infant = Menjar per a nadons, llet o bolquers
kind-long-food-basics = Productes d’higiene, roba, una manta o un sac de dormir
kind-long-medical-consult = Una consulta o una atenció d’infermeria
kind-long-medical-firstaid = Cura d’una ferida o primers auxilis
kind-long-medical-dental_eye = Atenció dental o de la vista
kind-long-medical-wellbeing = Suport psicològic
kind-long-medical-prevent = Vacunes, cribratges, informació de salut o material de reducció de danys
kind-long-medical-refer = Acompanyament o cita a un altre servei de salut
kind-long-advice-info = Informació i orientació
kind-long-advice-social = Allotjament, escola, ajuts o una necessitat urgent
kind-long-advice-legal = Qualsevol consulta jurídica
kind-long-advice-work_learn = Feina, formació o classes de llengua
kind-long-advice-accompany = Acompanyar algú, fer-li d’intèrpret o trucar per ell
kind-long-advice-safe = Derivació a un servei de protecció; no se n’anota el motiu

## Franges d’edat: a ull, mai preguntant

band-u18 = Menys de 18
band-a18_64 = 18–64
band-o65 = 65 o més
band-nn = No anotada

## Franges d’edat dins d’una frase

band-long-u18 = Menys de 18 anys
band-long-a18_64 = De 18 a 64 anys
band-long-o65 = 65 anys o més
band-long-nn = Edat no anotada

## Com ha anat

outcome-given = Donat
outcome-unmet = No s’ha pogut
