lock-lock = ቆልፍ

lock-unlock = ክፈት

lock-text = ተቆልፏል። ሁሉም ቆጠራ ተቀምጧል።

lock-foot = ስም የለም። መለያ የለም። ቆጠራ ብቻ።

lock-refused = መሣሪያው ራሱን ቆልፎ ነበር። የመጨረሻው ንክኪ አልተቆጠረም። ለመቀጠል ይክፈቱ።

lock-leave-kiosk = ከጋራ ሁነታ ውጣ

lock-leave-kiosk-text = ለአስተባባሪዎች፦ ቁጥሮች፣ ማመሳሰል እና ቅንብሮች እንደገና ይገኛሉ።

lock-kiosk-refused = በጋራ መሣሪያ ላይ ይህ አይቀየርም። መጀመሪያ ቆልፈው ከጋራ ሁነታ ይውጡ።

lock-code = የዚህ መሣሪያ መክፈቻ ኮድ

lock-passphrase = የዚህ መሣሪያ የይለፍ ሐረግ

lock-entered =
    { $count ->
        [one] { $count } ምልክት ገብቷል
       *[other] { $count } ምልክቶች ገብተዋል
    }

lock-opening = በመክፈት ላይ…

lock-wrong = ትክክል አይደለም። እንደገና ይሞክሩ።

lock-wait-seconds =
    { $seconds ->
        [one] { $seconds } ሰከንድ ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።
       *[other] { $seconds } ሰከንዶች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።
    }

lock-wait-minutes =
    { $minutes ->
        [one] { $minutes } ደቂቃ ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።
       *[other] { $minutes } ደቂቃዎች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።
    }

lock-before-erase =
    { $left ->
        [one] ተጨማሪ { $left } የተሳሳተ ሙከራ ይህን መሣሪያ ይደመስሳል።
       *[other] ተጨማሪ { $left } የተሳሳቱ ሙከራዎች ይህን መሣሪያ ይደመስሳሉ።
    }

lock-count = ቁጠር

lock-count-title = ተቆልፎ መቁጠር

lock-count-text = ከዚህ በፊት የተቆጠረ አይታይም። እያንዳንዱ ንክኪ ይቀመጣል።

lock-count-back = ወደ መቆለፊያው ተመለስ

lock-counted =
    { $count ->
        [one] ከተቆለፈ ወዲህ { $count } አገልግሎት
       *[other] ከተቆለፈ ወዲህ { $count } አገልግሎቶች
    }
