lock-lock = Kilitle

lock-unlock = Kilidi aç

lock-text = Kilitli. Her sayı saklandı.

lock-foot = Ad yok. Hesap yok. Yalnız sayılar.

lock-refused = Cihaz kendini kilitlemişti. Son dokunuş sayılmadı. Sürdürmek için kilidi açın.

lock-leave-kiosk = Ortak kullanımdan çık

lock-leave-kiosk-text = Koordinatörler için: sayılara, eşitlemeye ve ayarlara yeniden ulaşılır.

lock-kiosk-refused = Ortak cihazda bu değişmez. Önce kilitleyip ortak kullanımdan çıkın.

lock-code = Bu cihazın kodu

lock-passphrase = Bu cihazın parolası

lock-entered =
    { $count ->
        [one] { $count } karakter girildi
       *[other] { $count } karakter girildi
    }

lock-opening = Açılıyor…

lock-wrong = Doğru değil. Yeniden deneyin.

lock-wait-seconds =
    { $seconds ->
        [one] { $seconds } saniye bekleyip yeniden deneyin.
       *[other] { $seconds } saniye bekleyip yeniden deneyin.
    }

lock-wait-minutes =
    { $minutes ->
        [one] { $minutes } dakika bekleyip yeniden deneyin.
       *[other] { $minutes } dakika bekleyip yeniden deneyin.
    }

lock-before-erase =
    { $left ->
        [one] { $left } yanlış deneme daha olursa bu cihazdakiler silinir.
       *[other] { $left } yanlış deneme daha olursa bu cihazdakiler silinir.
    }

lock-count = Say

lock-count-title = Kilitliyken sayım

lock-count-text = Önceden sayılanlar gösterilmez. Her dokunuş saklanır.

lock-count-back = Kilide dön

lock-counted =
    { $count ->
        [one] Kilitlendiğinden beri { $count } başvuru
       *[other] Kilitlendiğinden beri { $count } başvuru
    }
