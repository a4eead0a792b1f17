### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Food
service-medical = Medical
service-advice = Advice

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Meal
kind-food-parcel = Food parcel
kind-food-drink = Drink
kind-food-voucher = Voucher
kind-food-infant = Baby items
kind-food-basics = Essentials
kind-medical-consult = Consultation
kind-medical-firstaid = First aid
kind-medical-dental_eye = Teeth, eyes
kind-medical-wellbeing = Wellbeing
kind-medical-prevent = Prevention
kind-medical-refer = Referral
kind-advice-info = Information
kind-advice-social = Social help
kind-advice-legal = Rights
kind-advice-work_learn = Work, study
kind-advice-accompany = Going along
kind-advice-safe = Protection

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = A hot or cold meal
kind-long-food-parcel = A food parcel or dry rations
kind-long-food-drink = Water or a hot drink
kind-long-food-voucher = A voucher or card for food
kind-long-food-infant = Baby food, milk or nappies
kind-long-food-basics = Hygiene items, clothes, a blanket or a sleeping bag
kind-long-medical-consult = A consultation or nursing care
kind-long-medical-firstaid = Wound care or first aid
kind-long-medical-dental_eye = Dental care or eye care
kind-long-medical-wellbeing = Psychological support
kind-long-medical-prevent = Vaccination, screening, health information or supplies for safer use
kind-long-medical-refer = Accompanied to, or booked with, another health service
kind-long-advice-info = Information and orientation
kind-long-advice-social = Shelter, school, benefits or an urgent need
kind-long-advice-legal = Any legal advice
kind-long-advice-work_learn = A job, training or a language class
kind-long-advice-accompany = Going along, interpreting or telephoning for someone
kind-long-advice-safe = Referral to a protection service; no reason is recorded

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Under 18
band-a18_64 = 18–64
band-o65 = 65 and over
band-nn = Not noted

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Under 18 years
band-long-a18_64 = 18 to 64 years
band-long-o65 = 65 years or over
band-long-nn = Age not noted

## @family outcome
## What came of a contact.

outcome-given = Given
outcome-unmet = Could not help
