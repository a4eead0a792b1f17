guard-title = ጥበቃ

guard-open = ምንም አይጠየቅም

guard-open-phone = ይህን ስልክ የያዘ ሰው መተግበሪያውን መክፈት ይችላል። ቆጠራው ተመስጥሯል፤ የስልኩ ማከማቻ ቅጂ ምንም ቆጠራ አያሳይም።

guard-open-computer = ቆጠራው ተመስጥሯል፤ ቁልፉ ግን ከጎኑ ባለ ፋይል ውስጥ ነው። የዚህን ኮምፒውተር ፋይሎች ማንበብ የሚችል ሰው ቆጠራውንም ማንበብ ይችላል።

guard-coded = ኮድ ይጠየቃል

guard-coded-phone = ያለ ኮዱ የዚህን ስልክ ቆጠራ ማንም አያነብም።

guard-phrased = የይለፍ ሐረግ ይጠየቃል

guard-phrased-computer = ያለ ይለፍ ሐረጉ ቆጠራውን ማንም አያነብም። የዲስክ ምስጠራ አሁንም ያስፈልጋል፤ ሌሎች ፕሮግራሞችም ዱካ ይተዋሉ።

guard-set-code = ኮድ አዘጋጅ

guard-set-passphrase = የይለፍ ሐረግ አዘጋጅ

guard-change-code = ኮዱን ቀይር

guard-change-passphrase = የይለፍ ሐረጉን ቀይር

guard-remove-code = ኮዱን አስወግድ

guard-remove-passphrase = የይለፍ ሐረጉን አስወግድ

guard-code-now = እስካሁን ያለው ኮድ

guard-passphrase-now = እስካሁን ያለው የይለፍ ሐረግ

guard-code-new = አዲስ ኮድ፦ ስድስት አሃዝ ወይም ከዚያ በላይ

guard-passphrase-new = አዲስ የይለፍ ሐረግ፦ አሥር ፊደል ወይም ከዚያ በላይ

guard-again = አዲሱን እንደገና ይጻፉ

guard-save = አስቀምጥ

guard-forgotten = ከተረሳ ይህን መሣሪያ ማንም ዳግም መክፈት አይችልም። ያኔ ያልተላከ ቆጠራ ይጠፋል።

guard-code-short = ኮድ ቢያንስ ስድስት አሃዝ ሊኖረው ይገባል።

guard-passphrase-short = የይለፍ ሐረግ ቢያንስ አሥር ፊደል ሊኖረው ይገባል።

guard-repeats = ለመገመት በጣም ቀላል ነው፦ ራሱን ይደግማል።

guard-run = ለመገመት በጣም ቀላል ነው፦ የአሃዞችን ወይም የፊደላትን ተራ ይከተላል።

guard-differs = ሁለቱ አንድ አይደሉም። አዲሱን ሁለት ጊዜ ይጻፉ።

guard-wrong = እስካሁን ያለው ብለው የጻፉት ትክክል አይደለም።

guard-saved = ተቀምጧል። ከአሁን ጀምሮ ይጠየቃል።

guard-removed = ተወግዷል። ከእንግዲህ ምንም አይጠየቅም።

guard-erase-after = ከአሥር የተሳሳቱ ሙከራዎች በኋላ ደምስስ

guard-erase-after-text = ያኔ ያልተላከ ቆጠራ ይጠፋል፤ ልጅ ሲጫወትበት ቢሆንም እንኳ።

guard-erase-code = የሚደመስስ ኮድ

guard-erase-code-text = በመቆለፊያው ስክሪን ላይ ሲገባ ይህን መሣሪያ ወዲያውኑ ይደመስሳል። የሚያይ ሰው ሊያውቅ ይችላል። በአንዳንድ ቦታዎች መደምሰስ ራሱ ያስቀጣል።

guard-erase-code-new = የሚደመስሰው ኮድ

guard-erase-code-same = ከሚከፍተው ኮድ የተለየ መሆን አለበት።

guard-erase-code-on = ተዘጋጅቷል

guard-erase-code-off = አልተዘጋጀም

guard-erase = ይህን መሣሪያ ደምስስ

guard-erase-text = መጀመሪያ ቁልፉ፣ ከዚያ ሁሉም ፋይል ይጠፋል። ከአንድ ሰከንድ ባነሰ ጊዜ ውስጥ እዚህ ያለ ምንም ነገር በማንም ዳግም ሊነበብ አይችልም።

guard-erase-lost =
    { $count ->
        [0] በዚህ መሣሪያ ላይ ብቻ ያለ ምንም የለም።
        [one] { $count } አገልግሎት በዚህ መሣሪያ ላይ ብቻ ነው፤ ያኔ ይጠፋል።
       *[other] { $count } አገልግሎቶች በዚህ መሣሪያ ላይ ብቻ ናቸው፤ ያኔ ይጠፋሉ።
    }

guard-erase-hold = ለመደምሰስ ተጭነው ይያዙ

guard-erase-sure = በዚህ መሣሪያ ላይ ያለው ሁሉ ይደምሰስ?

guard-erase-yes = አዎ፣ ይደምሰስ

guard-erase-no = ሁሉም ይቆይ

guard-promises = ጥበቃው የሚሠራበት፣ የማይሠራበት

guard-holds = ጥበቃው እዚህ ይሠራል

guard-holds-not = ጥበቃው እዚህ አይሠራም

guard-holds-off = ተዘግቶ ሳለ የጠፋ ስልክ፣ ወይም የማከማቻው ቅጂ፣ ምንም ቆጠራ አያሳይም።

guard-holds-computer = በኮምፒውተር ላይ የይለፍ ሐረግዎ እና የዲስክ ምስጠራ ይጠብቁዎታል።

guard-holds-kept = አንዴ የታየ ቆጠራ ይቀመጣል፤ በዚያች ቅጽበት ኃይል ቢቋረጥም እንኳ።

guard-holds-erased = የተደመሰሰው ሊመለስ አይችልም፣ በእኛም ቢሆን።

guard-holds-server = የተወረሰ አገልጋይ በቦታ እና በሳምንት ድምሮችን ይይዛል። ማን እንደቆጠረ የሚናገር ምንም የለበትም።

guard-not-opened = አንድ ሰው መተግበሪያውን እንዲከፍቱ ካስገደደዎ እርስዎ የሚያዩትን ያያል።

guard-not-hidden = መተግበሪያው መጫኑን መደበቅ አንችልም።

guard-not-running = ሥራ ላይ እያለ ሰርጎ የተገባበት መሣሪያ ሁሉንም ሊያሳይ ይችላል።

guard-not-watched = አንድን ቦታ የሚከታተሉ ሰዎች ማን እንደሚመጣ እና ማን እንደሚሄድ ያያሉ።

guard-not-guessed = በኮምፒውተር ላይ ፋይሎቹ ያሉት ሰው አጭር የይለፍ ሐረግን ሊገምት ይችላል።

guard-damaged =
    { $contacts ->
        [0] የቆጠራው ፋይል ተበላሽቶ ነበር። እንዳለ ወደ ጎን ተቀምጧል፤ ከእሱ ምንም ማዳን አልተቻለም። የተላከው ቆጠራ ከቡድኑ ጋር ደህና ነው።
        [one] የቆጠራው ፋይል ተበላሽቶ ነበር። እንዳለ ወደ ጎን ተቀምጧል፤ ከእሱ { $contacts } አገልግሎት ድኗል። መጨረሻ ከተላከበት ጊዜ ወዲህ ያሉ ንክኪዎች ሊጎድሉ ይችላሉ።
       *[other] የቆጠራው ፋይል ተበላሽቶ ነበር። እንዳለ ወደ ጎን ተቀምጧል፤ ከእሱ { $contacts } አገልግሎቶች ድነዋል። መጨረሻ ከተላከበት ጊዜ ወዲህ ያሉ ንክኪዎች ሊጎድሉ ይችላሉ።
    }

guard-key-missing = የዚህ ቆጠራ ቁልፍ እዚህ የለም። ፋይሎቹ ከሌላ መሣሪያ የመጡ ሊሆኑ ወይም አንዱ ጎድሎ ሊሆን ይችላል። ምንም አልተቀየረም፦ ሁሉንም ፋይሎች አንድ ላይ ይመልሱ።

guard-key-damaged = የዚህ ቆጠራ ቁልፍ ፋይል ተበላሽቷል። ምንም አልተቀየረም። ከቅጂ ይመልሱት፣ ወይም ይህን መሣሪያ ደምስሰው እንደገና ቡድኑን ይቀላቀሉ።

guard-key-newer = የዚህን ቆጠራ ቁልፍ የሠራው አዲስ የ Acollida ስሪት ነው። ለመክፈት መተግበሪያውን ያዘምኑ፤ ምንም አልጠፋም።

guard-taps-torn =
    { $count ->
        [one] ተቆልፎ ሳለ የተደረገ { $count } ንክኪ ሊነበብ አልቻለም፤ አልተቆጠረም።
       *[other] ተቆልፎ ሳለ የተደረጉ { $count } ንክኪዎች ሊነበቡ አልቻሉም፤ አልተቆጠሩም።
    }
