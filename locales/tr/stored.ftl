stored-title = Neler saklanır

stored-open = Ne saklıyoruz, ne verebiliriz

stored-intro = Bu programın sakladığı her şey, tablo tablo, az önce kendi dosyasından okundu. Burada olmayan saklanmaz ve kimseye verilemez.

stored-device = Bu cihazda

stored-server = Varsa ekibin sunucusunda

stored-tells-label = Eline geçiren ne öğrenir

stored-columns = Sütunlar: { $columns }

stored-never = Hiçbir yerde: ad, belge, köken, adres, günün saati, konum ya da kimin saydığı. Bunların sütunu yoktur.

stored-free = Avukatlar için: “acollida stored” bu sayfayı metin olarak yazdırır.

stored-holds-batch = Doldurulmakta olan çizelgeler: rastgele bir numara altında bir yer ve bir hafta.

stored-holds-batch_cell = Bu çizelgelerde her yardım türünden şimdiye dek kaç tane olduğu.

stored-holds-change = Aynı sayılar, cihazların birleştirdiği biçimde.

stored-holds-contribution = Bu cihazın ve sayılarını taşıdığı başkalarının kapanmış çizelgeleri: yer, hafta, sayılar.

stored-holds-day_tally = Bu cihazın son günlerin her birinde saydıkları, en çok 14 gün.

stored-holds-figures = Ekibin sunucudan en son okunan toplamları.

stored-holds-membership = Cihazın hangi ekip için saydığı, sunucusu ve ekip kodunun anahtarları.

stored-holds-paper_sheet = Sayılan her kâğıt çizelge dosyasının sağlaması; hiçbiri iki kez sayılmasın diye.

stored-holds-profile = Ekibin adı, yerleri ve neleri saydığı.

stored-holds-server = Cihazın sunucuya en son ne zaman ulaştığı ve sunucunun hangi defteri tuttuğu.

stored-holds-setting = Tercihleriniz: dil, görünüm, yer. Ayrıca ekranın kilitli olup olmadığı ve son kullanım günü.

stored-holds-sheet = İçine her şey birleştirilmiş çizelgeler: yer, hafta, sayılar.

stored-tells-batch = Bu hafta bir yerde birinin saydığı. Kimin olduğu ya da yardım alanlar değil.

stored-tells-batch_cell = 41 yemek gibi sayılar. Kimin için olduğu değil.

stored-tells-change = Kapanmış çizelgelerden fazlası değil.

stored-tells-contribution = Bir yerde bir haftada ne kadar yardım verildiği. Hangi gün, kime ya da kimce olduğu değil.

stored-tells-day_tally = Bu cihazın bir yerde bir günde ne kadar saydığı. Saat kaçta ya da kime olduğu değil.

stored-tells-figures = Ekibin hafta ve yere göre ne kadar yardım verdiği.

stored-tells-membership = Cihazın bu ekibe bağlı olduğu. Anahtarlarla sayı eklenebilir ya da toplamlar okunabilir: cihaz kaybolursa yeni kodlar isteyin.

stored-tells-paper_sheet = Belirli bir dosyanın burada sayılıp sayılmadığı; yalnız o dosyaya sahip olan için.

stored-tells-profile = Ekibin nerede çalıştığı ve ne verdiği.

stored-tells-server = Uygulamanın o sırada kullanıldığı.

stored-tells-setting = Uygulamanın nasıl ayarlandığı, son yer ve kullanıldığı son gün.

stored-tells-sheet = Bir yerde bir haftada ne kadar yardım verildiği.

stored-server-holds-area = Her ekibin şehrindeki bölgelere verdiği adlar.

stored-server-holds-arrived = Bugün gelenler. Kimse başvuruların tek tek geldiğini görmesin diye toplamlara yarın eklenir.

stored-server-holds-carried = Geç gelenlerden, yayımlanacak bir sonraki ayda sayılacak olanlar.

stored-server-holds-cell = Sayılabilecek şeylerin listesi.

stored-server-holds-counted = Toplamlara giren çizelgelerin rastgele numaraları; hiçbiri iki kez sayılmasın diye.

stored-server-holds-dhis2_code = Ekibin yerlerinin ve yardım türlerinin başka bir istatistik sistemindeki adları.

stored-server-holds-estimate = Bir fon sağlayıcının istediği tahminî sayılar ve nasıl tahmin edildikleri; hiç sayılmamışlardır.

stored-server-holds-key_hash = Ekibin anahtarlarını tanımak için gereken; anahtarların kendisi değil.

stored-server-holds-kind = Her ekibin hangi yardım türlerini saydığı.

stored-server-holds-late = Toplamların, bir hafta kapandıktan sonra gelen bölümü.

stored-server-holds-ledger = Bu defteri adlandıran rastgele bir sayı.

stored-server-holds-offered = Bir ekibin her ay hangi yardım türlerini verdiği.

stored-server-holds-refreshed = Bir ekibin sayılarının hangi güne kadar güncel olduğu; hepsi için aynı gün.

stored-server-holds-released = Hangi ayların yayımlandığı.

stored-server-holds-released_band = Yaşa göre yayımlananlar: bilerek küçük hatalar eklenmiş toplamlar.

stored-server-holds-released_kind = Yardım türüne göre yayımlananlar: bilerek küçük hatalar eklenmiş toplamlar.

stored-server-holds-seal = Kapanmış haftaların sağlamaları; kimse onları fark edilmeden değiştiremesin diye.

stored-server-holds-site = Her ekibin yerleri.

stored-server-holds-team = Ekipler: adı, dokunuşta işaretlenenler ve cihaz kuralları.

stored-server-holds-total = Toplamlar: yere ve haftaya göre her yardım türünden kaç tane.

stored-server-tells-area = Bir ekibin şehrinin parçalarına verdiği adlar.

stored-server-tells-arrived = Yere ve haftaya göre bu sabahtan beri ne kadar yardım bildirildiği.

stored-server-tells-carried = Yere göre ne kadar yardımın geç bildirildiği.

stored-server-tells-cell = Kimse hakkında hiçbir şey; her yerde aynıdır.

stored-server-tells-counted = Bir hafta için kaç çizelge geldiği ve ne kadar olduğu. Kimden ya da kaç cihazdan geldiği değil.

stored-server-tells-dhis2_code = Başka bir sistemin kodları.

stored-server-tells-estimate = Bir ekibin neleri tahmin ettiği ve tahmin edenin görevi.

stored-server-tells-key_hash = Bir ekibin kaç anahtarı olduğu.

stored-server-tells-kind = Bir ekibin hangi yardımı verdiği.

stored-server-tells-late = Yere ve haftaya göre ne kadar yardımın geç bildirildiği.

stored-server-tells-ledger = Kimse hakkında hiçbir şey.

stored-server-tells-offered = Bir ekibin hangi yardımı verdiği.

stored-server-tells-refreshed = Sunucunun o gün çalıştığı.

stored-server-tells-released = Herkese açık olmayan hiçbir şey.

stored-server-tells-released_band = Herkese açık olmayan hiçbir şey.

stored-server-tells-released_kind = Herkese açık olmayan hiçbir şey.

stored-server-tells-seal = Bir haftanın kaç çizelgesi olduğu. Kimden geldikleri değil.

stored-server-tells-site = Bir ekibin kendi yazdığı biçimde nerede çalıştığı.

stored-server-tells-team = Bu sunucuyu hangi ekiplerin kullandığı.

stored-server-tells-total = Yere ve haftaya göre ne kadar yardım verildiği. Daha fazla bölünemez.

stored-server-holds-target = Her ekibin türlere göre vermek istediği yardım.

stored-server-tells-target = Bir ekibin vermek istediği yardım.

stored-files = Yanında, ayrı dosyalarda

## @family stored-file-holds

stored-file-holds-key = Sayıların anahtarı, kilitli: belirlenmişse kod ya da parolayla.

stored-file-holds-device = İkinci bir anahtar; birincisi onsuz açılmaz.

stored-file-holds-tries = Art arda kaç yanlış kod girildiği.

stored-file-holds-look = Kilit ekranının dili ve görünümü.

stored-file-holds-taps = Kilitliyken yapılan dokunuşlar; her biri yalnız kilit açılınca açılacak biçimde mühürlü.

## @family stored-file-tells

stored-file-tells-key = Uygulamanın kurulmuş olduğu ve açmak için bir şey sorulup sorulmadığı.

stored-file-tells-device = Tek başına hiçbir şey. Kod ya da parola belirlenmemişse birinciyle birlikte sayıları açar.

stored-file-tells-tries = Birinin denediği.

stored-file-tells-look = Uygulamanın hangi dilde olduğu.

stored-file-tells-taps = Kilitlendiğinden beri kaç kez dokunulduğu. Ne için ya da kimin için olduğu değil.

##
