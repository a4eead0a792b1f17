guard-title = ሓለዋ

guard-open = ዝሕተት የለን

guard-open-phone = ነዚ ተሌፎን ዝሓዘ ሰብ ነቲ መተግበሪ ክኸፍቶ ይኽእል። ቆጸራ ተመስጢሩ ኣሎ፤ ቅዳሕ መኽዘን ናይቲ ተሌፎን ዋላ ሓደ ቆጸራ ኣየርእን።

guard-open-computer = ቆጸራ ተመስጢሩ ኣሎ፤ መፍትሑ ግን ኣብ ጎኑ ኣብ ዘሎ ፋይል ኣሎ። ፋይላት እዚ ኮምፒተር ከንብብ ዝኽእል ሰብ ነቲ ቆጸራ እውን ከንብቦ ይኽእል።

guard-coded = ኮድ ይሕተት

guard-coded-phone = ብዘይ ኮድ፣ ዝኾነ ሰብ ቆጸራ እዚ ተሌፎን ኣየንብብን።

guard-phrased = መሕለፊ ሓረግ ይሕተት

guard-phrased-computer = ብዘይ መሕለፊ ሓረግ፣ ዝኾነ ሰብ ነቲ ቆጸራ ኣየንብቦን። ምምስጣር ዲስክ ግን የድሊ፤ ካልኦት ፕሮግራማት እውን ኣሰር ይገድፉ።

guard-set-code = ኮድ ኣዳሉ

guard-set-passphrase = መሕለፊ ሓረግ ኣዳሉ

guard-change-code = ኮድ ቀይር

guard-change-passphrase = መሕለፊ ሓረግ ቀይር

guard-remove-code = ኮድ ኣልግስ

guard-remove-passphrase = መሕለፊ ሓረግ ኣልግስ

guard-code-now = ክሳብ ሕጂ ዝነበረ ኮድ

guard-passphrase-now = ክሳብ ሕጂ ዝነበረ መሕለፊ ሓረግ

guard-code-new = ሓድሽ ኮድ፦ ሽዱሽተ ኣሃዛት ወይ ካብኡ ንላዕሊ

guard-passphrase-new = ሓድሽ መሕለፊ ሓረግ፦ ዓሰርተ ፊደላት ወይ ካብኡ ንላዕሊ

guard-again = ነቲ ሓድሽ እንደገና ጸሓፉ

guard-save = ዓቅብ

guard-forgotten = እንተ ተረሲዑ ዝኾነ ሰብ ነዚ መሳርሒ ዳግም ክኸፍቶ ኣይክእልን። ሽዑ ዘይተላእከ ቆጸራ ይጠፍእ።

guard-code-short = ኮድ እንተ ወሓደ ሽዱሽተ ኣሃዛት ክህልዎ ኣለዎ።

guard-passphrase-short = መሕለፊ ሓረግ እንተ ወሓደ ዓሰርተ ፊደላት ክህልዎ ኣለዎ።

guard-repeats = ንምግማት ኣዝዩ ቀሊል እዩ፦ ንባዕሉ ይደግም።

guard-run = ንምግማት ኣዝዩ ቀሊል እዩ፦ ተርታ ኣሃዛት ወይ ፊደላት ይኽተል።

guard-differs = ክልቲኦም ሓደ ኣይኮኑን። ነቲ ሓድሽ ክልተ ግዜ ጸሓፉ።

guard-wrong = ክሳብ ሕጂ ዝነበረ ኢልኩም ዝጸሓፍኩምዎ ቅኑዕ ኣይኮነን።

guard-saved = ተዓቂቡ። ካብ ሕጂ ንደሓር ይሕተት።

guard-removed = ተኣልዩ። ድሕሪ ሕጂ ዝሕተት የለን።

guard-erase-after = ድሕሪ ዓሰርተ ግጉያት ፈተነታት ደምስስ

guard-erase-after-text = ሽዑ ዘይተላእከ ቆጸራ ይጠፍእ፤ ቆልዓ ይጻወተሉ እንተ ነይሩ እውን።

guard-erase-code = ዝድምስስ ኮድ

guard-erase-code-text = ኣብ ስክሪን መዕጸዊ ምስ ኣተወ ነዚ መሳርሒ ብኡ ንብኡ ይድምስሶ። ዝርኢ ዘሎ ሰብ ክፈልጥ ይኽእል። ኣብ ገለ ቦታታት ምድምሳስ ባዕሉ የቕጽዕ።

guard-erase-code-new = እቲ ዝድምስስ ኮድ

guard-erase-code-same = ካብቲ ዝኸፍት ኮድ ዝተፈልየ ክኸውን ኣለዎ።

guard-erase-code-on = ተዳልዩ

guard-erase-code-off = ኣይተዳለወን

guard-erase = ነዚ መሳርሒ ደምስስ

guard-erase-text = መጀመርታ መፍትሕ፣ ድሕሪኡ ኩሉ ፋይል ይጠፍእ። ካብ ሓደ ካልኢት ኣብ ዝወሓደ ግዜ፣ ኣብዚ ዘሎ ዋላ ሓንቲ ብዝኾነ ሰብ ዳግም ክንበብ ኣይክእልን።

guard-erase-lost =
    { $count ->
        [0] ኣብዚ መሳርሒ ጥራይ ዘሎ የለን።
        [one] { $count } ኣገልግሎት ኣብዚ መሳርሒ ጥራይ ኣሎ፤ ሽዑ ይጠፍእ።
       *[other] { $count } ኣገልግሎታት ኣብዚ መሳርሒ ጥራይ ኣለዉ፤ ሽዑ ይጠፍኡ።
    }

guard-erase-hold = ንምድምሳስ ጠዊቕኩም ሓዙ

guard-erase-sure = ኣብዚ መሳርሒ ዘሎ ኩሉ ይደምሰስ?

guard-erase-yes = እወ፣ ይደምሰስ

guard-erase-no = ኩሉ ይጽናሕ

guard-promises = ሓለዋ ዝሰርሓሉ፣ ዘይሰርሓሉ

guard-holds = ሓለዋ ኣብዚ ይሰርሕ

guard-holds-not = ሓለዋ ኣብዚ ኣይሰርሕን

guard-holds-off = ዘይተወልዐ ተሌፎን እንተ ጠፊኡ፣ ወይ ቅዳሕ መኽዘኑ፣ ዋላ ሓደ ቆጸራ ኣየርእን።

guard-holds-computer = ኣብ ኮምፒተር መሕለፊ ሓረግኩምን ምምስጣር ዲስክን ይሕልዉኹም።

guard-holds-kept = ሓንሳብ ዝተራእየ ቆጸራ ይዕቀብ፤ ኣብታ ህሞት ሓይሊ እንተ ተቛሪጹ እውን።

guard-holds-erased = ዝተደምሰሰ ክምለስ ኣይክእልን፤ ንሕና እውን ክንመልሶ ኣይንኽእልን።

guard-holds-server = ዝተወርሰ ኣገልጋሊ ብቦታን ብሰሙንን ድምር ይሕዝ። መን ከም ዝቖጸረ ዝነግር ኣብኡ የለን።

guard-not-opened = ሓደ ሰብ ነቲ መተግበሪ ክትከፍቱ እንተ ኣገዲዱኩም፣ እትርእይዎ ይርኢ።

guard-not-hidden = መተግበሪ ከም ዝተጻዕነ ክንሓብእ ኣይንኽእልን።

guard-not-running = ኣብ ጥቕሚ ከሎ ሰሊኾም ዝኣተውዎ መሳርሒ ኩሉ ከርኢ ይኽእል።

guard-not-watched = ንሓደ ቦታ ዝከታተሉ ሰባት መን ከም ዝመጽእን መን ከም ዝኸይድን ይርእዩ።

guard-not-guessed = ኣብ ኮምፒተር፣ ፋይላቱ ዘለዉዎ ሰብ ንሓጺር መሕለፊ ሓረግ ክግምቶ ይኽእል።

guard-damaged =
    { $contacts ->
        [0] ፋይል ቆጸራ ተበላሽዩ ነይሩ። ከም ዘለዎ ንጎኒ ተቐሚጡ፤ ካብኡ ዝደሓነ የለን። ዝተላእከ ቆጸራ ምስ ጋንታ ውሑስ እዩ።
        [one] ፋይል ቆጸራ ተበላሽዩ ነይሩ። ከም ዘለዎ ንጎኒ ተቐሚጡ፤ ካብኡ { $contacts } ኣገልግሎት ድሒኑ። ድሕሪ ናይ መወዳእታ ምልኣኽ ዝተገብሩ ጠውታታት ክጎድሉ ይኽእሉ።
       *[other] ፋይል ቆጸራ ተበላሽዩ ነይሩ። ከም ዘለዎ ንጎኒ ተቐሚጡ፤ ካብኡ { $contacts } ኣገልግሎታት ድሒኖም። ድሕሪ ናይ መወዳእታ ምልኣኽ ዝተገብሩ ጠውታታት ክጎድሉ ይኽእሉ።
    }

guard-key-missing = መፍትሕ ናይዚ ቆጸራ ኣብዚ የለን። እቶም ፋይላት ካብ ካልእ መሳርሒ መጺኦም ወይ ሓደ ጎዲሉ ይኸውን። ዝተቐየረ የለን፦ ኩሎም ፋይላት ብሓባር ምለስዎም።

guard-key-damaged = ፋይል መፍትሕ ናይዚ ቆጸራ ተበላሽዩ። ዝተቐየረ የለን። ካብ ቅዳሕ ምለስዎ፣ ወይ ነዚ መሳርሒ ደምሲስኩም እንደገና ናብ ጋንታ ተጸንበሩ።

guard-key-newer = መፍትሕ ናይዚ ቆጸራ ብሓድሽ ስሪት Acollida ዝተሰርሐ እዩ። ንምኽፋቱ መተግበሪ ኣሐድሱ፤ ዝጠፍአ የለን።

guard-taps-torn =
    { $count ->
        [one] ተዓጽዩ ከሎ ዝተገብረ { $count } ጠውታ ክንበብ ኣይተኻእለን፤ ኣይተቖጽረን።
       *[other] ተዓጽዩ ከሎ ዝተገብሩ { $count } ጠውታታት ክንበቡ ኣይተኻእለን፤ ኣይተቖጽሩን።
    }
