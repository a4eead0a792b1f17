carry-title = Elden
carry-text = Bağlantı yokken bir dosya, sayıları ekibinizin başka bir cihazına taşır: kabloyla, hafıza kartıyla ya da mesajla. Onu yalnız ekibiniz açabilir ve hiçbir şey iki kez sayılmaz.
carry-save = Dosya kaydet
carry-share = Dosya paylaş
carry-take = Dosya al

carry-given =
    { $count ->
        [one] Dosyada { $count } sayı var. Bu cihazda da kalır.
       *[other] Dosyada { $count } sayı var. Bu cihazda da kalırlar.
    }
carry-taken =
    { $count ->
        [one] Dosyayla { $count } yeni sayı geldi.
       *[other] Dosyayla { $count } yeni sayı geldi.
    }
carry-nothing-new = Bu dosyadaki sayıların hepsi zaten buradaydı.
carry-team-came = Ekibinizin yerleri dosyayla geldi.
carry-unread =
    { $count ->
        [one] { $count } kayıt okunamadı. Uygulamayı güncelleyip dosyayı yeniden alın.
       *[other] { $count } kayıt okunamadı. Uygulamayı güncelleyip dosyayı yeniden alın.
    }

carry-problem-none = Bu, Acollida sayıları olan bir dosya değil. Böyle bir dosyanın adı .acollida ile biter.
carry-problem-damaged = Bu dosya bozuk ya da eksik. Yeniden isteyin.
carry-problem-other = Bu cihazın kodu bu dosyayı açmıyor. Dosya başka bir ekibin ya da ekibinizin kodu değişti.
carry-problem-newer = Bu dosya Acollida’nın daha yeni bir sürümüyle yapılmış. Uygulamayı güncelleyip dosyayı yeniden alın.
carry-problem-large = Burada bir dosyaya sığandan çok sayı var. Bağlantı olunca eşitleyin.
carry-problem-unreadable = Dosya okunamadı. Bu cihaza kopyalayıp yeniden deneyin.
carry-problem-no-code = Bu cihazın saymak için kodu yok; bu yüzden böyle dosyaları ne yapabilir ne de açabilir. Koordinatörünüzden kod isteyin.
