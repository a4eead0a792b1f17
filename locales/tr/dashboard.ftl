dashboard-skip = İçeriğe geç

dashboard-nav = Sayfalar

dashboard-overview = Genel bakış

dashboard-trend = Zaman içinde

dashboard-downloads = İndirmeler

dashboard-estimates = Tahminler

dashboard-method = Yöntem

dashboard-sign-out = Çıkış

dashboard-mark-internal = İç: kesin, yalnız ekip için

dashboard-mark-released = Yayımlandı

dashboard-window = { $page } – { $team }

dashboard-front-title = Ne kadar yardım edildi, kime olduğu asla

dashboard-front-text = Bu sunucu ekiplerin saydıklarını toplar: öğünler, muayeneler, danışmanlık. Yalnız yer ve haftaya göre toplamları saklar, kimse hakkında bir şey saklamaz.

dashboard-front-way = Bir ekibin sayılarını görmek için ekibin okuma koduyla girin.

dashboard-sign-in = Giriş

dashboard-sign-in-text = Ekibinizin okuma kodunu yapıştırın. ACO1 ile başlar. Hesap ve parola yoktur.

dashboard-sign-in-code = Okuma kodu

dashboard-sign-in-go = Sayıları göster

dashboard-sign-in-keep = Bu tarayıcıda giriş 12 saat sürer. Ortak bilgisayarda işiniz bitince çıkın.

dashboard-sign-in-again = Daha önce girdiniz mi? Sayfayı yeniden açın

dashboard-sign-in-needed = Bu sayfa yalnız ekip içindir. Görmek için girin.

dashboard-sign-in-ended = Girişinizin süresi doldu. Okuma kodunu yeniden yapıştırın.

dashboard-signed-out = Çıkış yaptınız.

dashboard-code-wrong = Bu sunucu bu kodu tanımıyor. Doğru kod olup olmadığını koordinatörünüze sorun.

dashboard-code-revoked = Bu kod değiştirildi. Koordinatörünüzden yeni okuma kodunu isteyin.

dashboard-code-role = Bu kod sayıları okumak için değil. Koordinatörünüzden okuma kodunu isteyin.

dashboard-code-address = Bu kodda güvenli olmayan bir adres var. Koordinatörünüzden yenisini isteyin.

dashboard-code-trailing = Kodun sonundan sonra bir şey var. Yalnız kodu yapıştırın.

dashboard-problem-title = Bu sayfa gösterilemiyor

dashboard-problem-missing = Bu adreste sayfa yok.

dashboard-problem-team = Başka bir ekip için giriş yaptınız.

dashboard-problem-site = Ekibin “{ $code }” adlı bir yeri yok.

dashboard-problem-filter = Adres “{ $what }” istiyor, böyle bir şey yok.

dashboard-problem-twice = “{ $what }” adreste iki kez geçiyor.

dashboard-problem-unreleased = { $span } henüz yayımlanmadı. Bir ay, bitiminden 14 gün sonra bir kez yayımlanır ve sonra değişmez.

dashboard-problem-file = Bu dosya bu süre için yapılamaz. Başka bir süre ya da başka bir dosya seçin.

dashboard-problem-origin = Bu form bu sunucunun bir sayfasından gelmedi, bu yüzden bir şey yapılmadı. Sayfayı yeniden açıp formu oradan gönderin. Olmazsa daha yeni bir tarayıcı kullanın.

dashboard-problem-form = Bu form okunamadı. Sayfayı yeniden açıp oradan gönderin.

dashboard-problem-busy = Sunucunun çok işi var. Birazdan yeniden deneyin.

dashboard-problem-failed = Sayılar şu anda okunamıyor. Hiçbir şey kaybolmadı. Daha sonra deneyin.

dashboard-problem-method = Bu adres böyle kullanılamaz.

dashboard-problem-public = Bu ekibin herkese açık sayfası yok.

dashboard-way-overview = Genel bakışa

dashboard-way-front = İlk sayfaya
