counting-shift-start = Start dienst

counting-shift-end = Einde dienst

counting-shift-open = Dienst loopt

counting-shift-none = Nog geen

counting-shift-elsewhere = Dienst loopt: { $site }

counting-empty-title = Er is niets geteld

counting-empty-text = Kwam er niemand, of is de dienst per ongeluk gestart?

counting-empty-nobody = Er kwam niemand

counting-empty-nobody-more = De dienst wordt gemeld met nul contacten

counting-empty-mistake = Per ongeluk gestart

counting-empty-mistake-more = Alsof er geen dienst is geweest

counting-empty-go-on = De dienst gaat door

counting-days-title = Welke dag?

counting-days-more = Wat dit apparaat heeft geteld, op alle locaties

counting-days-count =
    { $count ->
        [0] niets
        [one] { $count } contact
       *[other] { $count } contacten
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Telling voor { $date }

counting-back-to-today = Naar vandaag

counting-sum-on = { $count } op { $date }

counting-sum-unmet-on = { $count } niet geholpen op { $date }

counting-heading-unmet-on = Ontbrak op { $date }

counting-sheet-on = Telblad van { $date }

counting-recent-title = De laatste tikken

counting-recent-more = Je kunt elke tik ongedaan maken

counting-recent-open = Toon de laatste tikken

counting-recent-undo = Ongedaan maken: { $tap }

counting-group = Een groep tegelijk: vier mensen geholpen is 4 contacten

counting-group-key = Tel { $amount } contacten

counting-favourites = Hier vaak gebruikt

counting-sheet = Telblad

counting-age-legend = ? = leeftijd niet genoteerd

counting-all = Alle

counting-sheet-total = Totaal

counting-sheet-empty-title = Nog niets geteld

counting-sheet-empty-text = Wat je hier op deze dag telt, staat op dit blad.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } dienst
       *[other] { $count } diensten
    }

counting-full-date = { $day } { $year }

counting-clock-title = Is dit de juiste dag?

counting-clock-today = Volgens dit apparaat is het vandaag { $date }.

counting-clock-backwards = Het is het laatst gebruikt op { $date }, en dat is later.

counting-clock-ahead = Het is het laatst gebruikt op { $date }, lang geleden.

counting-clock-before = Dat is voordat dit programma is gemaakt.

counting-clock-kept = Alles wat je telt blijft bewaard, op het blad van de getoonde dag.

counting-clock-yes = Ja, dat is vandaag

counting-clock-no = Nee, ik stel de datum in

counting-clock-set = Stel de datum in bij de instellingen van het apparaat en kom dan terug. Intussen kun je tellen; corrigeer het later onder die dag.

counting-clock-unsure = Juiste dag?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Dag: { $day }. Kies een andere dag.
