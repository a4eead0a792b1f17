problem-offline = Bağlantı yok. Sayılarınız bu cihazda güvende; bağlantı olunca gönderilir.
problem-no-tor = Tor üzerinden bağlantı yok. Bu cihazda Tor ya da Orbot çalışıyor mu, kontrol edin. Sayılarınız burada güvende.
problem-not-acollida = Adres yanıt veriyor, ama bir Acollida sunucusu değil. Kodun doğru olup olmadığını koordinatörünüze sorun.
problem-certificate = Bu sunucu ekibinizin sunucusu olduğunu kanıtlayamadı; hiçbir şey gönderilmedi. Başka bir ağ deneyin. Olmazsa koordinatörünüzden yeni kod isteyin.
problem-key-wrong = Sunucu bu cihazın kodunu kabul etmiyor. Sayılarınız saklandı. Koordinatörünüzden yeni kod isteyin.
problem-key-revoked = Bu cihazın kodu değiştirildi. Sayılarınız saklandı. Koordinatörünüzden yeni kod isteyin.
problem-team-unknown = Sunucu bu ekibi tanımıyor. Sayılarınız saklandı. Kodun doğru olup olmadığını koordinatörünüze sorun.
problem-server-busy = Sunucu meşgul. Sayılarınız saklandı; uygulama kendiliğinden yeniden dener.
problem-too-large = Bir gönderi sunucu için çok büyüktü. Sayılarınız saklandı. Güncelleme olup olmadığına bakın ve koordinatörünüze söyleyin.
problem-clock-wrong = Bu cihazın tarihi ya da saati yanlış görünüyor. Düzeltip yeniden eşitleyin.

problem-site-unknown = Sunucu “{ $site }” yerini tanımıyor. Sayıları burada saklanıyor. Koordinatörünüzden yeri eklemesini isteyin.
problem-kind-not-enabled = Ekibiniz şu anda “{ $kind }” saymıyor. Bu sayılar burada saklanıyor. Koordinatörünüzden açmasını isteyin.
problem-day-future = Bu sayılar henüz başlamamış bir güne ait. Burada saklanıyor. Cihazın tarihini kontrol edin.
problem-period-archived = Bu sayılar sunucu için çok eski. Bu cihazda saklanıyor. Koordinatörünüze söyleyin.
problem-caps-exceeded = Sayılar, sunucunun bir çizelge için aldığından fazla. Burada saklanıyor. Koordinatörünüze söyleyin.
problem-refused = Sunucu bu sayıları almadı (neden: { $reason }). Burada saklanıyor. Koordinatörünüze söyleyin.
problem-shortfall = { $count ->
    [one] Sunucuda bir gönderiden { $count } dokunuş eksik. Bu profil kopyalanmış ya da geri yüklenmiş görünüyor. Koordinatörünüze söyleyin.
   *[other] Sunucuda bir gönderiden { $count } dokunuş eksik. Bu profil kopyalanmış ya da geri yüklenmiş görünüyor. Koordinatörünüze söyleyin.
}

problem-no-server = Ekibiniz sunucusuz çalışıyor. Sayılar bu cihazda kalır.
problem-store-unwritable = Bu cihaz kaydedemedi. Depolama dolmuş olabilir. Yer açıp yeniden deneyin.
problem-store-newer = Bu sayılar Acollida’nın daha yeni bir sürümüyle kaydedilmiş. Açmak için uygulamayı güncelleyin; hiçbir şey kaybolmadı.
problem-store-in-use = Bu sayılar başka bir pencerede açık. O pencereyi kullanın ya da önce kapatın.

problem-code-empty = Henüz kod yok. Koordinatörünüzün verdiği kodu yapıştırın.
problem-code-not-acollida = Bu bir Acollida kodu değil. Kodun tamamını yeniden kopyalayıp buraya yapıştırın.
problem-code-newer = Bu kod Acollida’nın daha yeni bir sürümü için yapılmış. Uygulamayı güncelleyip yeniden yapıştırın.
problem-code-damaged = Kodun { $group }. parçası (“{ $text }”) doğru değil. Aslıyla karşılaştırın.
problem-code-incomplete = Kodun sonu eksik. Tamamını kopyalayıp yeniden yapıştırın.
problem-code-address = Bu koddaki adres güvenli değil, bu yüzden kullanılmadı. Koordinatörünüzden https ile başlayan bir adresi olan kod isteyin.
problem-code-other-team = Bu kod başka bir ekibe ait. Bu cihaz tek bir ekip için sayar; öteki ekip için başka profil ya da cihaz kullanın.

problem-amount = { $least } ile { $most } arasında bir sayı seçin.
problem-take-back = Bu cihazın burada saydığından fazlasını geri alamazsınız.
problem-nothing-to-undo = Geri alınacak bir şey yok.
problem-site-not-listed = Bu yer artık ekibinizin listesinde değil. Başka bir yer seçin.
problem-no-site = Önce bir yer seçin, sonra sayın.
problem-day-closed = Bu gün kapalı: ya henüz gelmedi ya da çok geride kaldı. Başka bir gün seçin.

problem-shift-open = Burada zaten bir vardiya açık. Önce onu bitirin.

problem-shift-none = Açık vardiya yok.

problem-shift-counted = Bu vardiyada sayım yapıldı, geri alınamaz. Bitirin.

problem-not-coordinator = Bu cihaz ekibi değiştiremez. Koordinatör kodu gerekir.

problem-team-invalid = Ekip böyle kaydedilemez. Adları, yerleri ve sayıları kontrol edin.

problem-team-changed = Bu arada ekibi başkası değiştirdi. Değişikliğiniz henüz kaydedilmedi. Yenilere bakın, sonra yeniden kaydedin.

problem-site-in-use = Sayımı olan bir yer listede kalmalıdır. Adını değiştirebilirsiniz.

problem-not-released = Bu zamanın yayımlanabilir sayıları henüz yok. Bir ay, bitişinden iki hafta veya daha sonra yayımlanır.

problem-file-unwritable = Dosya oraya yazılamadı. Başka bir yer seçin veya yer açın.
