record-today = ዛሬ
record-yesterday = ትናንት
record-site = ቦታ
record-choose-site = ቦታ ይምረጡ
record-age = ዕድሜ
record-age-by-eye = በዓይን ግምት፣ አይጠየቅም
record-could-not-help = መርዳት አልተቻለም
record-undo = ቀልብስ
record-nothing-yet = የሚቀለበስ የለም
record-take-back = አንድ ቀንስ
record-erase = የመጨረሻውን አሃዝ አጥፋ

record-heading-unmet = ዛሬ የጎደለ
record-kind-hint = { $about }። ከአንድ በላይ ለመቁጠር ተጭነው ይያዙ።
record-sheet-today = የዛሬ ቅጽ
record-waiting =
    { $count ->
        [one] { $count } እዚህ ብቻ
       *[other] { $count } እዚህ ብቻ
    }
record-all-sent = ሁሉም ቆጠራ ከቡድኑ ጋር ነው

record-sum-today = ዛሬ { $count }
record-sum-unmet-today = ዛሬ የጎደለ { $count }
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = ቀልብስ፦ { $what }
record-kind-label = { $kind }፣ { $count }
record-service-label = { $service }፣ { $count }
record-counted = { $what }፦ { $count }
record-undone = ተቀልብሷል { $what }፦ { $count }
record-pad-count = እስካሁን { $count }
record-pad-act = { $amount } ቁጠር
record-pad-limit = በአንድ ጊዜ ቢበዛ { $limit }

record-no-team-title = የትኛው ቡድን?
record-no-team-text = ይህ መሣሪያ ገና የማንኛውም ቡድን አይደለም። የቡድኑን ኮድ ከአስተባባሪዎ ጠይቀው እዚህ ይለጥፉ። ስም፣ መለያ ወይም ኢሜይል አያስፈልግም።
record-paste-code = የቡድኑን ኮድ ለጥፍ
record-no-profile-title = ትንሽ ቀርቷል
record-no-profile-text = ኮዱ ትክክል ነው። ቦታዎቹ እና የእርዳታ ዓይነቶቹ በመጀመሪያው ግንኙነት ይመጣሉ፤ ከዚያ በኋላ ያለ ግንኙነት መቁጠር ይችላሉ።
record-open-sync = አሁን ተገናኝ
record-no-site-title = ዛሬ የት ነዎት?
record-no-site-text = እርዳታ የሚሰጥበትን ቦታ ይምረጡ። ቆጠራዎ ወደ ቅጹ ይገባል።
record-read-only-title = ለማየት ብቻ የሆነ ኮድ
record-read-only-text = የዚህ መሣሪያ ኮድ የቡድኑን ቁጥሮች ያሳያል። እዚህ ለመቁጠር የመቁጠሪያውንም ኮድ ይለጥፉ።
record-open-team-figures = የቡድኑን ቁጥሮች እይ
