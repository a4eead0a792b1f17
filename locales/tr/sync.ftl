sync-now = Şimdi eşitle
sync-running = Gönderiliyor ve alınıyor…
sync-join = Ekibe katıl
sync-join-text = Koordinatörünüzün verdiği kodu yapıştırın. Kod, bu cihazın hangi ekip için saydığını söyler; sizinle ilgili hiçbir şey sorulmaz.
sync-other-code = Başka kod
sync-other-code-text = Bu ekibin daha yeni bir kodu ya da sayılarını görme kodu buradan eklenir.
sync-code = Ekibin kodu
sync-code-placeholder = ACO1-…
sync-paste = Yapıştır
sync-use-code = Bu kodu kullan
sync-team-unnamed = Ekibiniz
sync-can-count = Bu cihaz sayabilir.
sync-can-read = Bu cihaz ekibin sayılarını görebilir.
sync-can-both = Bu cihaz sayabilir ve ekibin sayılarını görebilir.
sync-waiting =
    { $count ->
        [one] { $count } sayı yalnız bu cihazda
       *[other] { $count } sayı yalnız bu cihazda
    }
sync-nothing-waiting = Sayıların hepsi ekipte
sync-never = Henüz bağlanılmadı. Saymak için bağlantı gerekmez.
sync-last = Son bağlantı: { $when }
sync-next = Kendiliğinden yeniden dener: { $when }
sync-refused = Sunucunun almadıkları
sync-refused-text = Bu sayılar bu cihazda kalır. Bu sayfayı koordinatörünüze gösterin.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } sayı
       *[other] { $site }, { $day }: { $count } sayı
    }
time-just-now = az önce
time-minutes-ago =
    { $count ->
        [one] { $count } dakika önce
       *[other] { $count } dakika önce
    }
time-hours-ago =
    { $count ->
        [one] { $count } saat önce
       *[other] { $count } saat önce
    }
time-days-ago =
    { $count ->
        [one] dün
       *[other] { $count } gün önce
    }
time-in-minutes =
    { $count ->
        [one] { $count } dakika sonra
       *[other] { $count } dakika sonra
    }
time-soon = birazdan
