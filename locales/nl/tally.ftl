### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Eten
service-medical = Zorg
service-advice = Advies

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Maaltijd
kind-food-parcel = Pakket
kind-food-drink = Drinken
kind-food-voucher = Bon
kind-food-infant = Babyspullen
kind-food-basics = Basisspullen
kind-medical-consult = Consult
kind-medical-firstaid = Eerste hulp
kind-medical-dental_eye = Tanden, ogen
kind-medical-wellbeing = Welzijn
kind-medical-prevent = Preventie
kind-medical-refer = Verwijzing
kind-advice-info = Informatie
kind-advice-social = Sociale hulp
kind-advice-legal = Rechten
kind-advice-work_learn = Werk, studie
kind-advice-accompany = Meegaan
kind-advice-safe = Bescherming

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = Een warme of koude maaltijd
kind-long-food-parcel = Een voedselpakket of houdbaar eten
kind-long-food-drink = Water of een warme drank
kind-long-food-voucher = Een bon of kaart voor eten
kind-long-food-infant = Babyvoeding, melk of luiers
kind-long-food-basics = Hygiëneproducten, kleding, een deken of een slaapzak
kind-long-medical-consult = Een consult of verpleegkundige zorg
kind-long-medical-firstaid = Wondverzorging of eerste hulp
kind-long-medical-dental_eye = Tandzorg of oogzorg
kind-long-medical-wellbeing = Psychologische steun
kind-long-medical-prevent = Vaccinatie, screening, gezondheidsinformatie of spullen voor veiliger gebruik
kind-long-medical-refer = Meegaan naar of afspraak bij een andere zorgdienst
kind-long-advice-info = Informatie en wegwijs maken
kind-long-advice-social = Onderdak, school, uitkering of dringende nood
kind-long-advice-legal = Elk juridisch advies
kind-long-advice-work_learn = Werk, opleiding of taalles
kind-long-advice-accompany = Met iemand meegaan, tolken of voor iemand bellen
kind-long-advice-safe = Verwijzing naar een dienst voor bescherming; de reden wordt niet genoteerd

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Onder 18
band-a18_64 = 18–64
band-o65 = 65 en ouder
band-nn = Niet genoteerd

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Jonger dan 18 jaar
band-long-a18_64 = 18 tot en met 64 jaar
band-long-o65 = 65 jaar of ouder
band-long-nn = Leeftijd niet genoteerd

## @family outcome
## What came of a contact.

outcome-given = Gegeven
outcome-unmet = Niet gelukt
