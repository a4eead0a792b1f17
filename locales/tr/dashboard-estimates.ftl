estimates-text = Bazı fon verenler kaç kişiye ve hangi gruplardan kişilere yardım edildiğini sorar. Acollida kimseye bir şey sormaz ve kişi saymaz. Bu yüzden ekip burada bir tahmin beyan edebilir. Tahmin bütün sayımlardan ayrı durur ve nasıl yapıldığını söyler.

estimates-never = Bunun için kimseye bir şey sormayın ve liste tutmayın.

estimates-list = Şimdiye kadar beyan edilenler

estimates-none = Henüz bir şey beyan edilmedi.

estimates-new = Tahmin beyan et

estimates-indicator = Neyin

estimates-number = Sayı

estimates-period = Hangi süre için

estimates-method = Nasıl yapıldı

estimates-method-more = Örneğin: üç perşembe sayılan baş sayısı, çarpı açık günler. Ad yazmayın.

estimates-role = Kim sorumlu

estimates-save = Beyan et

estimates-saved = Tahmin beyan edildi.

estimates-removed = Kaldırıldı: { $what }, { $period }.

estimates-not-there = Bu tahmin artık yok.

estimates-check = Tahmin henüz beyan edilmedi. İşaretlenenlere bakın.

estimates-outputs = Gıda ve eşya

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = 0 ile { $most } arasında bir tam sayı yazın; işaret ve sözcük olmasın.

estimates-bad-method = Nasıl yapıldığını 1 ile { $most } harf arasında yazın.

estimates-bad-future = Bu süre henüz başlamadı.

estimates-bad-choice = Listeden seçin.

estimates-bad-whole = Bu, aynı süredeki bütün kişilerin tahmininden fazla.

estimates-bad-many = Çok fazla tahmin var. Yenisini eklemek yerine birini yeniden beyan edin.

indicator-output-1-1 = 1.1 Gıda ve eşyanın değeri, avro

indicator-output-1-1-1 = 1.1.1 Gıdanın değeri, avro

indicator-output-1-1-1-1 = 1.1.1.1 Evsizler için gıdanın değeri, avro

indicator-output-1-1-1-2 = 1.1.1.2 Diğer gruplar için gıdanın değeri, avro

indicator-output-1-1-2 = 1.1.2 Eşyanın değeri, avro

indicator-output-1-1-2-1 = 1.1.2.1 Çocuklar için eşyanın değeri, avro

indicator-output-1-1-2-2 = 1.1.2.2 Evsizler için eşyanın değeri, avro

indicator-output-1-1-2-3 = 1.1.2.3 Diğer gruplar için eşyanın değeri, avro

indicator-output-1-2 = 1.2 Dağıtılan gıda, ton

indicator-output-1-2-1 = 1.2.1 Yalnız taşıma ve depolaması ödenen gıdanın payı, yüzde

indicator-output-1-2-2 = 1.2.2 Fonun ödediği gıdanın payı, yüzde

indicator-support-2-1 = 2.1 Gıda alan kişiler

indicator-support-2-2 = 2.2 Eşya alan kişiler

indicator-support-2-3 = 2.3 Kupon alan kişiler

indicator-recipients-all = hepsi

indicator-recipients-children = 18 yaş altı

indicator-recipients-age_18_29 = 18–29 yaş

indicator-recipients-women = kadınlar

indicator-recipients-age_65 = 65 yaş ve üstü

indicator-recipients-disability = engelliler

indicator-recipients-third_country = üçüncü ülke vatandaşları

indicator-recipients-foreign_background = yabancı kökenliler ve azınlıklar

indicator-recipients-homeless = evsizler

estimate-role-coordinator = Ekibin koordinatörü

estimate-role-site_lead = Bir yeri yöneten

estimate-role-accountant = Hesapları tutan

estimate-role-surveyor = Fonun anketini yapan
