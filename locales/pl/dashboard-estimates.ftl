estimates-text = Niektórzy fundatorzy pytają, ilu osobom pomożono i z jakich grup. Acollida nikogo o nic nie pyta i nigdy nie liczy osób. Dlatego zespół może tu zadeklarować szacunek. Stoi on osobno od wszystkich liczeń i mówi, jak powstał.

estimates-never = Nikogo o to nie pytaj i nie prowadź żadnej listy.

estimates-list = Zadeklarowane dotąd

estimates-none = Nic jeszcze nie zadeklarowano.

estimates-new = Zadeklaruj szacunek

estimates-indicator = Czego

estimates-number = Liczba

estimates-period = Za jaki czas

estimates-method = Jak powstał

estimates-method-more = Na przykład: głowy policzone w trzy czwartki, razy dni otwarte. Nikogo nie wymieniaj.

estimates-role = Kto za niego odpowiada

estimates-save = Zadeklaruj

estimates-saved = Szacunek jest zadeklarowany.

estimates-removed = Usunięto: { $what }, { $period }.

estimates-not-there = Tego szacunku już nie ma.

estimates-check = Szacunek nie jest jeszcze zadeklarowany. Zobacz, co zaznaczono.

estimates-outputs = Żywność i rzeczy

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Wpisz liczbę całkowitą od 0 do { $most }, bez znaków i słów.

estimates-bad-method = Napisz w 1 do { $most } liter, jak powstał.

estimates-bad-future = Ten czas jeszcze się nie zaczął.

estimates-bad-choice = Wybierz z listy.

estimates-bad-whole = To więcej niż szacunek wszystkich osób za ten sam czas.

estimates-bad-many = Jest za dużo szacunków. Zadeklaruj jeden na nowo zamiast dodawać kolejny.

indicator-output-1-1 = 1.1 Wartość żywności i rzeczy, w euro

indicator-output-1-1-1 = 1.1.1 Wartość żywności, w euro

indicator-output-1-1-1-1 = 1.1.1.1 Wartość żywności dla bezdomnych, w euro

indicator-output-1-1-1-2 = 1.1.1.2 Wartość żywności dla innych grup, w euro

indicator-output-1-1-2 = 1.1.2 Wartość rzeczy, w euro

indicator-output-1-1-2-1 = 1.1.2.1 Wartość rzeczy dla dzieci, w euro

indicator-output-1-1-2-2 = 1.1.2.2 Wartość rzeczy dla bezdomnych, w euro

indicator-output-1-1-2-3 = 1.1.2.3 Wartość rzeczy dla innych grup, w euro

indicator-output-1-2 = 1.2 Rozdana żywność, w tonach

indicator-output-1-2-1 = 1.2.1 Udział żywności, za którą zapłacono tylko transport i magazyn, w procentach

indicator-output-1-2-2 = 1.2.2 Udział żywności opłaconej przez fundusz, w procentach

indicator-support-2-1 = 2.1 Osoby, które dostały żywność

indicator-support-2-2 = 2.2 Osoby, które dostały rzeczy

indicator-support-2-3 = 2.3 Osoby, które dostały bony

indicator-recipients-all = wszystkie

indicator-recipients-children = poniżej 18 lat

indicator-recipients-age_18_29 = od 18 do 29 lat

indicator-recipients-women = kobiety

indicator-recipients-age_65 = 65 lat i więcej

indicator-recipients-disability = z niepełnosprawnościami

indicator-recipients-third_country = obywatele państw trzecich

indicator-recipients-foreign_background = obcego pochodzenia i mniejszości

indicator-recipients-homeless = bezdomni

estimate-role-coordinator = Koordynacja zespołu

estimate-role-site_lead = Kto prowadzi miejsce

estimate-role-accountant = Kto prowadzi księgi

estimate-role-surveyor = Kto robił ankietę funduszu
