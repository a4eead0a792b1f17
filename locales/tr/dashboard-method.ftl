downloads-text = Bir süre seçin ve istenen dosyayı alın. İç dosyalar kesindir ve ekipte kalır. Yayımlananlar herkese gidebilir.

downloads-internal = İç

downloads-released = Yayımlandı

downloads-file = Dosya

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span } henüz yayımlanmadı. Bir ay, bitiminden 14 gün sonra yayımlanır.

downloads-released-months = Şimdiye kadar yayımlananlar:

downloads-none-released = Henüz hiçbir ay yayımlanmadı.

download-for-csv = Her hesap tablosu ya da program; her sayı için bir satır

download-for-xlsx = Excel ya da LibreOffice, her tablo için bir sayfa

download-for-hxl_csv = İnsani raporlar: HXL etiketli CSV

download-for-dhis2_json = DHIS2, değer kümesi olarak

download-for-adx_xml = Sağlık bilgi sistemleri: ADX (IHE)

download-for-5w_csv = Kuruluşların eşgüdümü: kim, neyi, nerede, ne zaman, kimin için yapıyor

download-for-esf_xlsx = ASF+ raporları, beyan edilen tahminlerle

method-contact-title = Başvuru nedir

method-contact = Başvuru, bir kişiye bir kez verilen bir yardımdır: bir öğün, bir muayene, bir görüşme. Beş kez gelen beş kez sayılır. Kimse kaydedilmez, bu yüzden kaç kişinin geldiğini kimse söyleyemez.

method-unmet = “Yardım edilemedi”, gelip yardım alamayanları sayar: bir şey kalmamış, kapalı, randevu yok. Bunlar “karşılanan başvurular” içinde değildir.

method-when = Sunucu yerleri ve haftaları bilir, daha incesini bilmez. Haftalar ay sonunda bölünür; böylece hem haftaların hem ayların toplamı tutar.

method-internal-title = İç: kesin

method-internal = Bunlar ekibin cihazlarının gönderdiği her şeyin toplamıdır. Yalnız ekip içindir: küçük ve kesin bir sayı birini gösterebilir.

method-internal-late = Cihazlar geç gönderebilir, bu yüzden bir sayı daha da artabilir.

method-internal-daily = Sayılar günde bir yenilenir. Süren haftada bir yardım türü, bir yerde 10 başvurudan sonra görünür.

method-released-title = Yayımlandı

method-released = Yayımlanan sayılar ekipten çıkabilir. Bir ayın bitiminden 14 gün sonra her sayıya bir kez rastlantı eklenir. Sonuç bir daha çekilmez ve hiç değişmez.

method-released-atoms = Her ay için iki tablo yayımlanır: bölgeye göre yardım türleri ve alana göre yaşlar. Bir bölgede üç ya da daha çok yer vardır; yoksa bölge bütün şehirdir. Yalnız verilen yardım yayımlanır. Ruh sağlığı muayenelerin içindedir.

method-released-sums = Geri kalan her şey bu iki tablodan toplanır: toplamlar, çeyrekler, yıllar, grafikler, dosyalar.

method-small = 5’ten küçük sayılar “<5” diye yazılır.

method-promise = Tek bir başvuru, yayımlananın olasılığını dört kattan fazla değiştirmez.

method-error-title = Yayımlanan sayılar kesin olanlardan ne kadar uzak

method-error = Yayımlanan her sayı, P(d) = ⅓ · 2^(−|d|) olasılığıyla bir d tam sayısı kadar sapar. Başka bir şey değişmez.

method-error-within = En çok şu kadar sapar

method-error-share = Bu kadar durumda

method-error-of = { $part }/{ $whole }

method-error-sums = Toplarken sapmalar çoğunlukla birbirini götürür: n sayının toplamındaki sapma n ile değil, √n ile büyür.

method-error-count = Toplanan sayılar

method-error-95 = 100 durumun 95’inde en çok sapma

stored-intro-server = Bu sunucunun sakladığı her şey, tablo tablo, az önce kendi dosyasından okundu. Burada olmayan saklanmaz.
