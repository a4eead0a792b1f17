### The Record screen.

record-today = Dziś
record-yesterday = Wczoraj
record-site = Miejsce
record-choose-site = Wybierz miejsce
record-age = Wiek
record-age-by-eye = Na oko, bez pytania
record-could-not-help = Nie udało się
record-undo = Cofnij
record-nothing-yet = Nie ma czego cofnąć
record-take-back = Odejmij jeden
record-erase = Usuń ostatnią cyfrę

record-heading-unmet = Zabrakło dziś
record-kind-hint = { $about }. Przytrzymaj, aby policzyć więcej niż jeden.
record-sheet-today = Arkusz z dziś
record-waiting =
    { $count ->
        [one] { $count } tylko na tym urządzeniu
        [few] { $count } tylko na tym urządzeniu
        [many] { $count } tylko na tym urządzeniu
       *[other] { $count } tylko na tym urządzeniu
    }
record-all-sent = Zespół ma już wszystko

record-sum-today = Dziś: { $count }
record-sum-unmet-today = Bez pomocy dziś: { $count }
record-before = { $count } +

record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }

record-add = +{ $amount }

record-undo-label = Cofnij: { $what }

record-kind-label = { $kind }, { $count }

record-service-label = { $service }, { $count }

record-counted = { $what }: { $count }
record-undone = Cofnięto { $what }: { $count }

record-pad-count = Dotąd { $count }
record-pad-act = Policz { $amount }
record-pad-limit = Najwyżej { $limit } naraz

record-no-team-title = Który zespół?
record-no-team-text = To urządzenie nie należy jeszcze do żadnego zespołu. Poproś osobę koordynującą o kod zespołu i wklej go tutaj. Bez nazwiska, bez konta, bez e-maila.
record-paste-code = Wklej kod zespołu
record-no-profile-title = Prawie gotowe
record-no-profile-text = Kod jest dobry. Miejsca i rodzaje pomocy pojawią się po pierwszym połączeniu; potem można liczyć bez niego.
record-open-sync = Połącz teraz
record-no-site-title = Gdzie dziś jesteś?
record-no-site-text = Wybierz miejsce, w którym udziela się pomocy. Wpisy trafią do jego arkusza.
record-read-only-title = Kod do odczytu
record-read-only-text = Kod tego urządzenia pokazuje liczby zespołu. Aby tu liczyć, wklej także kod do liczenia.
record-open-team-figures = Zobacz liczby zespołu
