counting-shift-start = Obrir torn

counting-shift-end = Tancar torn

counting-shift-open = Torn obert

counting-shift-none = Encara sense torn

counting-shift-elsewhere = Torn obert: { $site }

counting-empty-title = No s’ha comptat res

counting-empty-text = No ha vingut ningú, o el torn s’ha obert per error?

counting-empty-nobody = No ha vingut ningú

counting-empty-nobody-more = El torn consta amb zero atencions

counting-empty-mistake = S’ha obert per error

counting-empty-mistake-more = Com si no hi hagués hagut torn

counting-empty-go-on = El torn continua

counting-days-title = Quin dia?

counting-days-more = El que aquest dispositiu ha comptat a tots els llocs

counting-days-count =
    { $count ->
        [0] res
        [one] { $count } atenció
       *[other] { $count } atencions
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Comptant el { $date }

counting-back-to-today = Tornar a avui

counting-sum-on = { $count } el { $date }

counting-sum-unmet-on = { $count } sense ajuda el { $date }

counting-heading-unmet-on = Va faltar el { $date }

counting-sheet-on = Full del { $date }

counting-recent-title = Últims tocs

counting-recent-more = Qualsevol es pot desfer

counting-recent-open = Mostrar els últims tocs

counting-recent-undo = Desfer: { $tap }

counting-group = Un grup de cop: ajudar-ne quatre són 4 atencions

counting-group-key = Comptar { $amount }

counting-favourites = Més usats aquí

counting-sheet = Full de recompte

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-age-legend = ? = edat sense anotar

counting-all = Tot

counting-sheet-total = Total

counting-sheet-empty-title = Encara no hi ha res comptat

counting-sheet-empty-text = El que comptis aquí aquest dia queda en aquest full.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } torn
       *[other] { $count } torns
    }

counting-full-date = { $day } { $year }

counting-clock-title = És aquest el dia correcte?

counting-clock-today = Aquest dispositiu diu que avui és { $date }.

counting-clock-backwards = Es va fer servir per últim cop el { $date }, que és posterior.

counting-clock-ahead = Es va fer servir per últim cop el { $date }, fa molt de temps.

counting-clock-before = Això és abans que es fes aquest programa.

counting-clock-kept = Tot el que comptis es desa al full del dia que es veu.

counting-clock-yes = Sí, és avui

counting-clock-no = No, posaré la data

counting-clock-set = Posa la data als ajustos del dispositiu i torna. Mentrestant pots comptar; corregeix-ho després en aquell dia.

counting-clock-unsure = Data bona?

counting-day-button = Dia: { $day }. Triar un altre dia.
