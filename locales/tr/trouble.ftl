trouble-title = Sayılarınız şu anda açılamıyor

trouble-in-use = Acollida başka bir pencerede açık. O pencereyi kullanın ya da kapatıp yeniden deneyin.

trouble-newer = Bu sayıları daha yeni bir Acollida kaydetmiş. Saymayı sürdürmek için bunu güncelleyin. Hiçbir şey kaybolmadı ve değişmedi.

trouble-folder = { $folder } klasörü kullanılamıyor. Var olduğuna ve yazabildiğinize bakıp yeniden deneyin.

trouble-unwritable = Cihazın deposu dolu ya da yazılamıyor. Yer açıp yeniden deneyin. Hiçbir şey kaybolmadı.

trouble-damaged = Sayıların dosyası bozuk. Silmeyin. Bunu koordinatörünüze gösterin; gönderilenler ekiptedir.

trouble-random = Sistem güvenli rastgele sayı vermiyor; onsuz hiçbir şey tam bir kez sayılamaz. Cihazı yeniden başlatın.

trouble-reason = Size yardım eden için neden

trouble-again = Yeniden dene

trouble-close = Kapat

trouble-export = Sayıları dosyaya kaydet

trouble-exported = Kaydedildi: { $file }

trouble-not-exported = Dosya kaydedilemedi. Cihazın deposunu kontrol edin.
