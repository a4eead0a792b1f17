dashboard-choose = Göster

dashboard-filters = Ne gösterilsin

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }, { $month }

dashboard-kind-elsewhere = “{ $kind }”, “{ $service }” içinde değil; gösterilecek bir şey yok. Tüm alanları ya da başka bir tür seçin.

dashboard-given = Karşılanan başvurular

dashboard-running = Bu süre henüz bitmedi.

dashboard-unmet-of = { $whole } başvurudan { $count }

dashboard-reports-of = { $count }/{ $whole }

dashboard-reports-what = Her yer ve hafta için bir bildirim. Bildirimsiz bir hafta yardımsız geçmiş ya da sayımlar hâlâ bir cihazda olabilir.

dashboard-reports-missing = Bildirim yok: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = Her yerden her hafta için bildirim var.

dashboard-and = { $first }, { $second }

dashboard-late =
    { $count ->
        [one] { $count } başvuru, haftası kapandıktan sonra geldi. Bu sayıların içindedir; yayımlanan olduğu gibi kalır.
       *[other] { $count } başvuru, haftası kapandıktan sonra geldi. Bu sayıların içindedir; yayımlanan olduğu gibi kalır.
    }

dashboard-no-target = Ekibin bu uzunlukta bir süre için hedefi yok.

dashboard-full = Neredeyse dolu
dashboard-full-row = { $site }, { $week }: { $count }/{ $most }
dashboard-full-text = Bir yer bir haftada bundan fazla kayıt almaz; böylece bozuk ya da çalınmış bir cihaz sonsuza kadar ekleyemez. Yer gerçekten bu kadar yoğunsa onu iki yere bölün; değilse yeni bir sayma kodu isteyin.
dashboard-full-why = Bu liste yalnızca toplamlardan çıkar. Sunucu hiçbir cihazı tanımaz ve hiçbirini adlandıramaz.

dashboard-service = Alan

dashboard-age = Yaş

dashboard-column-share = Pay

dashboard-column-before = Bir yıl önce

dashboard-column-reports = Bildirilen haftalar

dashboard-column-when = Ne zaman

dashboard-total = Toplam

dashboard-chart-table = Bu grafiğin sayıları

dashboard-chart-columns = { $what }: karşılanan başvurular. En yüksek sütun { $highest }: { $count }. Grafikten sonraki tabloda tüm sayılar var.

dashboard-chart-lines = { $what }: karşılanan başvurular. Noktalı düz çizgi { $year }, kareli kesik çizgi { $before }. Grafikten sonraki tabloda tüm sayılar var.

dashboard-empty-title = Henüz sayım yok

dashboard-empty-text = Bir cihaz sayıp eşitleyince sayılar burada kendiliğinden görünür. Bir cihaza sayma kodunu verin, verdiğiniz yardıma dokunun ve Eşitleme’yi seçin.

dashboard-empty-tomorrow = Sayılar günde bir yenilenir: bugün gelen, yarın burada görünür.

dashboard-empty-filter = Süzgeçleri kaldırın ya da başka bir süre seçin.

dashboard-trend-text = Bütün bir yıl, önceki yılın yanında; ay ay ve hafta hafta.
