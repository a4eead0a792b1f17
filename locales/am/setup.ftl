setup-title = የቡድን ማዋቀሪያ

setup-closed-title = ለማዋቀር ኮድ ያስፈልጋል

setup-closed-text = የቡድኑን ማዋቀሪያ ለመቀየር ልዩ ኮድ ያስፈልጋል። በ«ማመሳሰል» ገጽ ይለጥፉት።

setup-part-name = ስም

setup-part-sites = ቦታዎች

setup-part-kinds = የእርዳታ ዓይነቶች

setup-part-marks = ዕድሜ እና ውጤት

setup-part-targets = ግቦች

setup-part-rules = ማቆያ እና ቁልፍ

setup-part-codes = የመሣሪያ ኮዶች

setup-sites-sum =
    { $count ->
        [one] { $count } ቦታ
       *[other] { $count } ቦታዎች
    }

setup-kinds-sum = ከ{ $all } { $count }

setup-marks-both = ዕድሜ እና «መርዳት አልተቻለም»

setup-marks-ages = ዕድሜ ብቻ

setup-marks-outcomes = «መርዳት አልተቻለም» ብቻ

setup-marks-none = ሁለቱም የለም

setup-targets-sum =
    { $count ->
        [0] የለም
        [one] { $count } ግብ
       *[other] { $count } ግቦች
    }

setup-codes-sum = ለሚቀላቀሉ መሣሪያዎች

setup-name = የቡድኑ ስም

setup-name-text = በቡድኑ ውስጥ ሁሉም ያነበዋል።

setup-sites-text = እርዳታ የሚሰጥባቸው ቦታዎች፦ ማዕድ ቤት፣ የመንገድ ዙር፣ የምርመራ ክፍል። የሰው መኖሪያ በፍጹም አይሆንም።

setup-sites-empty = ገና ቦታ የለም። ያለ ቦታ ማንም መቁጠር አይችልም።

setup-site-add = ቦታ ጨምር

setup-site-new = አዲስ ቦታ

setup-site-label = ሰዎች ምን ይሉታል

setup-site-code = አጭር ኮድ

setup-site-code-text = በፋይሎች እና በቁጥሮች ላይ ይሆናል፤ ከዚያ በኋላ አይቀየርም።

setup-site-done = ተጠናቀቀ

setup-site-edit = { $site } ቀይር

setup-site-up = { $site } ወደ ላይ

setup-site-down = { $site } ወደ ታች

setup-site-remove = ይህን ቦታ አስወግድ

setup-site-remove-text = እዚያ የተቆጠረው በሁሉም ቁጥሮች ውስጥ ይቆያል። ከአሁን በኋላ እዚያ ማንም መቁጠር አይችልም።

setup-site-remove-yes = አስወግድ

setup-site-remove-no = ይቆይ

setup-kinds-text = የቡድኑ መሣሪያዎች ለመቁጠር የሚያሳዩት። ቀድሞ የተቆጠረው በሁሉም ቁጥሮች ውስጥ ይቆያል።

setup-bands = ዕድሜ

setup-bands-text = በዓይን ግምት፣ አይጠየቅም።

setup-remember = የተመረጠው ዕድሜ ይቆያል

setup-remember-text = ሁሉም ተመሳሳይ ዕድሜ ላላቸው ቦታ። አለበለዚያ ከእያንዳንዱ ቆጠራ በኋላ ወደ «አልተመዘገበም» ይመለሳል።

setup-outcomes = «መርዳት አልተቻለም»

setup-outcomes-text = የጎደለውን ይቆጥራል፦ ያለቀ፣ የተዘጋ፣ ቀጠሮ የሌለ።

setup-targets-text = ቡድኑ ሊደርስባቸው የሚፈልጋቸው አገልግሎቶች። «የቡድን ቁጥሮች» ከተቆጠረው ጎን ያሳያቸዋል።

setup-target-kind = የእርዳታ ዓይነት

setup-target-count = አገልግሎቶች

setup-target-add = ይህን ግብ ጨምር

setup-target-remove = { $target } አስወግድ

setup-target-label = { $kind }፣ { $amount }

setup-target-week = በሳምንት { $count }

setup-target-month = በወር { $count }

setup-target-quarter = በሩብ ዓመት { $count }

setup-target-year = በዓመት { $count }

setup-grain-week = ሳምንት

setup-grain-month = ወር

setup-grain-quarter = ሩብ

setup-grain-year = ዓመት

setup-days = የሚቆዩ ቀናት

setup-days-text = መሣሪያ የዕለት ቆጠራውን እስከ መቼ እንደሚይዝ፣ እና ስንት ቀን ወደ ኋላ ማስተካከል እንደሚቻል።

setup-days-count =
    { $count ->
        [one] { $count } ቀን
       *[other] { $count } ቀናት
    }

setup-lock = የሚቆለፍበት ጊዜ

setup-lock-text = ለዚህ ያህል ጊዜ ያልተነካ መሣሪያ ራሱን ይቆልፋል።

setup-lock-count =
    { $count ->
        [one] { $count } ደቂቃ
       *[other] { $count } ደቂቃዎች
    }

setup-less = { $what }፦ ቀንስ

setup-more = { $what }፦ ጨምር

setup-unsaved = ገና አልተቀመጠም። ቡድኑ እንደ በፊቱ ይቆጥራል።

setup-save = ለቡድኑ አስቀምጥ

setup-saving = በማስቀመጥ ላይ…

setup-discard = ተው

setup-discard-ask = ያልተቀመጡ ለውጦች ሁሉ ይተዉ?

setup-discard-yes = ይተዉ

setup-discard-no = ይቆዩ

setup-look-again = ከማስቀመጥ በፊት ይህን ይመልከቱ፦ { $part }

setup-joined = በዚህ መካከል ሌላ ሰው አስቀምጧል። ሁለቱም ለውጦች እዚህ ተቀላቅለዋል፤ ሁለቱም አንድ ነገር ከቀየሩ የእርስዎ ይጸናል። አይተው ያስቀምጡ።

setup-wrong-empty = እዚህ የሆነ ነገር መኖር አለበት።

setup-wrong-long = ቢበዛ { $most } ፊደላት።

setup-wrong-hidden = የማይታዩ ፊደላት አሉበት። እንደገና ይጻፉ።

setup-wrong-code = ከ1 እስከ 16፦ a–z፣ 0–9 እና -፣ በፊደል ወይም በአሃዝ የሚጀምር።

setup-wrong-code-twice = ሌላ ቦታ ይህ ኮድ አለው።

setup-wrong-no-kind = ቢያንስ አንድ ይምረጡ፦ ምንም የማይቆጥር ቡድን መሣሪያ አያስፈልገውም።

setup-wrong-sites = ቢበዛ { $most } ቦታዎች።

setup-wrong-number = ከ{ $least } እስከ { $most } ያለ ቁጥር።

setup-wrong-target-twice = ለዚህ ግብ አለ። መጀመሪያ እሱን ያስወግዱ።

setup-codes-text = ኮድ መሣሪያን ወደ ቡድኑ ያስገባል። ለሚመለከተው ሰው ብቻ ያሳዩ። ከአንድ ደቂቃ በኋላ ይደበቃል።

setup-code-write = ለመቁጠር

setup-code-write-text = ለሚቆጥር ሁሉ።

setup-code-read = የቡድኑን ቁጥሮች ለማየት

setup-code-read-text = ለአስተባባሪዎች። በእሱ መቁጠር አይቻልም።

setup-code-admin = ማዋቀሪያውን ለመቀየር

setup-code-admin-text = ያለው ሰው እዚህ ሁሉንም መቀየር ይችላል፦ ቦታዎች፣ ዓይነቶች፣ ደንቦች። ለአንድ ወይም ለሁለት ሰዎች ብቻ ይስጡ።

setup-code-show = አሳይ

setup-code-show-label = ኮዱን አሳይ፦ { $code }

setup-code-hide = ደብቅ

setup-code-picture = ፎቶ ለማንሳት ኮዱ በ QR። ከታች በጽሑፍም አለ።

setup-code-none = ይህ መሣሪያ ይህ ኮድ የለውም።

join-picture = ከምስል

join-picture-text = ወይም የኮዱን QR ፎቶ ወይም የስክሪን ምስል ይምረጡ።

problem-picture-open = ምስሉን መክፈት አልተቻለም። እንደገና ይምረጡ ወይም ኮዱን ይለጥፉ።

problem-picture-large = ምስሉ በጣም ትልቅ ነው። ወደ QR ይቁረጡት ወይም ኮዱን ይለጥፉ።

problem-picture-format = ይህ ፋይል የ PNG ወይም JPEG ምስል አይደለም ወይም ተበላሽቷል። ሌላ ይምረጡ ወይም ኮዱን ይለጥፉ።

problem-picture-blank = በምስሉ ውስጥ የሚነበብ QR የለም። ከፊት፣ ጥርት አድርገው እና ሙሉውን ያንሱ ወይም ኮዱን ይለጥፉ።

problem-picture-other = በምስሉ ያለው QR የ Acollida ኮድ አይደለም። አስተባባሪዎ የሰጡዎትን ምስል ይምረጡ።
