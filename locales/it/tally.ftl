### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Cibo
service-medical = Salute
service-advice = Orientamento

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Pasto
kind-food-parcel = Pacco viveri
kind-food-drink = Bevanda
kind-food-voucher = Buono
kind-food-infant = Neonati
kind-food-basics = Beni di base
kind-medical-consult = Visita
kind-medical-firstaid = Medicazione
kind-medical-dental_eye = Denti, occhi
kind-medical-wellbeing = Benessere
kind-medical-prevent = Prevenzione
kind-medical-refer = Invio
kind-advice-info = Informazioni
kind-advice-social = Aiuto sociale
kind-advice-legal = Diritti
kind-advice-work_learn = Lavoro, corsi
kind-advice-accompany = Accompagnare
kind-advice-safe = Protezione

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = Un pasto caldo o freddo
kind-long-food-parcel = Un pacco viveri o alimenti secchi
kind-long-food-drink = Acqua o una bevanda calda
kind-long-food-voucher = Un buono o una carta per la spesa
kind-long-food-infant = Alimenti per neonati, latte o pannolini
kind-long-food-basics = Prodotti per l’igiene, vestiti, una coperta o un sacco a pelo
kind-long-medical-consult = Una visita o cure infermieristiche
kind-long-medical-firstaid = Cura di una ferita o primo soccorso
kind-long-medical-dental_eye = Cure dentistiche o oculistiche
kind-long-medical-wellbeing = Sostegno psicologico
kind-long-medical-prevent = Vaccinazioni, screening, informazioni sanitarie o materiale di riduzione del danno
kind-long-medical-refer = Accompagnamento o appuntamento presso un altro servizio sanitario
kind-long-advice-info = Informazioni e orientamento
kind-long-advice-social = Alloggio, scuola, sussidi o un bisogno urgente
kind-long-advice-legal = Qualsiasi consulenza legale
kind-long-advice-work_learn = Lavoro, formazione o un corso di lingua
kind-long-advice-accompany = Accompagnare qualcuno, fare da interprete o telefonare per suo conto
kind-long-advice-safe = Invio a un servizio di protezione; il motivo non viene annotato

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Meno di 18
band-a18_64 = 18–64
band-o65 = 65 e oltre
band-nn = Non annotata

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Meno di 18 anni
band-long-a18_64 = Da 18 a 64 anni
band-long-o65 = 65 anni e oltre
band-long-nn = Età non annotata

## @family outcome
## What came of a contact.

outcome-given = Dato
outcome-unmet = Non possibile
