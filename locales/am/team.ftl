team-earlier = ቀዳሚ
team-later = ቀጣይ
team-share = የእያንዳንዱ አገልግሎት ድርሻ
team-by-site = በቦታ
team-by-week = በየሳምንቱ
team-by-month = በየወሩ
team-week = ሳምንት { $week }
team-week-short = { $week }
team-as-of = የተወሰደው፦ { $when }
team-before = { $period }፦ { $count }
team-before-whole = { $period } በሙሉ፦ { $count }
team-before-none = ከዚህ በፊት የሚነጻጸር የለም
team-unmet-sum =
    { $count ->
        [0] አንድም ጊዜ
        [one] { $count } ጊዜ
       *[other] { $count } ጊዜ
    }
team-site-unknown = ሌላ ቦታ
team-small-print = አገልግሎቶች፣ ሰዎች አይደሉም፦ አምስት ጊዜ የተረዳ ሰው አምስት ጊዜ ይቆጠራል፣ ማንም አይመዘገብም። እነዚህ የቡድኑ ትክክለኛ ቁጥሮች ናቸው። በቀን አንድ ጊዜ ይጨምራሉ፤ የያዝነው ሳምንት ትናንሽ ቁጥሮች ሳምንቱ ሲያልቅ ይታያሉ። ከቡድኑ በሚወጣው ላይ ትናንሽ ቁጥሮች መደበቅ አለባቸው።
team-no-key-title = ለማየት ኮድ ያስፈልጋል
team-no-key-text = የቡድኑን ቁጥሮች ለማየት የሚፈቅድ ኮድ ያስፈልጋል። አስተባባሪዎ አለው፤ በ«ማመሳሰል» ገጽ ይለጥፉት።
team-none-title = እስካሁን ቁጥር የለም
team-none-text = ቁጥሮቹ በሚቀጥለው ግንኙነት ይመጣሉ።
