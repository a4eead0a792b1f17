attest-title = Beyan: yardım arayan insanlara ne sorulduğu

attest-version = Program: Acollida { $version }

attest-taxonomy = Sayılanların listesi: sürüm { $number }, SHA-256 { $hash }

attest-made = { $date } günü, sayım yapan bir cihazda programın kendisince düzenlendi

attest-purpose = Bu sayfa, bu programın yemek, sağlık yardımı ya da danışma için gelen insanlarla ilgili ne sorduğunu, ne yazdığını ve neyi yazamayacağını söyler. Bazı kentlerde yasanın istediği yıllık form incelemesi içindir; örneğin Chicago Belediye Yasası 2-173-030 (a)(2): kent hizmetlerinin hiçbir formu yurttaşlık ya da göç durumu soramaz.

attest-asked-title = Ne sorulur

attest-asked-none = Kimseye hiçbir şey sorulmaz. Çalışan, verilen yardıma dokunur. Hiç kimse kaydedilmez.

attest-kinds-title = Çalışanın dokunabileceği şeyler

attest-code = Kod

attest-meaning = Anlamı

attest-counted = Bu ekip sayıyor

attest-yes = evet

attest-no = hayır

attest-marks-title = Ekip isterse her dokunuşta işaretlenebilenler

attest-band = Yaş, göz kararı, hiç sorulmaz: { $list }

attest-outcome = Yardım verilebildi mi: { $list }

attest-when = Ne zaman: hafta; gün yalnız cihazın kendisinde, en çok 14 gün

attest-where = Nerede: ekibin listesindeki bir yer

attest-shift = Bir yerin bir gün açık olduğu

attest-never-title = Asla yazılamayacaklar

attest-never-intro = Bunların hiçbiri için alan, içe ya da dışa aktarma yoktur:

attest-team-title = Bu cihazın ekibi

attest-team-none = Bu cihaz henüz bir ekibe bağlı değil. Aşağıdakiler programın kendisi için geçerlidir.

attest-team-name = Ekip: { $name }

attest-site = Yer

attest-linter-good = Programın sözcük denetimi, ekibin ve yerlerinin adlarında insanlarla ilgili hiçbir sözcük bulmadı.

attest-linter-bad = Programın sözcük denetimi bu adlarda insanlarla ilgili sözcükler buldu. Bu sayfa imzalanmadan değiştirilmeleri gerekir:

attest-how-title = Program bunu nasıl sağlar

attest-how-types = Bir kayıt yukarıdaki listenin kodlarından, bir hafta, bir yer ve sayılardan oluşur. Programda başka tür kayıt yoktur; başka bir şey yazacak yer de yoktur.

attest-how-linter = Ekibin ve yerlerinin adları, birinin yazdığı tek sözcüklerdir. Sözcük denetimi bunları programın her dilinde denetler ve insanlarla ilgili sözcükleri geri çevirir.

attest-how-tests = Otomatik testler aynı denetimle programın her cümlesini okur ve dosyalarının her tablosunu ve sütununu gözden geçirilmiş bir listeyle karşılaştırır.

attest-how-server = Ekibin sunucusu varsa yalnız hafta ve yere göre toplamları tutar: kişi, cihaz, adres, günün saati yoktur.

attest-how-source = Program özgür yazılımdır; herkes okuyup denetleyebilir.

attest-sign-title = İmza

attest-sign-text = Bu sayfayı, kullandığımız programla karşılaştırdım. Başka bir şey sormuyor ve yazmıyoruz.

attest-sign-date = Tarih

attest-sign-place = Kent ya da kuruluş

attest-sign-name = İmzalayan

attest-sign-role = Görevi

attest-sign-signature = İmza

never-name = Ad, baş harfler, takma ad, dosya numarası

never-birth = Doğum tarihi ya da tam yaş

never-origin = Uyruk, köken ülke, etnik köken, konuşulan dil, din

never-status = Göç durumu, belgeler, güzergâh, geliş tarihi

never-contact = Adres, telefon, e-posta

never-likeness = Fotoğraf, ses, imza, parmak izi

never-position = Konum, baz istasyonları, yakındaki ağlar

never-time = Günün saati, başvuruların sırası

never-health = Tanı, ilaç, gebelik, engellilik, yaşanan şiddet

never-family = Aile bağları

never-text = Bir başvuruyla ilgili serbest metin

never-worker = Kimin, hangi cihazda, hangi ağ adresinden saydığı
