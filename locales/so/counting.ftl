counting-shift-start = Bilow shift

counting-shift-end = Dhammee shift

counting-shift-open = Shift furan

counting-shift-none = Weli shift ma jiro

counting-shift-elsewhere = Shift furan: { $site }

counting-empty-title = Waxba lama tirin

counting-empty-text = Cidna ma iman, mise shift-ka si khalad ah ayaa loo bilaabay?

counting-empty-nobody = Cidna ma iman

counting-empty-nobody-more = Shift-ka waxaa lagu sheegayaa eber adeeg-siin

counting-empty-mistake = Khalad ayaa lagu bilaabay

counting-empty-mistake-more = Sidii in aan shift jirin

counting-empty-go-on = Shift-ku wuu socdaa

counting-days-title = Maalintee?

counting-days-more = Waxa qalabkani ka tiriyay goobaha oo dhan

counting-days-count =
    { $count ->
        [0] waxba
        [one] { $count } adeeg-siin
       *[other] { $count } adeeg-siin
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Tirinta { $date }

counting-back-to-today = Maanta ku noqo

counting-sum-on = { $date }: { $count }

counting-sum-unmet-on = { $date }: { $count } aan la caawin

counting-heading-unmet-on = Maqnaa { $date }

counting-sheet-on = Warqadda { $date }

counting-recent-title = Taabashooyinka u dambeeyay

counting-recent-more = Mid kasta waa laga noqon karaa

counting-recent-open = Tus taabashooyinka u dambeeyay

counting-recent-undo = Ka noqo: { $tap }

counting-group = Koox mar keliya: afar qof oo la caawiyay waa 4 adeeg-siin

counting-group-key = Tiri { $amount } adeeg-siin

counting-favourites = Halkan inta badan

counting-sheet = Warqadda tirada

counting-age-legend = ? = da’da lama qorin

counting-all = Dhan

counting-sheet-total = Wadar

counting-sheet-empty-title = Weli waxba lama tirin

counting-sheet-empty-text = Waxa aad maalintan halkan ku tiriso warqaddan ayay ku qornaanayaan.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } shift
       *[other] { $count } shift
    }

counting-full-date = { $day } { $year }

counting-clock-title = Ma tani maalinta saxda ah?

counting-clock-today = Qalabkani wuxuu leeyahay maanta waa { $date }.

counting-clock-backwards = Waxaa markii u dambaysay la isticmaalay { $date }, taas oo ka dambaysa.

counting-clock-ahead = Waxaa markii u dambaysay la isticmaalay { $date }, waqti dheer ka hor.

counting-clock-before = Taasi waa ka hor intii barnaamijka la sameeyay.

counting-clock-kept = Waxa aad tiriso waxay ku kaydsamayaan warqadda maalinta la tusay.

counting-clock-yes = Haa, maanta waa taas

counting-clock-no = Maya, taariikhda waan saxayaa

counting-clock-set = Taariikhda ka sax dejinta qalabka, kadib soo noqo. Intaas waad tirin kartaa; hadhow ku sax maalintaas.

counting-clock-unsure = Ma sax baa?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Maalin: { $day }. Dooro maalin kale.
