counting-shift-start = Începeți tura

counting-shift-end = Încheiați tura

counting-shift-open = Tură deschisă

counting-shift-none = Nicio tură

counting-shift-elsewhere = Tură deschisă: { $site }

counting-empty-title = Nu s-a numărat nimic

counting-empty-text = Nu a venit nimeni sau tura a fost deschisă din greșeală?

counting-empty-nobody = Nu a venit nimeni

counting-empty-nobody-more = Tura se raportează cu zero intervenții

counting-empty-mistake = Deschisă din greșeală

counting-empty-mistake-more = Ca și cum nu ar fi fost nicio tură

counting-empty-go-on = Tura continuă

counting-days-title = Care zi?

counting-days-more = Ce a numărat acest dispozitiv, în toate locurile

counting-days-count =
    { $count ->
        [0] nimic
        [one] { $count } intervenție
        [few] { $count } intervenții
       *[other] { $count } de intervenții
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Se numără pentru { $date }

counting-back-to-today = Înapoi la azi

counting-sum-on = { $count } pe { $date }

counting-sum-unmet-on = { $count } fără ajutor pe { $date }

counting-heading-unmet-on = A lipsit pe { $date }

counting-sheet-on = Fișa din { $date }

counting-recent-title = Ultimele atingeri

counting-recent-more = Oricare se poate anula

counting-recent-open = Arată ultimele atingeri

counting-recent-undo = Anulare: { $tap }

counting-group = Un grup deodată: patru persoane ajutate înseamnă 4 intervenții

counting-group-key =
    { $amount ->
        [one] Numărați { $amount } intervenție
        [few] Numărați { $amount } intervenții
       *[other] Numărați { $amount } de intervenții
    }

counting-favourites = Cele mai folosite

counting-sheet = Fișă de numărare

counting-age-legend = ? = vârstă nenotată

counting-all = Toate

counting-sheet-total = Total

counting-sheet-empty-title = Încă nu s-a numărat nimic

counting-sheet-empty-text = Ce numărați aici în această zi apare pe această fișă.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } tură
        [few] { $count } ture
       *[other] { $count } de ture
    }

counting-full-date = { $day } { $year }

counting-clock-title = Este ziua corectă?

counting-clock-today = Acest dispozitiv spune că azi este { $date }.

counting-clock-backwards = A fost folosit ultima dată pe { $date }, adică mai târziu.

counting-clock-ahead = A fost folosit ultima dată pe { $date }, cu mult timp în urmă.

counting-clock-before = Este înainte ca acest program să fi fost făcut.

counting-clock-kept = Tot ce numărați se păstrează, pe fișa zilei arătate.

counting-clock-yes = Da, este azi

counting-clock-no = Nu, potrivesc data

counting-clock-set = Potriviți data în setările dispozitivului, apoi reveniți. Între timp puteți număra; corectați mai târziu la acea zi.

counting-clock-unsure = Data e bună?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Zi: { $day }. Alegeți altă zi.
