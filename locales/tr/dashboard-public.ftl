public-title = { $team } neler veriyor

public-text = Belge sormadan yiyecek, sağlık hizmeti ve danışmanlık. İşte kaç kez yardım edildiği. Kimse kaydedilmedi.

public-month = { $month }: yaklaşık { $count } kez yardım edildi.

public-service = { $service }: { $count }

public-within = Sayı { $within } kadar sapabilir.

public-none = Henüz bir şey yayımlanmadı. İlk ay, bitiminden 14 gün sonra burada görünür.

public-how = Bu sayılar yayımlanmak için güvenli kılındı: içinde kimse bulunamasın diye her birine biraz rastlantı eklendi.
