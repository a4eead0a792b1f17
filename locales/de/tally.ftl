### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Essen
service-medical = Medizin
service-advice = Beratung

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Mahlzeit
kind-food-parcel = Esspaket
kind-food-drink = Getränk
kind-food-voucher = Gutschein
kind-food-infant = Babybedarf
kind-food-basics = Grundbedarf
kind-medical-consult = Behandlung
kind-medical-firstaid = Erste Hilfe
kind-medical-dental_eye = Zähne, Augen
kind-medical-wellbeing = Wohlbefinden
kind-medical-prevent = Vorsorge
kind-medical-refer = Vermittlung
kind-advice-info = Auskunft
kind-advice-social = Soziales
kind-advice-legal = Rechte
kind-advice-work_learn = Arbeit, Kurs
kind-advice-accompany = Begleitung
kind-advice-safe = Schutz

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = Eine warme oder kalte Mahlzeit
kind-long-food-parcel = Ein Lebensmittelpaket oder Trockenvorrat
kind-long-food-drink = Wasser oder ein warmes Getränk
kind-long-food-voucher = Ein Gutschein oder eine Karte für Lebensmittel
kind-long-food-infant = Babynahrung, Milch oder Windeln
kind-long-food-basics = Hygieneartikel, Kleidung, eine Decke oder ein Schlafsack
kind-long-medical-consult = Eine Sprechstunde oder Pflege
kind-long-medical-firstaid = Wundversorgung oder Erste Hilfe
kind-long-medical-dental_eye = Versorgung von Zähnen oder Augen
kind-long-medical-wellbeing = Psychologische Unterstützung
kind-long-medical-prevent = Impfung, Früherkennung, Gesundheitsinformation oder Material für sichereren Gebrauch
kind-long-medical-refer = Begleitung oder Termin bei einer anderen Gesundheitsstelle
kind-long-advice-info = Auskunft und Orientierung
kind-long-advice-social = Unterkunft, Schule, Sozialleistungen oder eine dringende Not
kind-long-advice-legal = Jede Art von Rechtsberatung
kind-long-advice-work_learn = Arbeit, Ausbildung oder ein Sprachkurs
kind-long-advice-accompany = Für jemanden mitgehen, dolmetschen oder anrufen
kind-long-advice-safe = Vermittlung an eine Schutzstelle; ein Grund wird nicht notiert

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Unter 18
band-a18_64 = 18–64
band-o65 = 65 und älter
band-nn = Ohne Angabe

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Unter 18 Jahren
band-long-a18_64 = 18 bis 64 Jahre
band-long-o65 = 65 Jahre und älter
band-long-nn = Alter nicht notiert

## @family outcome
## What came of a contact.

outcome-given = Geleistet
outcome-unmet = Nicht möglich
