team-earlier = Önceki
team-later = Sonraki
team-share = Hizmetlerin payı
team-by-site = Yerlere göre
team-by-week = Hafta hafta
team-by-month = Ay ay
team-week = { $week }. hafta
team-week-short = { $week }
team-as-of = Güncelleme: { $when }
team-before = { $period }: { $count }
team-before-whole = { $period } tamamı: { $count }
team-before-none = Karşılaştırılacak önceki dönem yok
team-unmet-sum =
    { $count ->
        [0] Hiç
        [one] { $count } kez
       *[other] { $count } kez
    }
team-site-unknown = Başka bir yer
team-small-print = Kişi değil, başvuru: beş kez yardım alan beş kez sayılır ve kimse yazılmaz. Bunlar ekibin kendi kesin sayılarıdır. Günde bir kez artar; süren haftanın küçük sayıları hafta bitince gösterilir. Ekip dışına çıkacaklarda küçük sayılar gizlenmelidir.
team-no-key-title = Görme kodu gerekli
team-no-key-text = Ekibin sayılarını görmek için buna izin veren bir kod gerekir. Koordinatörünüzde vardır; Eşitleme sayfasına yapıştırın.
team-none-title = Henüz sayı yok
team-none-text = Sayılar bir sonraki bağlantıyla gelir.
