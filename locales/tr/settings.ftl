settings-language = Dil
settings-theme = Açık ve koyu
settings-theme-auto = Sistem gibi
settings-theme-light = Açık
settings-theme-dark = Koyu

about-motto = İnsanları değil, yardımı sayar.
about-version = Sürüm { $version }
about-licence = GNU General Public License 3 veya sonraki sürümü altında özgür yazılım. Hiçbir garanti verilmez.
about-fonts = Yazı tipi: Noto Sans, SIL Open Font License 1.1.
about-stored = Bu cihazda saklananlar
about-stored-counts = Sayılar: bir yer, bir hafta ve her yardım türünden kaç tane. Kimin aldığı ya da kimin saydığı asla.
about-stored-days = “Sayılarım” için bu cihazın son 14 gündeki günlük sayıları. Cihazdan hiç çıkmazlar.
about-stored-code = Ekibin kodu, yerleri ve yardım türleri ile bu sayfadaki tercihleriniz.
about-never = Ad yok, doğum tarihi yok, belge yok, uyruk yok, adres yok, saat yok, konum yok. Bunları yazacak bir yer yok.
about-server = Sunucu yalnızca toplamları tutar. Bir sayının hangi cihazdan ya da kişiden geldiğini bilemez.

settings-text-size = Yazı boyutu

settings-percent = { $percent }%

settings-contrast = Yüksek karşıtlık

settings-contrast-text = Parlak güneş ve yorgun gözler için belirgin çizgiler

settings-still = Daha az hareket

settings-still-text = Hiçbir şey kaymaz, yanıp sönmez

settings-digits = Rakamlar

settings-sight = Daha iyi görmek

settings-hearing = Ses

settings-sound = Her sayımda tık sesi

settings-sound-text = Bakmadan sayıldığını duyarsınız

settings-touch = Titreşim

settings-felt = Her sayımda titreşim

settings-felt-text = Bakmadan sayıldığını hissedersiniz

settings-connection = Bağlantı

settings-tor = Tor üzerinden

settings-tor-text = Sunucular nerede olduğunuzu öğrenmez. Bu cihazda Tor ya da Orbot çalışmalıdır.

settings-shared = Ortak cihaz

settings-kiosk = Ortak kullanım

settings-kiosk-text = Yer sabittir ve yalnız sayıma ulaşılır. Çıkmak için önce cihazı kilitleyin.

settings-kiosk-no-site = Önce sayılacak yeri seçin.
