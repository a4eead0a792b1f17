attest-title = ማረጋገጫ፦ እርዳታ የሚፈልጉ ሰዎች ምን እንደሚጠየቁ

attest-version = ፕሮግራም፦ Acollida { $version }

attest-taxonomy = የሚቆጠሩት ዝርዝር፦ ስሪት { $number }፣ SHA-256 { $hash }

attest-made = በ{ $date } በፕሮግራሙ ራሱ፣ በሚቆጥርበት መሣሪያ ላይ ተዘጋጀ

attest-purpose = ይህ ገጽ ፕሮግራሙ ለምግብ፣ ለሕክምና ወይም ለምክር ስለሚመጡ ሰዎች ምን እንደሚጠይቅና እንደሚመዘግብ፣ እና ምን መመዝገብ እንደማይችል ይናገራል። አንዳንድ ከተሞች በሕግ ለሚጠይቁት የቅጾች ዓመታዊ ግምገማ ነው፤ ለምሳሌ የቺካጎ ማዘጋጃ ቤት ሕግ 2-173-030 (a)(2)፦ የከተማ አገልግሎት ቅጽ ስለ ዜግነት ወይም የስደት ሁኔታ መጠየቅ አይችልም።

attest-asked-title = ምን ይጠየቃል

attest-asked-none = ማንም ምንም አይጠየቅም። ሠራተኛው የተሰጠውን እርዳታ በንክኪ ይቆጥራል። ማንም ሰው አይመዘገብም።

attest-kinds-title = ሠራተኛ ሊቆጥር የሚችለው

attest-code = ኮድ

attest-meaning = ትርጉም

attest-counted = ይህ ቡድን ይቆጥረዋል

attest-yes = አዎ

attest-no = አይ

attest-marks-title = ቡድኑ ከፈለገ ከእያንዳንዱ ንክኪ ጋር ሊመለከት የሚችለው

attest-band = ዕድሜ፣ በዓይን ግምት እና ሳይጠየቅ፦ { $list }

attest-outcome = እርዳታው መሰጠት መቻሉ፦ { $list }

attest-when = መቼ፦ ሳምንቱ፤ ቀኑ በመሣሪያው ላይ ብቻ፣ ቢበዛ 14 ቀናት

attest-where = የት፦ በቡድኑ ዝርዝር ያለ ቦታ

attest-shift = ቦታው በአንድ ቀን ክፍት እንደነበር

attest-never-title = በፍጹም ሊመዘገብ የማይችለው

attest-never-intro = ለእነዚህ ለአንዳቸውም መጻፊያ፣ ማስገቢያ ወይም ማውጫ የለም፦

attest-team-title = የዚህ መሣሪያ ቡድን

attest-team-none = ይህ መሣሪያ ገና የማንኛውም ቡድን አይደለም። የሚከተለው ስለ ፕሮግራሙ ራሱ ነው።

attest-team-name = ቡድን፦ { $name }

attest-site = ቦታ

attest-linter-good = የፕሮግራሙ የቃል መርማሪ በቡድኑ እና በቦታዎቹ ስሞች ውስጥ ስለ ሰዎች ምንም ቃል አላገኘም።

attest-linter-bad = የፕሮግራሙ የቃል መርማሪ በእነዚህ ስሞች ውስጥ ስለ ሰዎች ቃላት አግኝቷል። ይህ ገጽ ከመፈረሙ በፊት መቀየር አለባቸው፦

attest-how-title = ፕሮግራሙ ይህን እንዴት ይጠብቃል

attest-how-types = ቆጠራ ከላይ ባለው ዝርዝር ኮዶች፣ በሳምንት፣ በቦታ እና በቁጥሮች የተሠራ ነው። ፕሮግራሙ ሌላ ዓይነት ስለሌለው ሌላ ነገር የሚጻፍበት ቦታ የለም።

attest-how-linter = የቡድኑ እና የቦታዎቹ ስሞች ማንም የሚጽፋቸው ብቸኛ ቃላት ናቸው። የቃል መርማሪው በሁሉም የፕሮግራሙ ቋንቋዎች ይመረምራቸዋል፤ ስለ ሰዎች ያሉ ቃላትን አይቀበልም።

attest-how-tests = ራስ-ሰር ሙከራዎች እያንዳንዱን የፕሮግራሙን ዓረፍተ ነገር እንዲሁ ያነባሉ፤ የፋይሎቹንም ሰንጠረዥና ዓምድ ሁሉ ከተገመገመ ዝርዝር ጋር ያነጻጽራሉ።

attest-how-server = አገልጋይ፣ ቡድኑ ካለው፣ የሳምንትና የቦታ ድምሮችን ብቻ ይይዛል፦ ሰው፣ መሣሪያ፣ አድራሻ ወይም ሰዓት የለም።

attest-how-source = ፕሮግራሙ ነፃ ሶፍትዌር ነው፤ ማንም ሊያነበውና ሊያረጋግጠው ይችላል።

attest-sign-title = ፊርማ

attest-sign-text = ይህን ገጽ ከምንጠቀምበት ፕሮግራም ጋር አነጻጽሬአለሁ። ሌላ ምንም አንጠይቅም፣ አንመዘግብምም።

attest-sign-date = ቀን

attest-sign-place = ከተማ ወይም ድርጅት

attest-sign-name = የፈረመው

attest-sign-role = ኃላፊነት

attest-sign-signature = ፊርማ

never-name = ስም፣ የስም መነሻ ፊደላት፣ ቅጽል ስም፣ የመዝገብ ቁጥር

never-birth = የልደት ቀን ወይም ትክክለኛ ዕድሜ

never-origin = ዜግነት፣ የትውልድ አገር፣ ብሔር፣ ቋንቋ፣ ሃይማኖት

never-status = የስደት ሁኔታ፣ ሰነዶች፣ መንገድ፣ የመጡበት ቀን

never-contact = አድራሻ፣ ስልክ፣ ኢሜይል

never-likeness = ፎቶ፣ ድምፅ፣ ፊርማ፣ አሻራ

never-position = የሚገኙበት ቦታ፣ የስልክ ማማዎች፣ በአቅራቢያ ያሉ መረቦች

never-time = የቀኑ ሰዓት፣ የአገልግሎቶች ቅደም ተከተል

never-health = ምርመራ ውጤት፣ መድኃኒት፣ እርግዝና፣ አካል ጉዳት፣ የደረሰ ጥቃት

never-family = የቤተሰብ ዝምድና

never-text = ስለ አገልግሎት የሚጻፍ ማንኛውም ነፃ ጽሑፍ

never-worker = ማን እንደቆጠረ፣ በየትኛው መሣሪያ፣ ከየትኛው የመረብ አድራሻ
