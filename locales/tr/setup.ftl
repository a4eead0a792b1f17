setup-title = Ekip ayarları

setup-closed-title = Ayar kodu gerekli

setup-closed-text = Ekip ayarlarını değiştirmek için ayrı bir kod gerekir. Eşitleme sayfasına yapıştırın.

setup-part-name = Ad

setup-part-sites = Yerler

setup-part-kinds = Yardım türleri

setup-part-marks = Yaş ve sonuç

setup-part-targets = Hedefler

setup-part-rules = Saklama ve kilit

setup-part-codes = Cihaz kodları

setup-sites-sum =
    { $count ->
        [one] { $count } yer
       *[other] { $count } yer
    }

setup-kinds-sum = { $count } / { $all }

setup-marks-both = Yaş ve “yardım edilemedi”

setup-marks-ages = Yalnız yaş

setup-marks-outcomes = Yalnız “yardım edilemedi”

setup-marks-none = Hiçbiri

setup-targets-sum =
    { $count ->
        [0] Yok
        [one] { $count } hedef
       *[other] { $count } hedef
    }

setup-codes-sum = Katılan cihazlar için

setup-name = Ekibin adı

setup-name-text = Ekipteki herkes okur.

setup-sites-text = Yardım verilen yerler: bir mutfak, sokak turu, muayene odası. Asla birinin evi değil.

setup-sites-empty = Henüz yer yok. Yer olmadan kimse sayamaz.

setup-site-add = Yer ekle

setup-site-new = Yeni yer

setup-site-label = Buraya ne denir

setup-site-code = Kısa kod

setup-site-code-text = Dosyalarda ve sayılarda durur, sonradan hiç değişmez.

setup-site-done = Tamam

setup-site-edit = Değiştir: { $site }

setup-site-up = Yukarı taşı: { $site }

setup-site-down = Aşağı taşı: { $site }

setup-site-remove = Bu yeri kaldır

setup-site-remove-text = Orada sayılanlar tüm sayılarda kalır. Bundan sonra orada kimse sayamaz.

setup-site-remove-yes = Kaldır

setup-site-remove-no = Kalsın

setup-kinds-text = Ekibin cihazlarının saymak için gösterdikleri. Önce sayılanlar tüm sayılarda kalır.

setup-bands = Yaş grupları

setup-bands-text = Göz kararı, hiç sorulmaz.

setup-remember = Yaş seçili kalır

setup-remember-text = Herkesin aynı yaşta olduğu yerler için. Yoksa her dokunuştan sonra “yok”a döner.

setup-outcomes = “Yardım edilemedi”

setup-outcomes-text = Eksik kalanı sayar: bitmiş, kapalı, randevu yok.

setup-targets-text = Ekibin kaç başvuruya ulaşmak istediği. Ekip sayıları bunu sayılanın yanında gösterir.

setup-target-kind = Yardım türü

setup-target-count = Başvuru

setup-target-add = Bu hedefi ekle

setup-target-remove = Kaldır: { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = haftada { $count }

setup-target-month = ayda { $count }

setup-target-quarter = çeyrekte { $count }

setup-target-year = yılda { $count }

setup-grain-week = Hafta

setup-grain-month = Ay

setup-grain-quarter = Çeyrek

setup-grain-year = Yıl

setup-days = Saklanan günler

setup-days-text = Bir cihazın günlük sayılarını ne kadar sakladığı ve ne kadar eski bir günün düzeltilebileceği.

setup-days-count =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }

setup-lock = Kilitlenme süresi

setup-lock-text = Bu süre dokunulmayan cihaz kendini kilitler.

setup-lock-count =
    { $count ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }

setup-less = { $what }: azalt

setup-more = { $what }: artır

setup-unsaved = Henüz kaydedilmedi. Ekip eskisi gibi sayıyor.

setup-save = Ekip için kaydet

setup-saving = Kaydediliyor…

setup-discard = Vazgeç

setup-discard-ask = Kaydedilmemiş tüm değişiklikler silinsin mi?

setup-discard-yes = Sil

setup-discard-no = Kalsın

setup-look-again = Kaydetmeden önce şuna bakın: { $part }

setup-joined = Bu arada başkası kaydetti. İki değişiklik burada birleştirildi; ikisi de aynı şeyi değiştirdiyse sizinki geçerli. Gözden geçirip kaydedin.

setup-wrong-empty = Burası boş olamaz.

setup-wrong-long = En çok { $most } harf.

setup-wrong-hidden = İçinde görünmeyen harfler var. Yeniden yazın.

setup-wrong-code = 1–16 karakter: a–z, 0–9 ve -; harf ya da rakamla başlar.

setup-wrong-code-twice = Bu kod başka bir yerin.

setup-wrong-no-kind = En az birini seçin: hiçbir şey saymayan ekibe cihaz gerekmez.

setup-wrong-sites = En çok { $most } yer.

setup-wrong-number = { $least } ile { $most } arasında bir sayı.

setup-wrong-target-twice = Bunun için bir hedef zaten var. Önce onu kaldırın.

setup-codes-text = Kod bir cihazı ekibe katar. Yalnız ilgili kişiye gösterin. Bir dakika sonra gizlenir.

setup-code-write = Saymak için

setup-code-write-text = Sayan herkes için.

setup-code-read = Ekip sayılarını görmek için

setup-code-read-text = Koordinatörler için. Bununla sayılamaz.

setup-code-admin = Ayarları değiştirmek için

setup-code-admin-text = Bu koda sahip olan buradaki her şeyi değiştirebilir: yerler, türler, kurallar. Yalnız bir iki kişiye verin.

setup-code-show = Göster

setup-code-show-label = Kodu göster: { $code }

setup-code-hide = Gizle

setup-code-picture = Fotoğrafı çekilecek QR olarak kod. Aşağıda metin olarak da durur.

setup-code-none = Bu kod bu cihazda yok.

join-picture = Resimden

join-picture-text = Ya da kodun QR fotoğrafını veya ekran görüntüsünü seçin.

problem-picture-open = Resim açılamadı. Yeniden seçin ya da kodu yapıştırın.

problem-picture-large = Resim çok büyük. QR kalacak şekilde kırpın ya da kodu yapıştırın.

problem-picture-format = Bu dosya bir PNG ya da JPEG resmi değil ya da bozuk. Başka birini seçin ya da kodu yapıştırın.

problem-picture-blank = Resimde okunabilir bir QR yok. Karşıdan, net ve bütün çekin ya da kodu yapıştırın.

problem-picture-other = Resimdeki QR bir Acollida kodu değil. Koordinatörünüzün verdiği resmi seçin.
