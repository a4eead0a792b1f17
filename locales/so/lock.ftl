lock-lock = Quful

lock-unlock = Fur

lock-text = Waa qufulan yahay. Tiro kasta way kaydsan tahay.

lock-foot = Magac maya. Akoon maya. Tiro keliya.

lock-refused = Qalabku isagaa is qufulay. Taabashadii u dambaysay lama tirin. Fur si aad u sii waddo.

lock-leave-kiosk = Ka bax habka wadaagga

lock-leave-kiosk-text = Isku-duwayaasha: tirada, isku-dirka iyo dejinta mar kale waa la gaadhi karaa.

lock-kiosk-refused = Qalab la wadaago tani way go’an tahay. Quful, marka horena ka bax habka wadaagga.

lock-code = Koodhka lagu furo qalabkan

lock-passphrase = Weedha sirta ah ee qalabkan

lock-entered =
    { $count ->
        [one] { $count } calaamad ayaa la geliyay
       *[other] { $count } calaamadood ayaa la geliyay
    }

lock-opening = Waa la furayaa…

lock-wrong = Sax ma aha. Mar kale isku day.

lock-wait-seconds =
    { $seconds ->
        [one] Sug { $seconds } ilbiriqsi, kadib mar kale isku day.
       *[other] Sug { $seconds } ilbiriqsi, kadib mar kale isku day.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Sug { $minutes } daqiiqo, kadib mar kale isku day.
       *[other] Sug { $minutes } daqiiqo, kadib mar kale isku day.
    }

lock-before-erase =
    { $left ->
        [one] { $left } isku day oo kale oo khaldan ayaa qalabkan tirtiraya.
       *[other] { $left } isku day oo kale oo khaldan ayaa qalabkan tirtiraya.
    }

lock-count = Tiri

lock-count-title = Tirin, qufulan

lock-count-text = Wixii hore loo tiriyay lama muujiyo. Taabasho kasta way kaydsantaa.

lock-count-back = Ku noqo qufulka

lock-counted =
    { $count ->
        [one] { $count } adeeg-siin tan iyo markii la qufulay
       *[other] { $count } adeeg-siin tan iyo markii la qufulay
    }
