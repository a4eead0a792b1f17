record-today = Bugün
record-yesterday = Dün
record-site = Yer
record-choose-site = Yer seçin
record-age = Yaş
record-age-by-eye = Göz kararı, hiç sorulmaz
record-could-not-help = Yardım edilemedi
record-undo = Geri al
record-nothing-yet = Geri alınacak bir şey yok
record-take-back = Bir eksilt
record-erase = Son rakamı sil

record-heading-unmet = Bugün eksik kalan
record-kind-hint = { $about }. Birden fazlası için basılı tutun.
record-sheet-today = Bugünün çizelgesi
record-waiting =
    { $count ->
        [one] { $count } yalnız bu cihazda
       *[other] { $count } yalnız bu cihazda
    }
record-all-sent = Sayıların hepsi ekipte

record-sum-today = bugün { $count }
record-sum-unmet-today = bugün eksik { $count }
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = Geri al: { $what }
record-kind-label = { $kind }, { $count }
record-service-label = { $service }, { $count }
record-counted = { $what }: { $count }
record-undone = Geri alındı { $what }: { $count }
record-pad-count = Şimdiye dek { $count }
record-pad-act = { $amount } say
record-pad-limit = Bir kerede en çok { $limit }

record-no-team-title = Hangi ekip?
record-no-team-text = Bu cihaz henüz bir ekibe bağlı değil. Koordinatörünüzden ekibin kodunu isteyip buraya yapıştırın. Ad yok, hesap yok, e-posta yok.
record-paste-code = Ekip kodunu yapıştır
record-no-profile-title = Az kaldı
record-no-profile-text = Kod doğru. Yerler ve yardım türleri ilk bağlantıyla gelir; sonrasında bağlantısız da sayabilirsiniz.
record-open-sync = Şimdi bağlan
record-no-site-title = Bugün neredesiniz?
record-no-site-text = Yardımın verildiği yeri seçin. Sayılar onun çizelgesine yazılır.
record-read-only-title = Yalnız görme kodu
record-read-only-text = Bu cihazın kodu ekibin sayılarını gösterir. Burada saymak için sayma kodunu da yapıştırın.
record-open-team-figures = Ekibin sayılarını gör
