### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Hrană
service-medical = Sănătate
service-advice = Consiliere

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Masă
kind-food-parcel = Pachet
kind-food-drink = Băutură
kind-food-voucher = Tichet
kind-food-infant = Bebeluși
kind-food-basics = Esențiale
kind-medical-consult = Consultație
kind-medical-firstaid = Prim ajutor
kind-medical-dental_eye = Dinți, ochi
kind-medical-wellbeing = Stare de bine
kind-medical-prevent = Prevenție
kind-medical-refer = Trimitere
kind-advice-info = Informare
kind-advice-social = Social
kind-advice-legal = Drepturi
kind-advice-work_learn = Muncă, curs
kind-advice-accompany = Însoțire
kind-advice-safe = Protecție

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = O masă caldă sau rece
kind-long-food-parcel = Un pachet cu alimente sau provizii uscate
kind-long-food-drink = Apă sau o băutură caldă
kind-long-food-voucher = Un tichet sau un card pentru alimente
kind-long-food-infant = Hrană pentru bebeluși, lapte sau scutece
kind-long-food-basics = Produse de igienă, haine, o pătură sau un sac de dormit
kind-long-medical-consult = O consultație sau îngrijire medicală
kind-long-medical-firstaid = Îngrijirea unei răni sau prim ajutor
kind-long-medical-dental_eye = Îngrijire dentară sau a ochilor
kind-long-medical-wellbeing = Sprijin psihologic
kind-long-medical-prevent = Vaccinare, screening, informații de sănătate sau materiale pentru reducerea riscurilor
kind-long-medical-refer = Însoțire sau programare la alt serviciu de sănătate
kind-long-advice-info = Informare și orientare
kind-long-advice-social = Adăpost, școală, prestații sociale sau o nevoie urgentă
kind-long-advice-legal = Orice consiliere juridică
kind-long-advice-work_learn = Un loc de muncă, o formare sau un curs de limbă
kind-long-advice-accompany = Însoțirea cuiva, interpretare sau un telefon pentru acea persoană
kind-long-advice-safe = Trimitere la un serviciu de protecție; motivul nu se notează

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Sub 18
band-a18_64 = 18–64
band-o65 = 65 și peste
band-nn = Nenotată

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Sub 18 ani
band-long-a18_64 = Între 18 și 64 de ani
band-long-o65 = 65 de ani și peste
band-long-nn = Vârstă nenotată

## @family outcome
## What came of a contact.

outcome-given = Dat
outcome-unmet = Nu s-a putut
