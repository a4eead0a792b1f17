### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Jedzenie
service-medical = Zdrowie
service-advice = Porady

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Posiłek
kind-food-parcel = Paczka
kind-food-drink = Napój
kind-food-voucher = Bon
kind-food-infant = Dla niemowląt
kind-food-basics = Podstawowe
kind-medical-consult = Konsultacja
kind-medical-firstaid = Opatrunek
kind-medical-dental_eye = Zęby, oczy
kind-medical-wellbeing = Wsparcie
kind-medical-prevent = Profilaktyka
kind-medical-refer = Skierowanie
kind-advice-info = Informacja
kind-advice-social = Socjalne
kind-advice-legal = Prawa
kind-advice-work_learn = Praca, nauka
kind-advice-accompany = Asysta
kind-advice-safe = Ochrona

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = Ciepły lub zimny posiłek
kind-long-food-parcel = Paczka żywnościowa lub suchy prowiant
kind-long-food-drink = Woda lub ciepły napój
kind-long-food-voucher = Bon lub karta na żywność
kind-long-food-infant = Jedzenie dla niemowląt, mleko lub pieluchy
kind-long-food-basics = Środki higieny, odzież, koc lub śpiwór
kind-long-medical-consult = Konsultacja lub opieka pielęgniarska
kind-long-medical-firstaid = Opatrzenie rany lub pierwsza pomoc
kind-long-medical-dental_eye = Opieka nad zębami lub oczami
kind-long-medical-wellbeing = Wsparcie psychologiczne
kind-long-medical-prevent = Szczepienie, badanie przesiewowe, informacja o zdrowiu lub materiały redukcji szkód
kind-long-medical-refer = Towarzyszenie lub umówienie wizyty w innej placówce zdrowia
kind-long-advice-info = Informacja i orientacja
kind-long-advice-social = Schronienie, szkoła, świadczenia lub pilna potrzeba
kind-long-advice-legal = Każda porada prawna
kind-long-advice-work_learn = Praca, szkolenie lub kurs języka
kind-long-advice-accompany = Towarzyszenie komuś, tłumaczenie lub telefon w jego sprawie
kind-long-advice-safe = Skierowanie do służb ochrony; powodu się nie zapisuje

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Poniżej 18
band-a18_64 = 18–64
band-o65 = 65 i więcej
band-nn = Nie zapisano

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Poniżej 18 lat
band-long-a18_64 = Od 18 do 64 lat
band-long-o65 = 65 lat i więcej
band-long-nn = Wieku nie zapisano

## @family outcome
## What came of a contact.

outcome-given = Udzielono
outcome-unmet = Nie udało się
