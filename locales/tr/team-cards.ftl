team-all-sites = Tüm yerler

team-all-services = Tüm hizmetler

team-all-kinds = Tüm türler

team-some-sites =
    { $count ->
        [one] { $count } yer
       *[other] { $count } yer
    }

team-some-services =
    { $count ->
        [one] { $count } hizmet
       *[other] { $count } hizmet
    }

team-some-kinds =
    { $count ->
        [one] { $count } tür
       *[other] { $count } tür
    }

team-choose-sites = Hangi yerler

team-choose-services = Hangi hizmetler

team-choose-kinds = Hangi yardım türleri

team-only = Yalnız { $what }

team-show-all = Tümünü göster

team-and = { $first }; { $second }

team-more = { $period } dönemine göre { $share } fazla ({ $count })

team-fewer = { $period } dönemine göre { $share } az ({ $count })

team-as-many = { $period } ile aynı ({ $count })

team-year-none = Bir yıl öncesinden sayı yok

team-mark = Enine çizgi: bir yıl önce

team-mark-label = { $bar } Bir yıl önce: { $count }.

team-chart = Grafik

team-table = Tablo

team-rows-time = Zaman

team-rows-sites = Yerler

team-rows-kinds = Türler

team-column-all = Tümü

team-row-sum = Toplam

team-row-unmet = { $row } Yardım edilemedi: { $count }.

team-targets = Hedefler

team-target-of = { $count } / { $target }

team-target-label = { $kind }: { $target } hedefinden { $count }, { $share }

team-target-reached = Ulaşıldı

team-targets-whole = Tüm yerler birlikte

team-reports = Bildirilen vardiyalar

team-reports-weeks =
    { $count ->
        [one] Son hafta
       *[other] Son { $count } hafta
    }

team-shifts =
    { $count ->
        [0] Vardiya bildirilmedi
        [one] { $count } vardiya
       *[other] { $count } vardiya
    }

team-report-counted = Sayıldı

team-report-open = Açıktı, kimse gelmedi

team-report-none = Bildirim yok

team-report-label = { $site }. Sayılan hafta: { $counted }; açıktı, kimse gelmedi: { $open }; bildirim yok: { $none }.

team-report-of = { $count } / { $whole }

team-late =
    { $count ->
        [one] { $since } tarihinden beri önceki haftalar için { $count } başvuru geç geldi
       *[other] { $since } tarihinden beri önceki haftalar için { $count } başvuru geç geldi
    }

team-unmet-share = tüm başvuruların { $share } kadarı

team-nothing = Bu sürede burada bir şey sayılmadı
