dashboard-choose = አሳይ

dashboard-filters = ምን ይታይ

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }፣ { $month }

dashboard-kind-elsewhere = “{ $kind }” ከ“{ $service }” አይደለም፣ ስለዚህ የሚታይ የለም። ሁሉንም አገልግሎት ወይም ሌላ ዓይነት ይምረጡ።

dashboard-given = የተሰጠ እርዳታ

dashboard-running = ይህ ጊዜ ገና አላለቀም።

dashboard-unmet-of = ከ{ $whole } አገልግሎቶች { $count }

dashboard-reports-of = ከ{ $whole } { $count }

dashboard-reports-what = ለእያንዳንዱ ቦታና ሳምንት አንድ ሪፖርት። ሪፖርት የሌለው ሳምንት እርዳታ ያልነበረበት ሊሆን ይችላል፣ ወይም ቆጠራው ገና በመሣሪያ ላይ ነው።

dashboard-reports-missing = ሪፖርት የለም፦ { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = ከሁሉም ቦታ ለሁሉም ሳምንት ሪፖርት አለ።

dashboard-and = { $first }፣ { $second }

dashboard-late =
    { $count ->
        [one] { $count } አገልግሎት ሳምንቱ ከተዘጋ በኋላ ደረሰ። በእነዚህ ቁጥሮች ውስጥ አለ፤ የታተመው አይለወጥም።
       *[other] { $count } አገልግሎቶች ሳምንታቸው ከተዘጋ በኋላ ደረሱ። በእነዚህ ቁጥሮች ውስጥ አሉ፤ የታተመው አይለወጥም።
    }

dashboard-no-target = ቡድኑ ለዚህ ያህል ጊዜ ግብ የለውም።

dashboard-full = ሊሞላ የተቃረበ
dashboard-full-row = { $site }፣ { $week }፦ ከ{ $most } { $count }
dashboard-full-text = አንድ ቦታ በአንድ ሳምንት ከዚህ በላይ ምዝገባ አይቀበልም፤ የተበላሸ ወይም የተሰረቀ መሣሪያ ያለ ማቋረጥ እንዳይጨምር ነው። ቦታው በእርግጥ ይህን ያህል ሥራ የሚበዛበት ከሆነ ሁለት ቦታ ያድርጉት፤ ካልሆነ አዲስ የመቁጠሪያ ኮድ ይጠይቁ።
dashboard-full-why = ይህ ዝርዝር ከድምሮች ብቻ የተሠራ ነው። አገልጋዩ የትኛውንም መሣሪያ አያውቅም፣ የትኛውንም ሊጠቅስ አይችልም።

dashboard-service = አገልግሎት

dashboard-age = ዕድሜ

dashboard-column-share = ድርሻ

dashboard-column-before = ከዓመት በፊት

dashboard-column-reports = ሪፖርት ያላቸው ሳምንታት

dashboard-column-when = መቼ

dashboard-total = ድምር

dashboard-chart-table = የዚህ ሥዕላዊ መግለጫ ቁጥሮች

dashboard-chart-columns = { $what }፦ የተሰጠ እርዳታ። ከፍተኛው { $highest } ነው፦ { $count }። ከመግለጫው በኋላ ያለው ሰንጠረዥ ሁሉንም ቁጥር ይዟል።

dashboard-chart-lines = { $what }፦ የተሰጠ እርዳታ። ነጥብ ያለው ሙሉ መስመር { $year } ነው፣ አራት ማዕዘን ያለው የተቆራረጠ መስመር { $before } ነው። ከመግለጫው በኋላ ያለው ሰንጠረዥ ሁሉንም ቁጥር ይዟል።

dashboard-empty-title = ገና ምንም አልተቆጠረም

dashboard-empty-text = አንድ መሣሪያ ቆጥሮ ሲመሳሰል ቁጥሮቹ በራሳቸው እዚህ ይታያሉ። ለመሣሪያ የመቁጠሪያ ኮድ ይስጡ፣ የምትሰጡትን እርዳታ ይንኩ፣ ማመሳሰልን ይምረጡ።

dashboard-empty-tomorrow = ቁጥሮቹ በቀን አንድ ጊዜ ይታደሳሉ፦ ዛሬ የሚመጣው ነገ እዚህ ይታያል።

dashboard-empty-filter = ማጣሪያዎቹን ያስወግዱ ወይም ሌላ ጊዜ ይምረጡ።

dashboard-trend-text = ሙሉ ዓመት ካለፈው ዓመት ጎን፣ በወር በወሩና በሳምንት በሳምንቱ።
