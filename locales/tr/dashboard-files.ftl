files-contacts-not-people = Kişi değil, başvuru: beş kez yardım alan beş kez sayılır.

files-estimates = Sayılmadı, tahmin edildi: her sayının yanındaki görevi yapan kişi sorumludur.

files-city = Bütün şehir

files-rest = Şehrin geri kalanı

files-area = Bölge

files-by-area = Bölgeye göre

files-notes = Notlar

files-first-day = İlk gün

files-change = Değişim

files-team = Ekip

files-mark = İşaret

files-accuracy = Doğruluk

files-as-of = Sayıların günü

files-list = Türlerin listesi

files-reading = Nasıl okunur

files-within = 20 durumdan 19’unda, bir bölgede ve bir ayda bir tür en çok { $cell }, bütün başvuruların toplamı ise en çok { $total } sapar.

files-below = “<5” beşten az, belki hiç demektir. Toplamlar bu başvuruları içerir.

files-empty = Boş bir hücre, hiçbir şeyin sayılmadığını ya da söylenemeyeceğini gösterir. Sıfır demek değildir.

files-two-tables = Yaşa göre sayıların kendi rastlantısı vardır; bu yüzden toplamları ötekilerden biraz farklıdır.

files-anyone = Gelen herkes

files-people = Sayılmaz

files-counted = Sayıldı

files-counted-released = Sayıldı, sonra bir kez rastlantı eklendi
