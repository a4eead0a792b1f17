files-contacts-not-people = አገልግሎቶች፣ ሰዎች አይደሉም፦ አምስት ጊዜ የተረዳ ሰው አምስት ጊዜ ይቆጠራል።

files-estimates = ግምት ነው፣ አልተቆጠረም፦ ከቁጥሩ አጠገብ የተጻፈው ኃላፊነት ያለው ሰው ይጠየቅበታል።

files-city = መላ ከተማው

files-rest = የቀረው ከተማ

files-area = አካባቢ

files-by-area = በአካባቢ

files-notes = ማስታወሻዎች

files-first-day = የመጀመሪያ ቀን

files-change = ለውጥ

files-team = ቡድን

files-mark = ምልክት

files-accuracy = ትክክለኛነት

files-as-of = የቁጥሮቹ ቀን

files-list = የዓይነቶች ዝርዝር

files-reading = እንዴት እንደሚነበብ

files-within = ከ20 ጊዜ 19 ጊዜ፣ አንድ ዓይነት በአንድ አካባቢና ወር ቢበዛ በ{ $cell } ይለያያል፣ የአገልግሎቶች ሁሉ ድምር ደግሞ በ{ $total }።

files-below = “<5” ማለት ከአምስት በታች ነው፣ ምናልባትም ምንም። ድምሮች እነዚህን አገልግሎቶች ይይዛሉ።

files-empty = ባዶ ሕዋስ ማለት ምንም አልተቆጠረም ወይም መናገር አይቻልም ማለት ነው። ዜሮ ማለት አይደለም።

files-two-tables = በዕድሜ ያሉ ቁጥሮች የራሳቸው ዕድል አላቸው፤ ስለዚህ ድምራቸው ከሌሎቹ በጥቂቱ ይለያል።

files-anyone = የመጣ ሁሉ

files-people = አይቆጠሩም

files-counted = ተቆጥሯል

files-counted-released = ተቆጥሯል፣ ከዚያ አንድ ጊዜ ዕድል ተጨምሯል
