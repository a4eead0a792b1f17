### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Nourriture
service-medical = Santé
service-advice = Conseil

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Repas
kind-food-parcel = Colis
kind-food-drink = Boisson
kind-food-voucher = Bon d’achat
kind-food-infant = Bébés
kind-food-basics = Essentiels
kind-medical-consult = Consultation
kind-medical-firstaid = Soins
kind-medical-dental_eye = Dents, yeux
kind-medical-wellbeing = Bien-être
kind-medical-prevent = Prévention
kind-medical-refer = Orientation
kind-advice-info = Information
kind-advice-social = Aide sociale
kind-advice-legal = Droits
kind-advice-work_learn = Emploi, cours
kind-advice-accompany = Accompagner
kind-advice-safe = Protection

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = Un repas chaud ou froid
kind-long-food-parcel = Un colis alimentaire ou des produits secs
kind-long-food-drink = De l’eau ou une boisson chaude
kind-long-food-voucher = Un bon ou une carte pour l’alimentation
kind-long-food-infant = Aliments pour bébé, lait ou couches
kind-long-food-basics = Produits d’hygiène, vêtements, couverture ou sac de couchage
kind-long-medical-consult = Une consultation ou des soins infirmiers
kind-long-medical-firstaid = Soin d’une plaie ou premiers secours
kind-long-medical-dental_eye = Soins dentaires ou soins des yeux
kind-long-medical-wellbeing = Soutien psychologique
kind-long-medical-prevent = Vaccination, dépistage, information santé ou matériel de réduction des risques
kind-long-medical-refer = Accompagnement ou rendez-vous pris dans un autre service de santé
kind-long-advice-info = Information et orientation
kind-long-advice-social = Hébergement, école, aides sociales ou besoin urgent
kind-long-advice-legal = Tout conseil juridique
kind-long-advice-work_learn = Emploi, formation ou cours de langue
kind-long-advice-accompany = Accompagner quelqu’un, traduire ou téléphoner pour lui
kind-long-advice-safe = Orientation vers un service de protection ; aucun motif n’est noté

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Moins de 18
band-a18_64 = 18–64
band-o65 = 65 et plus
band-nn = Non noté

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Moins de 18 ans
band-long-a18_64 = De 18 à 64 ans
band-long-o65 = 65 ans et plus
band-long-nn = Âge non noté

## @family outcome
## What came of a contact.

outcome-given = Donné
outcome-unmet = Aide impossible
