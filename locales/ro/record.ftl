### The Record screen.

record-today = Azi
record-yesterday = Ieri
record-site = Loc
record-choose-site = Alegeți un loc
record-age = Vârstă
record-age-by-eye = Din ochi, nu se întreabă
record-could-not-help = Nu s-a putut
record-undo = Anulare
record-nothing-yet = Nimic de anulat
record-take-back = Scade unul
record-erase = Șterge ultima cifră

record-heading-unmet = A lipsit azi
record-kind-hint = { $about }. Țineți apăsat pentru mai mult de unul.
record-sheet-today = Fișa de azi
record-waiting =
    { $count ->
        [one] { $count } doar pe acest dispozitiv
        [few] { $count } doar pe acest dispozitiv
       *[other] { $count } doar pe acest dispozitiv
    }
record-all-sent = Echipa are toate datele

record-sum-today = { $count } azi
record-sum-unmet-today = { $count } fără ajutor azi
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Anulare: { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what }: { $count }
record-undone = Anulat { $what }: { $count }

record-pad-count = { $count } până acum
record-pad-act = Numără { $amount }
record-pad-limit = Cel mult { $limit } o dată

record-no-team-title = Ce echipă?
record-no-team-text = Acest dispozitiv nu este încă al niciunei echipe. Cereți coordonării codul echipei și lipiți-l aici. Fără nume, fără cont, fără e-mail.
record-paste-code = Lipiți codul echipei
record-no-profile-title = Aproape gata
record-no-profile-text = Codul este bun. Locurile și tipurile de ajutor vin cu prima conexiune; apoi se poate număra și fără.
record-open-sync = Conectare acum
record-no-site-title = Unde sunteți azi?
record-no-site-text = Alegeți locul unde se dă ajutorul. Datele merg pe fișa lui.
record-read-only-title = Un cod pentru citit
record-read-only-text = Codul acestui dispozitiv arată cifrele echipei. Ca să numărați aici, lipiți și codul pentru numărat.
record-open-team-figures = Vezi cifrele echipei
