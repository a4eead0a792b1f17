lock-lock = ዕጾ

lock-unlock = ክፈት

lock-text = ተዓጽዩ። ኩሉ ቆጸራ ተዓቂቡ ኣሎ።

lock-foot = ስም የለን። ሕሳብ የለን። ቆጸራ ጥራይ።

lock-refused = መሳርሒ ባዕሉ ተዓጽዩ ነይሩ። ናይ መወዳእታ ጠውታ ኣይተቖጽረን። ንምቕጻል ክፈቱ።

lock-leave-kiosk = ካብ ናይ ሓባር ኩነታት ውጻእ

lock-leave-kiosk-text = ንኣተሓባበርቲ፦ ቁጽርታት፣ ምስምማርን ቅጥዕታትን እንደገና ይርከቡ።

lock-kiosk-refused = ኣብ ናይ ሓባር መሳርሒ እዚ ኣይቅየርን። መጀመርታ ዓጺኹም ካብ ናይ ሓባር ኩነታት ውጹ።

lock-code = መኽፈቲ ኮድ ናይዚ መሳርሒ

lock-passphrase = መሕለፊ ሓረግ ናይዚ መሳርሒ

lock-entered =
    { $count ->
        [one] { $count } ምልክት ኣትዩ
       *[other] { $count } ምልክታት ኣትዮም
    }

lock-opening = ይኽፈት ኣሎ…

lock-wrong = ቅኑዕ ኣይኮነን። እንደገና ፈትኑ።

lock-wait-seconds =
    { $seconds ->
        [one] { $seconds } ካልኢት ተጸበዩ፣ ድሕሪኡ እንደገና ፈትኑ።
       *[other] { $seconds } ካልኢታት ተጸበዩ፣ ድሕሪኡ እንደገና ፈትኑ።
    }

lock-wait-minutes =
    { $minutes ->
        [one] { $minutes } ደቒቕ ተጸበዩ፣ ድሕሪኡ እንደገና ፈትኑ።
       *[other] { $minutes } ደቓይቕ ተጸበዩ፣ ድሕሪኡ እንደገና ፈትኑ።
    }

lock-before-erase =
    { $left ->
        [one] ተወሳኺ { $left } ግጉይ ፈተነ ነዚ መሳርሒ ይድምስሶ።
       *[other] ተወሰኽቲ { $left } ግጉያት ፈተነታት ነዚ መሳርሒ ይድምስስዎ።
    }

lock-count = ቁጸር

lock-count-title = ተዓጽዩ ከሎ ምቝጻር

lock-count-text = ቅድሚ ሕጂ ዝተቖጽረ ኣይርአን። ነፍሲ ወከፍ ጠውታ ይዕቀብ።

lock-count-back = ናብ መዕጸዊ ተመለስ

lock-counted =
    { $count ->
        [one] ድሕሪ ምዕጻዉ { $count } ኣገልግሎት
       *[other] ድሕሪ ምዕጻዉ { $count } ኣገልግሎታት
    }
