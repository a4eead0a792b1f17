counting-shift-start = Ouvrir le service

counting-shift-end = Clore le service

counting-shift-open = Service ouvert

counting-shift-none = Pas encore ouvert

counting-shift-elsewhere = Service ouvert : { $site }

counting-empty-title = Rien n’a été compté

counting-empty-text = Personne n’est venu, ou le service a-t-il été ouvert par erreur ?

counting-empty-nobody = Personne n’est venu

counting-empty-nobody-more = Le service est déclaré avec zéro contact

counting-empty-mistake = Ouvert par erreur

counting-empty-mistake-more = Comme s’il n’y avait pas eu de service

counting-empty-go-on = Le service continue

counting-days-title = Quel jour ?

counting-days-more = Ce que cet appareil a compté, tous lieux confondus

counting-days-count =
    { $count ->
        [0] rien
        [one] { $count } contact
       *[other] { $count } contacts
    }

counting-days-label = { $day } : { $count }

counting-day-named = { $near }, { $date }

counting-past-day = Comptage du { $date }

counting-back-to-today = Revenir à ce jour

counting-sum-on = { $count } le { $date }

counting-sum-unmet-on = { $count } sans aide le { $date }

counting-heading-unmet-on = A manqué le { $date }

counting-sheet-on = Feuille du { $date }

counting-recent-title = Derniers appuis

counting-recent-more = Chacun peut être annulé

counting-recent-open = Voir les derniers appuis

counting-recent-undo = Annuler : { $tap }

counting-group = Un groupe d’un coup : quatre personnes aidées font 4 contacts

counting-group-key = Compter { $amount } contacts

counting-favourites = Les plus utilisés ici

counting-sheet = Feuille de comptage

counting-age-legend = ? = âge non noté

counting-all = Tout

counting-sheet-total = Total

counting-sheet-empty-title = Rien de compté encore

counting-sheet-empty-text = Ce que vous comptez ici ce jour-là figure sur cette feuille.

counting-sheet-line = { $kind } : { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }

counting-full-date = { $day } { $year }

counting-clock-title = Est-ce le bon jour ?

counting-clock-today = Cet appareil dit que nous sommes le { $date }.

counting-clock-backwards = Il a servi pour la dernière fois le { $date }, c’est-à-dire plus tard.

counting-clock-ahead = Il a servi pour la dernière fois le { $date }, il y a longtemps.

counting-clock-before = C’est avant la création de ce programme.

counting-clock-kept = Tout ce que vous comptez est gardé, sur la feuille du jour affiché.

counting-clock-yes = Oui, c’est aujourd’hui

counting-clock-no = Non, je règle la date

counting-clock-set = Réglez la date dans les réglages de l’appareil, puis revenez. Vous pouvez compter en attendant ; corrigez ensuite à ce jour-là.

counting-clock-unsure = Bonne date ?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Jour : { $day }. Choisir un autre jour.
