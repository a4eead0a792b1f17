counting-shift-start = Vardiyayı aç

counting-shift-end = Vardiyayı bitir

counting-shift-open = Vardiya açık

counting-shift-none = Henüz yok

counting-shift-elsewhere = Açık vardiya: { $site }

counting-empty-title = Hiçbir şey sayılmadı

counting-empty-text = Kimse gelmedi mi, yoksa vardiya yanlışlıkla mı açıldı?

counting-empty-nobody = Kimse gelmedi

counting-empty-nobody-more = Vardiya sıfır başvuruyla bildirilir

counting-empty-mistake = Yanlışlıkla açıldı

counting-empty-mistake-more = Hiç vardiya olmamış gibi

counting-empty-go-on = Vardiya sürüyor

counting-days-title = Hangi gün?

counting-days-more = Bu cihazın tüm yerlerde saydıkları

counting-days-count =
    { $count ->
        [0] yok
        [one] { $count } başvuru
       *[other] { $count } başvuru
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }, { $date }

counting-past-day = { $date } için sayılıyor

counting-back-to-today = Bugüne dön

counting-sum-on = { $date }: { $count }

counting-sum-unmet-on = { $date }: eksik { $count }

counting-heading-unmet-on = Eksik kalan: { $date }

counting-sheet-on = Çizelge: { $date }

counting-recent-title = Son dokunuşlar

counting-recent-more = Her biri geri alınabilir

counting-recent-open = Son dokunuşları göster

counting-recent-undo = Geri al: { $tap }

counting-group = Bir grup birden: dört kişiye yardım 4 başvurudur

counting-group-key = { $amount } başvuru say

counting-favourites = Burada en çok

counting-sheet = Çizelge

counting-age-legend = ? = yaş girilmedi

counting-all = Tümü

counting-sheet-total = Toplam

counting-sheet-empty-title = Henüz bir şey sayılmadı

counting-sheet-empty-text = Bu gün burada saydıklarınız bu çizelgede görünür.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } vardiya
       *[other] { $count } vardiya
    }

counting-full-date = { $day } { $year }

counting-clock-title = Gün doğru mu?

counting-clock-today = Bu cihaza göre bugün { $date }.

counting-clock-backwards = En son { $date } günü kullanıldı; bu daha sonra.

counting-clock-ahead = En son { $date } günü kullanıldı; çok önce.

counting-clock-before = Bu, uygulamanın yapılmasından önce.

counting-clock-kept = Saydıklarınız gösterilen günün çizelgesinde saklanır.

counting-clock-yes = Evet, bugün bu

counting-clock-no = Hayır, tarihi ayarlarım

counting-clock-set = Tarihi cihazın ayarlarından düzeltip dönün. Bu sırada sayabilirsiniz; sonra o günün altında düzeltin.

counting-clock-unsure = Tarih doğru mu?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = Gün: { $day }. Başka gün seç.
