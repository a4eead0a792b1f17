counting-shift-start = ፈረቃ ጀምር

counting-shift-end = ፈረቃ ጨርስ

counting-shift-open = ፈረቃ ክፍት ነው

counting-shift-none = ገና ፈረቃ የለም

counting-shift-elsewhere = ክፍት ፈረቃ፦ { $site }

counting-empty-title = ምንም አልተቆጠረም

counting-empty-text = ማንም አልመጣም ወይስ ፈረቃው በስህተት ተጀመረ?

counting-empty-nobody = ማንም አልመጣም

counting-empty-nobody-more = ፈረቃው በዜሮ አገልግሎት ይመዘገባል

counting-empty-mistake = በስህተት ተጀመረ

counting-empty-mistake-more = ፈረቃ እንዳልነበረ ይሆናል

counting-empty-go-on = ፈረቃው ይቀጥላል

counting-days-title = የትኛው ቀን?

counting-days-more = ይህ መሣሪያ በሁሉም ቦታዎች የቆጠረው

counting-days-count =
    { $count ->
        [0] ምንም
        [one] { $count } አገልግሎት
       *[other] { $count } አገልግሎቶች
    }

counting-days-label = { $day }፦ { $count }

counting-day-named = { $near }፣ { $date }

counting-past-day = ለ{ $date } በመቁጠር ላይ

counting-back-to-today = ወደ ዛሬ ተመለስ

counting-sum-on = { $date }፦ { $count }

counting-sum-unmet-on = የጎደለ { $date }፦ { $count }

counting-heading-unmet-on = የጎደለ፣ { $date }

counting-sheet-on = የ{ $date } ቅጽ

counting-recent-title = የመጨረሻ ንክኪዎች

counting-recent-more = ማንኛውንም መቀልበስ ይቻላል

counting-recent-open = የመጨረሻ ንክኪዎችን አሳይ

counting-recent-undo = ቀልብስ፦ { $tap }

counting-group = ቡድን በአንድ ጊዜ፦ አራት ሰዎች ሲረዱ 4 አገልግሎት ነው

counting-group-key = { $amount } አገልግሎት ቁጠር

counting-favourites = እዚህ የሚበዙ

counting-sheet = የቆጠራ ቅጽ

counting-age-legend = ? = ዕድሜ አልተመዘገበም

counting-all = ሁሉም

counting-sheet-total = ድምር

counting-sheet-empty-title = እስካሁን የተቆጠረ የለም

counting-sheet-empty-text = በዚህ ቀን እዚህ የሚቆጥሩት በዚህ ቅጽ ላይ ይሆናል።

counting-sheet-line = { $kind }፦ { $count }። { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } ፈረቃ
       *[other] { $count } ፈረቃዎች
    }

counting-full-date = { $day } { $year }

counting-clock-title = ቀኑ ትክክል ነው?

counting-clock-today = ይህ መሣሪያ ዛሬ { $date } ነው ይላል።

counting-clock-backwards = መጨረሻ ሥራ ላይ የዋለው { $date } ነው፤ ያም ከዚህ በኋላ ነው።

counting-clock-ahead = መጨረሻ ሥራ ላይ የዋለው { $date } ነው፤ ብዙ ጊዜ አልፏል።

counting-clock-before = ይህ መተግበሪያው ከመሠራቱ በፊት ነው።

counting-clock-kept = የሚቆጥሩት ሁሉ በሚታየው ቀን ቅጽ ላይ ይቀመጣል።

counting-clock-yes = አዎ፣ ዛሬ ነው

counting-clock-no = አይ፣ ቀኑን አስተካክላለሁ

counting-clock-set = ቀኑን በመሣሪያው ቅንብሮች አስተካክለው ይመለሱ። እስከዚያ መቁጠር ይችላሉ፤ በኋላ በዚያ ቀን ሥር ያስተካክሉ።

counting-clock-unsure = ቀኑ ትክክል?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = ቀን፦ { $day }። ሌላ ቀን ይምረጡ።
