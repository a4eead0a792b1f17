lock-lock = ዕጾ

lock-unlock = ክፈት

lock-text = ተዓጽዩ። ኩሉ ቆጸራ ተዓቂቡ ኣሎ።

lock-foot = ስም የለን። ሕሳብ የለን። ቆጸራ ጥራይ።

lock-refused = መሳርሒ ባዕሉ ተዓጽዩ ነይሩ። ናይ መወዳእታ ጠውታ ኣይተቖጽረን። ንምቕጻል ክፈቱ።

lock-leave-kiosk = ካብ ናይ ሓባር ኩነታት ውጻእ

lock-leave-kiosk-text = ንኣተሓባበርቲ፦ ቁጽርታት፣ ምስምማርን ቅጥዕታትን እንደገና ይርከቡ።

lock-kiosk-refused = ኣብ ናይ ሓባር መሳርሒ እዚ ኣይቅየርን። መጀመርታ ዓጺኹም ካብ ናይ ሓባር ኩነታት ውጹ።
