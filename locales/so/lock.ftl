lock-lock = Quful

lock-unlock = Fur

lock-text = Waa qufulan yahay. Tiro kasta way kaydsan tahay.

lock-foot = Magac maya. Akoon maya. Tiro keliya.

lock-refused = Qalabku isagaa is qufulay. Taabashadii u dambaysay lama tirin. Fur si aad u sii waddo.

lock-leave-kiosk = Ka bax habka wadaagga

lock-leave-kiosk-text = Isku-duwayaasha: tirada, isku-dirka iyo dejinta mar kale waa la gaadhi karaa.

lock-kiosk-refused = Qalab la wadaago tani way go’an tahay. Quful, marka horena ka bax habka wadaagga.
