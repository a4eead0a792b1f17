setup-title = Ajustos de l’equip

setup-closed-title = Cal un altre codi

setup-closed-text = Per canviar els ajustos de l’equip cal el codi per fer-ho. Enganxa’l a Sincronitzar.

setup-part-name = Nom

setup-part-sites = Llocs

setup-part-kinds = Tipus d’ajuda

setup-part-marks = Edat i resultat

setup-part-targets = Objectius

setup-part-rules = Desar i bloquejar

setup-part-codes = Codis d’accés

setup-sites-sum =
    { $count ->
        [one] { $count } lloc
       *[other] { $count } llocs
    }

setup-kinds-sum = { $count } de { $all }

setup-marks-both = Edats i el que no s’ha pogut

setup-marks-ages = Només edats

setup-marks-outcomes = Només el que no s’ha pogut

setup-marks-none = Cap

setup-targets-sum =
    { $count ->
        [0] Cap
        [one] { $count } objectiu
       *[other] { $count } objectius
    }

setup-codes-sum = Per als dispositius que s’hi afegeixen

setup-name = El nom de l’equip

setup-name-text = El llegeix tot l’equip.

setup-sites-text = Els llocs on s’ajuda: una cuina, una ronda de carrer, una consulta. Mai casa de ningú.

setup-sites-empty = Encara no hi ha llocs. Sense cap, ningú no pot comptar.

setup-site-add = Afegir un lloc

setup-site-new = Un lloc nou

setup-site-label = Com en diu la gent

setup-site-code = Codi curt

setup-site-code-text = Surt als fitxers i a les xifres, i després no canvia mai.

setup-site-done = Fet

setup-site-edit = Canviar { $site }

setup-site-up = Pujar { $site }

setup-site-down = Baixar { $site }

setup-site-remove = Treure aquest lloc

setup-site-remove-text = El que s’hi ha comptat continua a totes les xifres. A partir d’ara ningú no hi pot comptar.

setup-site-remove-yes = Treure’l

setup-site-remove-no = Deixar-lo

setup-kinds-text = El que els dispositius de l’equip mostren per comptar. El que s’ha comptat abans continua a totes les xifres.

setup-bands = Franges d’edat

setup-bands-text = A ull, mai es pregunta.

setup-remember = L’edat queda triada

setup-remember-text = Per a un lloc on tothom té la mateixa edat. Si no, torna a «sense anotar» després de cada toc.

setup-outcomes = «No s’ha pogut»

setup-outcomes-text = Compta el que ha faltat: s’ha acabat, tancat, sense hora.

setup-targets-text = Quantes atencions vol assolir l’equip. Les xifres de l’equip les mostren al costat del que s’ha comptat.

setup-target-kind = Tipus d’ajuda

setup-target-count = Atencions

setup-target-add = Afegir aquest objectiu

setup-target-remove = Treure { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } per setmana

setup-target-month = { $count } al mes

setup-target-quarter = { $count } al trimestre

setup-target-year = { $count } a l’any

setup-grain-week = Setmana

setup-grain-month = Mes

setup-grain-quarter = Trimestre

setup-grain-year = Any

setup-days = Dies desats

setup-days-text = Quant de temps desa un dispositiu el seu recompte per dies, i fins a quin dia es pot corregir.

setup-days-count =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dies
    }

setup-lock = Es bloqueja al cap de

setup-lock-text = Un dispositiu que ningú no toca durant aquest temps es bloqueja sol.

setup-lock-count =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuts
    }

setup-less = { $what }: menys

setup-more = { $what }: més

setup-unsaved = Sense desar. L’equip continua comptant com abans.

setup-save = Desar per a l’equip

setup-saving = S’està desant…

setup-discard = Descartar

setup-discard-ask = Descartar tots els canvis sense desar?

setup-discard-yes = Descartar-los

setup-discard-no = Conservar-los

setup-look-again = Abans de desar, mira: { $part }

setup-joined = Mentrestant ho ha desat algú altre. Aquí hi ha els dos canvis units; on tots dos han tocat el mateix, queda el teu. Repassa-ho i desa.

setup-wrong-empty = Aquí hi ha d’haver alguna cosa.

setup-wrong-long = Com a molt { $most } lletres.

setup-wrong-hidden = Hi ha lletres que no es veuen. Torna-ho a escriure.

setup-wrong-code = D’1 a 16: a–z, 0–9 i -, començant per lletra o xifra.

setup-wrong-code-twice = Un altre lloc té aquest codi.

setup-wrong-no-kind = Tria’n almenys un: un equip que no compta res no necessita dispositius.

setup-wrong-sites = Com a molt { $most } llocs.

setup-wrong-number = Un número de { $least } a { $most }.

setup-wrong-target-twice = Ja hi ha un objectiu per a això. Treu-lo primer.

setup-codes-text = Un codi afegeix un dispositiu a l’equip. Ensenya’l només a qui toca. S’amaga al cap d’un minut.

setup-code-write = Per comptar

setup-code-write-text = Per a tothom que compta.

setup-code-read = Per veure les xifres de l’equip

setup-code-read-text = Per a la coordinació. No permet comptar.

setup-code-admin = Per canviar els ajustos

setup-code-admin-text = Qui el té pot canviar-ho tot aquí: llocs, tipus, regles. Dona’l només a una o dues persones.

setup-code-show = Mostrar

setup-code-show-label = Mostrar el codi: { $code }

setup-code-hide = Amagar

setup-code-picture = El codi en QR per fotografiar. A sota hi és com a text.

setup-code-none = Aquest dispositiu no té aquest codi.

join-picture = D’una imatge

join-picture-text = O tria una foto o captura del QR del codi.

problem-picture-open = No s’ha pogut obrir aquesta imatge. Torna-la a triar o enganxa el codi.

problem-picture-large = Aquesta imatge és massa gran. Retalla-la al QR o enganxa el codi.

problem-picture-format = Aquest fitxer no és una imatge PNG o JPEG, o està malmès. Tria’n un altre o enganxa el codi.

problem-picture-blank = En aquesta imatge no hi ha cap QR que es pugui llegir. Fotografia’l de cara, nítid i sencer, o enganxa el codi.

problem-picture-other = El QR d’aquesta imatge no és un codi d’Acollida. Tria la imatge que t’ha donat la coordinació.
