settings-language = ቋንቋ
settings-theme = ብሩህን ጸልማትን
settings-theme-auto = ከም ስርዓት
settings-theme-light = ብሩህ
settings-theme-dark = ጸልማት

about-motto = ሓገዝ ይቖጽር፣ ሰባት ኣይቖጽርን።
about-version = ስሪት { $version }
about-licence = ኣብ ትሕቲ GNU General Public License ስሪት 3 ወይ ድሕሪኡ ዘሎ ነጻ ሶፍትዌር። ዝኾነ ውሕስነት የብሉን።
about-fonts = ፊደላት፦ Noto Sans፣ SIL Open Font License 1.1።
about-stored = እዚ መሳርሒ ዝዕቅቦ
about-stored-counts = ቆጸራ፦ ቦታ፣ ሰሙንን ክንደይ ካብ ነፍሲ ወከፍ ዓይነት ሓገዝን። መን ከም ዝተቐበለ ወይ መን ከም ዝቖጸረ ፈጺሙ ኣይምዝገብን።
about-stored-days = ን«ቁጽርታተይ» ናይዚ መሳርሒ ናይ ዝሓለፉ 14 መዓልታት መዓልታዊ ቆጸራ። ካብ መሳርሒ ኣይወጽእን።
about-stored-code = ኮድ ጋንታ፣ ቦታታታን ዓይነታት ሓገዛን፣ ከምኡውን ኣብዚ ገጽ ዝመረጽክምዎ።
about-never = ስም፣ ዕለተ ልደት፣ ሰነድ፣ ዜግነት፣ ኣድራሻ፣ ሰዓት ወይ ዘለዉዎ ቦታ ኣይምዝገብን። ዝጸሓፈሉ ቦታ የለን።
about-server = ኣገልጋሊ ድምር ጥራይ ይሕዝ። ቆጸራ ካብ ኣየናይ መሳርሒ ወይ ሰብ ከም ዝመጸ ክፈልጥ ኣይክእልን።

settings-text-size = ዓቐን ፊደል

settings-percent = { $percent }%

settings-contrast = ልዑል ፍልልይ ሕብሪ

settings-contrast-text = ንብርቱዕ ጸሓይን ዝደኸማ ኣዒንትን ድሙቕ መስመር

settings-still = ውሑድ ምንቅስቃስ

settings-still-text = ዝንሸራተት ወይ ዝብልጭ የለን

settings-digits = ኣሃዛት

settings-sight = ብቐሊሉ ንምርኣይ

settings-hearing = ድምጺ

settings-sound = ኣብ ነፍሲ ወከፍ ቁጽሪ ድምጺ

settings-sound-text = ከይረኣኹም ከም ዝተቖጽረ ትሰምዑ

settings-touch = ምንቅጥቃጥ

settings-felt = ኣብ ነፍሲ ወከፍ ቁጽሪ ምንቅጥቃጥ

settings-felt-text = ከይረኣኹም ከም ዝተቖጽረ ይስምዓኩም

settings-connection = ርክብ

settings-tor = ብመንገዲ Tor

settings-tor-text = ኣገልገልቲ ኣበይ ከም ዘለኹም ኣይፈልጡን። Tor ወይ Orbot ኣብዚ መሳርሒ ክሰርሕ ኣለዎ።

settings-shared = ናይ ሓባር መሳርሒ

settings-kiosk = ናይ ሓባር ኩነታት

settings-kiosk-text = ቦታ ቀዋሚ እዩ፤ ምቝጻር ጥራይ ይከኣል። ንምውጻእ መጀመርታ መሳርሒ ዕጸዉ።

settings-kiosk-no-site = መጀመርታ እትቖጽሩሉ ቦታ ምረጹ።
