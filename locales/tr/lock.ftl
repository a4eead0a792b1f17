lock-lock = Kilitle

lock-unlock = Kilidi aç

lock-text = Kilitli. Her sayı saklandı.

lock-foot = Ad yok. Hesap yok. Yalnız sayılar.

lock-refused = Cihaz kendini kilitlemişti. Son dokunuş sayılmadı. Sürdürmek için kilidi açın.

lock-leave-kiosk = Ortak kullanımdan çık

lock-leave-kiosk-text = Koordinatörler için: sayılara, eşitlemeye ve ayarlara yeniden ulaşılır.

lock-kiosk-refused = Ortak cihazda bu değişmez. Önce kilitleyip ortak kullanımdan çıkın.
