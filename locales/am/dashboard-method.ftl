downloads-text = ጊዜ ይምረጡና የተጠየቁትን ፋይል ይውሰዱ። ውስጣዊ ፋይሎች ትክክለኛ ናቸው፣ በቡድኑ ውስጥ ይቀራሉ። የታተሙት ለማንም ሊሰጡ ይችላሉ።

downloads-internal = ውስጣዊ

downloads-released = የታተመ

downloads-file = ፋይል

downloads-link = { $file }፣ { $mark }

downloads-unreleased = { $span } ገና አልታተመም። ወር ካለቀ ከ14 ቀን በኋላ ይታተማል።

downloads-released-months = እስካሁን የታተሙ፦

downloads-none-released = ገና የታተመ ወር የለም።

download-for-csv = ማንኛውም የሒሳብ ሠንጠረዥ ወይም ፕሮግራም፤ ለእያንዳንዱ ቁጥር አንድ ረድፍ

download-for-xlsx = Excel ወይም LibreOffice፣ ለእያንዳንዱ ሰንጠረዥ አንድ ወረቀት

download-for-hxl_csv = የሰብዓዊ እርዳታ ሪፖርቶች፦ CSV ከ HXL ምልክቶች ጋር

download-for-dhis2_json = DHIS2፣ እንደ እሴቶች ስብስብ

download-for-adx_xml = የጤና መረጃ ሥርዓቶች፦ ADX (IHE)

download-for-5w_csv = የድርጅቶች ቅንጅት፦ ማን ምን የት መቼ ለማን ያደርጋል

download-for-esf_xlsx = የ ESF+ ሪፖርቶች፣ ከታወጁ ግምቶች ጋር

method-contact-title = አገልግሎት ምንድን ነው

method-contact = አገልግሎት ለአንድ ሰው አንድ ጊዜ የተሰጠ አንድ እርዳታ ነው፦ አንድ ምግብ፣ አንድ ምርመራ፣ አንድ ውይይት። አምስት ጊዜ የመጣ አምስት ጊዜ ይቆጠራል። ማንም አይመዘገብም፣ ስለዚህ ስንት ሰው እንደመጣ ማንም ሊናገር አይችልም።

method-unmet = “መርዳት አልተቻለም” መጥተው መርዳት ያልተቻሉትን ይቆጥራል፦ ምንም አልቀረም፣ ዝግ ነበር፣ ቀጠሮ የለም። በ“የተሰጠ እርዳታ” ውስጥ አይደሉም።

method-when = አገልጋዩ ቦታዎችንና ሳምንታትን ያውቃል፣ ከዚያ ያነሰ አያውቅም። ሳምንታትም ወራትም በትክክል እንዲደመሩ ሳምንት በወሩ መጨረሻ ይቆረጣል።

method-internal-title = ውስጣዊ፦ ትክክለኛ

method-internal = እነዚህ የቡድኑ መሣሪያዎች የላኩት ሁሉ ድምር ናቸው። ለቡድኑ ብቻ ናቸው፦ ትንሽ ትክክለኛ ቁጥር አንድን ሰው ሊጠቁም ይችላል።

method-internal-late = መሣሪያዎች ዘግይተው ሊልኩ ይችላሉ፣ ስለዚህ ቁጥር ገና ሊጨምር ይችላል።

method-internal-daily = ቁጥሮቹ በቀን አንድ ጊዜ ይታደሳሉ። በያዝነው ሳምንት አንድ የእርዳታ ዓይነት በአንድ ቦታ ከ10 አገልግሎት ጀምሮ ይታያል።

method-released-title = የታተመ

method-released = የታተሙ ቁጥሮች ከቡድኑ ሊወጡ ይችላሉ። ወር ካለቀ ከ14 ቀን በኋላ ለእያንዳንዱ ቁጥር አንድ ጊዜ ዕድል ይጨመራል። ውጤቱ እንደገና አይወጣም፣ አይለወጥምም።

method-released-atoms = ለእያንዳንዱ ወር ሁለት ሰንጠረዦች ይታተማሉ፦ የእርዳታ ዓይነቶች በአካባቢ፣ ዕድሜ በአገልግሎት። አካባቢ ሦስት ወይም ከዚያ በላይ ቦታ አለው፤ ካልሆነ መላ ከተማው ነው። የተሰጠ እርዳታ ብቻ ይታተማል። ሥነ ልቦና በምርመራ ውስጥ ይቆጠራል።

method-released-sums = ሌላው ሁሉ ከእነዚህ ሁለት ሰንጠረዦች ይደመራል፦ ድምሮች፣ ሩብ ዓመታት፣ ዓመታት፣ መግለጫዎች፣ ፋይሎች።

method-small = ከ5 በታች የሆኑ ቁጥሮች “<5” ተብለው ይጻፋሉ።

method-promise = አንድ አገልግሎት ብቻውን የሚታተመውን ዕድል ከአራት እጥፍ በላይ አይለውጥም።

method-error-title = የታተሙ ቁጥሮች ከትክክለኞቹ ምን ያህል ይርቃሉ

method-error = እያንዳንዱ የታተመ ቁጥር በሙሉ ቁጥር d ይርቃል፣ ዕድሉም P(d) = ⅓ · 2^(−|d|) ነው። ሌላ ምንም አይለወጥም።

method-error-within = ቢበዛ የሚርቀው

method-error-share = በዚህን ያህል ጊዜ

method-error-of = ከ{ $whole } { $part }

method-error-sums = ሲደመሩ ልዩነቶቹ አብዛኛውን እርስ በርስ ይጠፋሉ፦ የ n ቁጥሮች ድምር ልዩነት በ √n ያድጋል፣ በ n አይደለም።

method-error-count = የተደመሩ ቁጥሮች

method-error-95 = ቢበዛ የሚርቀው፣ ከ100 ጊዜ በ95

stored-intro-server = ይህ አገልጋይ የሚይዘው ሁሉ፣ ሰንጠረዥ በሰንጠረዥ፣ አሁን ከራሱ ፋይል የተነበበ። እዚህ የሌለ አይያዝም።
