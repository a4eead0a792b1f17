carry-title = በእጅ
carry-text = ግንኙነት ሳይኖር ፋይል ቆጠራዎችን ወደ ሌላ የቡድንዎ መሣሪያ ያደርሳል፦ በኬብል፣ በማስታወሻ ካርድ ወይም በመልእክት። ሊከፍተው የሚችለው ቡድንዎ ብቻ ነው፤ ምንም ሁለት ጊዜ አይቆጠርም።
carry-save = ፋይል አስቀምጥ
carry-share = ፋይል አጋራ
carry-take = ፋይል አስገባ

carry-given =
    { $count ->
        [one] { $count } ቆጠራ በፋይሉ ውስጥ ነው። በዚህ መሣሪያ ላይም ይቆያል።
       *[other] { $count } ቆጠራዎች በፋይሉ ውስጥ ናቸው። በዚህ መሣሪያ ላይም ይቆያሉ።
    }
carry-taken =
    { $count ->
        [one] { $count } አዲስ ቆጠራ ከፋይሉ ጋር መጥቷል።
       *[other] { $count } አዲስ ቆጠራዎች ከፋይሉ ጋር መጥተዋል።
    }
carry-nothing-new = በዚህ ፋይል ያሉት ቆጠራዎች ሁሉ አስቀድመው እዚህ ነበሩ።
carry-team-came = የቡድንዎ ቦታዎች ከፋይሉ ጋር መጥተዋል።
carry-unread =
    { $count ->
        [one] { $count } ግቤት ሊነበብ አልቻለም። መተግበሪያውን ያዘምኑና ፋይሉን እንደገና ያስገቡ።
       *[other] { $count } ግቤቶች ሊነበቡ አልቻሉም። መተግበሪያውን ያዘምኑና ፋይሉን እንደገና ያስገቡ።
    }

carry-problem-none = ይህ የ Acollida ቆጠራ ያለበት ፋይል አይደለም። የእንዲህ ያለ ፋይል ስም በ .acollida ያበቃል።
carry-problem-damaged = ይህ ፋይል ተበላሽቷል ወይም ሙሉ አይደለም። ፋይሉን እንደገና ይጠይቁ።
carry-problem-other = የዚህ መሣሪያ ኮድ ይህን ፋይል አይከፍትም። የሌላ ቡድን ነው፣ ወይም የቡድንዎ ኮድ ተቀይሯል።
carry-problem-newer = ይህ ፋይል በአዲስ የ Acollida ስሪት የተሠራ ነው። መተግበሪያውን ያዘምኑና ፋይሉን እንደገና ያስገቡ።
carry-problem-large = እዚህ ያሉት ቆጠራዎች አንድ ፋይል ከሚይዘው በላይ ናቸው። ግንኙነት ሲኖር ያመሳስሉ።
carry-problem-unreadable = ፋይሉን ማንበብ አልተቻለም። ወደዚህ መሣሪያ ቀድተው እንደገና ይሞክሩ።
carry-problem-no-code = ይህ መሣሪያ ለመቁጠር የሚያስችል ኮድ የለውም፤ ስለዚህ እንዲህ ያሉ ፋይሎችን መሥራትም መክፈትም አይችልም። ኮድ ከአስተባባሪዎ ይጠይቁ።
