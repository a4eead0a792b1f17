counting-shift-start = Abrir turno

counting-shift-end = Cerrar turno

counting-shift-open = Turno abierto

counting-shift-none = Sin turno aún

counting-shift-elsewhere = Turno abierto: { $site }

counting-empty-title = No se contó nada

counting-empty-text = ¿No vino nadie, o el turno se abrió por error?

counting-empty-nobody = No vino nadie

counting-empty-nobody-more = El turno consta con cero atenciones

counting-empty-mistake = Se abrió por error

counting-empty-mistake-more = Como si no hubiera habido turno

counting-empty-go-on = El turno sigue

counting-days-title = ¿Qué día?

counting-days-more = Lo que contó este dispositivo en todos los lugares

counting-days-count =
    { $count ->
        [0] nada
        [one] { $count } atención
       *[other] { $count } atenciones
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Contando el { $date }

counting-back-to-today = Volver a hoy

counting-sum-on = { $count } el { $date }

counting-sum-unmet-on = { $count } sin ayuda el { $date }

counting-heading-unmet-on = Faltó el { $date }

counting-sheet-on = Hoja del { $date }

counting-recent-title = Últimos toques

counting-recent-more = Cualquiera se puede deshacer

counting-recent-open = Mostrar los últimos toques

counting-recent-undo = Deshacer: { $tap }

counting-group = Un grupo a la vez: ayudar a cuatro son 4 atenciones

counting-group-key = Contar { $amount }

counting-favourites = Más usados aquí

counting-sheet = Hoja de recuento

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-age-legend = ? = edad sin anotar

counting-all = Todo

counting-sheet-total = Total

counting-sheet-empty-title = Aún no hay nada contado

counting-sheet-empty-text = Lo que cuentes aquí este día queda en esta hoja.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } turno
       *[other] { $count } turnos
    }

counting-full-date = { $day } { $year }

counting-clock-title = ¿Es este el día correcto?

counting-clock-today = Este dispositivo dice que hoy es { $date }.

counting-clock-backwards = Se usó por última vez el { $date }, que es posterior.

counting-clock-ahead = Se usó por última vez el { $date }, hace mucho.

counting-clock-before = Eso es antes de que se hiciera este programa.

counting-clock-kept = Todo lo que cuentes se guarda en la hoja del día que se ve.

counting-clock-yes = Sí, es hoy

counting-clock-no = No, pondré la fecha

counting-clock-set = Pon la fecha en los ajustes del dispositivo y vuelve. Mientras tanto puedes contar; corrígelo después en ese día.

counting-clock-unsure = ¿Fecha bien?

counting-day-button = Día: { $day }. Elegir otro día.
