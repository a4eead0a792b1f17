share-open = Paylaş

share-title = Metin olarak paylaş

share-copy = Kopyala

share-copied = Kopyalandı

share-text = Metin

share-note-mine = Yalnız bu cihazın sayıları. Metinde yer ve kişi yok.

share-note-team = Bunlar ekibin kesin sayılarıdır, ekip içi kullanım için. Yayımlamayın: küçük bir sayı birini ele verebilir.

share-mine-head = Bu cihazda sayılan: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Yalnız: { $what }

share-contacts-not-people = Kişi değil, başvuru: beş kez yardım alan beş kez sayılır.

share-inside = Ekip içi kullanım için kesin sayılar; yayımlanmaz.

share-file-title = Tablo olarak kaydet

share-file-released = Yayımlanabilir sayıları kaydet

share-file-hand-on = Yayımlanabilir sayıları paylaş

share-file-released-note = Başkaları için de: küçük sayılar gizlenir, her birine biraz rastlantı eklenir.

share-file-internal = Kesin sayıları kaydet

share-file-running = Dosya alınıyor…

share-file-saved = Kaydedildi: { $file }
