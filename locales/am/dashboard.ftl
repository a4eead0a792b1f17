dashboard-skip = ወደ ይዘቱ ይሂዱ

dashboard-nav = ገጾች

dashboard-overview = ጠቅላላ እይታ

dashboard-trend = በጊዜ ሂደት

dashboard-downloads = የሚወርዱ ፋይሎች

dashboard-estimates = ግምቶች

dashboard-method = ዘዴ

dashboard-sign-out = ውጣ

dashboard-mark-internal = ውስጣዊ፦ ትክክለኛ፣ ለቡድኑ ብቻ

dashboard-mark-released = የታተመ

dashboard-window = { $page } – { $team }

dashboard-front-title = ምን ያህል እርዳታ እንደተሰጠ፣ ለማን እንደሆነ ግን በፍጹም

dashboard-front-text = ይህ አገልጋይ ቡድኖች የቆጠሩትን ይደምራል፦ ምግብ፣ ምርመራ፣ ምክር። በቦታና በሳምንት ድምሮችን ብቻ ይይዛል፣ ስለ ማንም ምንም አይይዝም።

dashboard-front-way = የቡድን ቁጥሮችን ለማየት በቡድኑ የንባብ ኮድ ይግቡ።

dashboard-sign-in = መግቢያ

dashboard-sign-in-text = የቡድንዎን የንባብ ኮድ ይለጥፉ። በ ACO1 ይጀምራል። መለያም የይለፍ ቃልም የለም።

dashboard-sign-in-code = የንባብ ኮድ

dashboard-sign-in-go = ቁጥሮቹን አሳይ

dashboard-sign-in-keep = በዚህ አሳሽ ለ12 ሰዓት ገብተው ይቆያሉ። በጋራ ኮምፒውተር ሲጨርሱ ይውጡ።

dashboard-sign-in-again = ቀድሞ ገብተዋል? ገጹን እንደገና ይክፈቱ

dashboard-sign-in-needed = ይህ ገጽ ለቡድኑ ብቻ ነው። ለማየት ይግቡ።

dashboard-sign-in-ended = ጊዜዎ አልቋል። የንባብ ኮዱን እንደገና ይለጥፉ።

dashboard-signed-out = ወጥተዋል።

dashboard-code-wrong = ይህ አገልጋይ ይህን ኮድ አያውቀውም። ትክክለኛው መሆኑን አስተባባሪዎን ይጠይቁ።

dashboard-code-revoked = ይህ ኮድ ተተክቷል። አዲሱን የንባብ ኮድ ከአስተባባሪዎ ይጠይቁ።

dashboard-code-role = ይህ ኮድ ቁጥሮችን ለማንበብ አይደለም። የንባብ ኮዱን ከአስተባባሪዎ ይጠይቁ።

dashboard-code-address = በዚህ ኮድ ውስጥ ያለው አድራሻ ደህንነቱ የተጠበቀ አይደለም። አዲስ ከአስተባባሪዎ ይጠይቁ።

dashboard-code-trailing = ከኮዱ መጨረሻ በኋላ ሌላ ነገር አለ። ኮዱን ብቻ ይለጥፉ።

dashboard-problem-title = ይህን ገጽ ማሳየት አይቻልም

dashboard-problem-missing = በዚህ አድራሻ ገጽ የለም።

dashboard-problem-team = ለሌላ ቡድን ነው የገቡት።

dashboard-problem-site = ቡድኑ “{ $code }” የሚባል ቦታ የለውም።

dashboard-problem-filter = አድራሻው “{ $what }” ይጠይቃል፣ እንዲህ ያለ የለም።

dashboard-problem-twice = “{ $what }” በአድራሻው ሁለት ጊዜ አለ።

dashboard-problem-unreleased = { $span } ገና አልታተመም። ወር ካለቀ ከ14 ቀን በኋላ አንድ ጊዜ ይታተማል፣ ከዚያ አይለወጥም።

dashboard-problem-file = ይህ ፋይል ለዚህ ጊዜ ሊሠራ አይችልም። ሌላ ጊዜ ወይም ሌላ ፋይል ይምረጡ።

dashboard-problem-origin = ይህ ቅጽ ከዚህ አገልጋይ ገጽ አልመጣም፣ ስለዚህ ምንም አልተደረገም። ገጹን እንደገና ከፍተው ቅጹን ከዚያ ይላኩ። ካልሆነ አዲስ አሳሽ ይጠቀሙ።

dashboard-problem-form = ይህ ቅጽ ሊነበብ አልቻለም። ገጹን እንደገና ከፍተው ከዚያ ይላኩ።

dashboard-problem-busy = አገልጋዩ ብዙ ሥራ አለበት። ከጥቂት ጊዜ በኋላ ይሞክሩ።

dashboard-problem-failed = ቁጥሮቹ አሁን ሊነበቡ አይችሉም። ምንም አልጠፋም። በኋላ ይሞክሩ።

dashboard-problem-method = ይህ አድራሻ እንዲህ አይሠራም።

dashboard-problem-public = ይህ ቡድን የሕዝብ ገጽ የለውም።

dashboard-way-overview = ወደ ጠቅላላ እይታ

dashboard-way-front = ወደ መጀመሪያው ገጽ
