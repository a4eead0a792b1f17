guard-title = Cihaz koruması

guard-open = Hiçbir şey sorulmaz

guard-open-phone = Bu telefonu eline alan uygulamayı açabilir. Sayılar şifrelidir; telefonun deposunun bir kopyası hiçbirini göstermez.

guard-open-computer = Sayılar şifrelidir, ama anahtarları yanlarındaki bir dosyadadır. Bu bilgisayarın dosyalarını okuyabilen, sayıları da okuyabilir.

guard-coded = Kod sorulur

guard-coded-phone = Kod olmadan bu telefondaki sayıları kimse okuyamaz.

guard-phrased = Parola sorulur

guard-phrased-computer = Parola olmadan sayıları kimse okuyamaz. Disk şifrelemesi yine de gerekir: başka programlar da iz bırakır.

guard-set-code = Kod belirle

guard-set-passphrase = Parola belirle

guard-change-code = Kodu değiştir

guard-change-passphrase = Parolayı değiştir

guard-remove-code = Kodu kaldır

guard-remove-passphrase = Parolayı kaldır

guard-code-now = Şimdiki kod

guard-passphrase-now = Şimdiki parola

guard-code-new = Yeni kod: en az altı rakam

guard-passphrase-new = Yeni parola: en az on karakter

guard-again = Yenisi bir kez daha

guard-save = Kaydet

guard-forgotten = Unutulursa bu cihazı bir daha kimse açamaz. Gönderilmemiş sayılar da kaybolur.

guard-code-short = Kod en az altı rakam olmalı.

guard-passphrase-short = Parola en az on karakter olmalı.

guard-repeats = Tahmin etmesi çok kolay: kendini yineliyor.

guard-run = Tahmin etmesi çok kolay: rakamlar ya da harfler sırayla gidiyor.

guard-differs = İkisi aynı değil. Yenisini iki kez yazın.

guard-wrong = Şimdiki diye yazdığınız doğru değil.

guard-saved = Kaydedildi. Bundan sonra sorulacak.

guard-removed = Kaldırıldı. Artık hiçbir şey sorulmayacak.

guard-erase-after = On yanlış denemeden sonra sil

guard-erase-after-text = O zaman gönderilmemiş sayılar kaybolur; oynayan bir çocuk olsa bile.

guard-erase-code = Silen bir kod

guard-erase-code-text = Kilit ekranında girilince bu cihazdakileri hemen siler. Bakan kişi bunu anlar. Bazı yerlerde silmenin kendisi de cezalandırılır.

guard-erase-code-new = Silen kod

guard-erase-code-same = Açan koddan farklı olmalı.

guard-erase-code-on = Var

guard-erase-code-off = Yok

guard-erase = Bu cihazdakileri sil

guard-erase-text = Önce anahtar, sonra bütün dosyalar silinir. Bir saniyeden kısa sürede buradaki hiçbir şeyi artık kimse okuyamaz.

guard-erase-lost =
    { $count ->
        [0] Yalnız bu cihazda olan bir şey yok.
        [one] { $count } başvuru yalnız bu cihazda ve o zaman kaybolur.
       *[other] { $count } başvuru yalnız bu cihazda ve o zaman kaybolur.
    }

guard-erase-hold = Basılı tut ve sil

guard-erase-sure = Bu cihazdaki her şey silinsin mi?

guard-erase-yes = Evet, sil

guard-erase-no = Her şey kalsın

guard-promises = Koruma nerede var, nerede yok

guard-holds = Burada koruma var

guard-holds-not = Burada koruma yok

guard-holds-off = Kapalıyken kaybolan bir telefon ya da deposunun kopyası hiçbir sayı göstermez.

guard-holds-computer = Bilgisayarda sizi parolanız ve disk şifrelemesi korur.

guard-holds-kept = Gösterilen sayı saklanır, o anda elektrik kesilse bile.

guard-holds-erased = Silinen geri getirilemez; biz de getiremeyiz.

guard-holds-server = El konulan sunucuda yere ve haftaya göre toplamlar vardır. Kimin saydığı orada yazmaz.

guard-not-opened = Biri size uygulamayı zorla açtırırsa sizin gördüğünüzü görür.

guard-not-hidden = Uygulamanın yüklü olduğunu gizleyemeyiz.

guard-not-running = Kullanılırken içine sızılan bir cihaz her şeyi gösterebilir.

guard-not-watched = Bir yeri gözleyenler kimin gelip gittiğini görür.

guard-not-guessed = Bilgisayarda kısa bir parolayı, dosyaları elinde olan biri tahmin edebilir.

guard-damaged =
    { $contacts ->
        [0] Sayıların dosyası bozulmuştu. Olduğu gibi kenara kondu; içinden hiçbir şey kurtarılamadı. Gönderilen sayılar ekipte güvende.
        [one] Sayıların dosyası bozulmuştu. Olduğu gibi kenara kondu; içinden { $contacts } başvuru kurtarıldı. Son gönderiden sonraki dokunuşlar eksik olabilir.
       *[other] Sayıların dosyası bozulmuştu. Olduğu gibi kenara kondu; içinden { $contacts } başvuru kurtarıldı. Son gönderiden sonraki dokunuşlar eksik olabilir.
    }

guard-key-missing = Bu sayıların anahtarı burada değil. Dosyalar başka bir cihazdan gelmiş ya da biri eksik olabilir. Hiçbir şey değişmedi: bütün dosyaları birlikte geri getirin.

guard-key-damaged = Bu sayıların anahtar dosyası bozuk. Hiçbir şey değişmedi. Bir kopyadan geri getirin ya da bu cihazdakileri silip ekibe yeniden katılın.

guard-key-newer = Bu sayıların anahtarını Acollida’nın daha yeni bir sürümü oluşturmuş. Açmak için uygulamayı güncelleyin; hiçbir şey kaybolmadı.

guard-taps-torn =
    { $count ->
        [one] Kilitliyken yapılan { $count } dokunuş okunamadı ve sayılmadı.
       *[other] Kilitliyken yapılan { $count } dokunuş okunamadı ve sayılmadı.
    }
