settings-language = ቋንቋ
settings-theme = ብሩህ እና ጨለማ
settings-theme-auto = እንደ ሥርዓቱ
settings-theme-light = ብሩህ
settings-theme-dark = ጨለማ

about-motto = እርዳታን ይቆጥራል፣ ሰዎችን አይደለም።
about-version = ስሪት { $version }
about-licence = በ GNU General Public License ስሪት 3 ወይም ከዚያ በኋላ ሥር ያለ ነፃ ሶፍትዌር። ምንም ዋስትና የለውም።
about-fonts = ፊደላት፦ Noto Sans፣ SIL Open Font License 1.1።
about-stored = ይህ መሣሪያ የሚያስቀምጠው
about-stored-counts = ቆጠራ፦ ቦታ፣ ሳምንት እና ከእያንዳንዱ የእርዳታ ዓይነት ስንት እንደተሰጠ። ማን እንደተቀበለ ወይም ማን እንደቆጠረ በፍጹም አይመዘገብም።
about-stored-days = ለ«የኔ ቁጥሮች» ገጽ የዚህ መሣሪያ ያለፉት 14 ቀናት የዕለት ቆጠራ። ከመሣሪያው አይወጣም።
about-stored-code = የቡድኑ ኮድ፣ ቦታዎቹ እና የእርዳታ ዓይነቶቹ፣ እንዲሁም በዚህ ገጽ ላይ የመረጡት።
about-never = ስም፣ የልደት ቀን፣ ሰነድ፣ ዜግነት፣ አድራሻ፣ ሰዓት ወይም የሚገኙበት ቦታ አይመዘገብም። የሚጻፍበት ቦታ የለም።
about-server = አገልጋዩ ድምሮችን ብቻ ይይዛል። ቆጠራው ከየትኛው መሣሪያ ወይም ሰው እንደመጣ ማወቅ አይችልም።

settings-text-size = የፊደል መጠን

settings-percent = { $percent }%

settings-contrast = ከፍተኛ ንጽጽር

settings-contrast-text = ለብርቱ ፀሐይ እና ለደከሙ ዓይኖች ደማቅ መስመሮች

settings-still = ያነሰ እንቅስቃሴ

settings-still-text = ምንም አይንሸራተትም፣ አይብለጨለጭም

settings-digits = አሃዞች

settings-sight = በቀላሉ ለማየት

settings-hearing = ድምፅ

settings-sound = በእያንዳንዱ ቆጠራ ድምፅ

settings-sound-text = ሳያዩ እንደተቆጠረ ይሰማሉ

settings-touch = ንዝረት

settings-felt = በእያንዳንዱ ቆጠራ ንዝረት

settings-felt-text = ሳያዩ እንደተቆጠረ ይሰማዎታል

settings-connection = ግንኙነት

settings-tor = በ Tor በኩል

settings-tor-text = አገልጋዮች እርስዎ የት እንዳሉ አያውቁም። Tor ወይም Orbot በዚህ መሣሪያ ላይ መሥራት አለበት።

settings-shared = የጋራ መሣሪያ

settings-kiosk = የጋራ ሁነታ

settings-kiosk-text = ቦታው ቋሚ ነው፤ መቁጠር ብቻ ይቻላል። ለመውጣት መጀመሪያ መሣሪያውን ይቆልፉ።

settings-kiosk-no-site = መጀመሪያ የሚቆጥሩበትን ቦታ ይምረጡ።
