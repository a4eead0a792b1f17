stored-title = የሚቀመጠው

stored-open = የምናስቀምጠው፣ ማስረከብ የምንችለው

stored-intro = ይህ ፕሮግራም የሚይዘው ሁሉ፣ ሰንጠረዥ በሰንጠረዥ፣ አሁን ከራሱ ፋይል የተነበበ። እዚህ የሌለ አይያዝም፤ ለማንም ሊሰጥ አይችልም።

stored-device = በዚህ መሣሪያ ላይ

stored-server = በቡድኑ አገልጋይ ላይ፣ ካለ

stored-tells-label = እጁ የገባ ሰው የሚያውቀው

stored-columns = ዓምዶች፦ { $columns }

stored-never = የትም፦ ስሞች፣ ሰነዶች፣ የመጡበት፣ አድራሻዎች፣ ሰዓት፣ ቦታ ወይም ማን እንደቆጠረ። ለእነሱ ዓምድ የለም።

stored-free = ለጠበቆች፦ «acollida stored» ይህን ገጽ በጽሑፍ ያትማል።

stored-holds-batch = በመሞላት ላይ ያሉ ቅጾች፦ ቦታ እና ሳምንት፣ በዘፈቀደ ቁጥር ሥር።

stored-holds-batch_cell = በእነዚያ ቅጾች ላይ እስካሁን ከእያንዳንዱ የእርዳታ ዓይነት ስንት።

stored-holds-change = ያው ቆጠራ፣ መሣሪያዎች በሚያዋህዱት መልክ።

stored-holds-contribution = የዚህ መሣሪያ እና ቆጠራቸውን የሚሸከምላቸው ሌሎች የተዘጉ ቅጾች፦ ቦታ፣ ሳምንት፣ ቁጥሮች።

stored-holds-day_tally = ይህ መሣሪያ ባለፉት ቀናት በእያንዳንዱ የቆጠረው፣ ቢበዛ 14።

stored-holds-figures = የቡድኑ ድምሮች መጨረሻ ከአገልጋዩ እንደተነበቡ።

stored-holds-membership = መሣሪያው ለየትኛው ቡድን እንደሚቆጥር፣ አገልጋዩ እና የቡድኑ ኮድ ቁልፎች።

stored-holds-paper_sheet = የተቆጠረ የእያንዳንዱ የወረቀት ቅጽ ፋይል ማረጋገጫ ቁጥር፣ ሁለት ጊዜ እንዳይቆጠር።

stored-holds-profile = የቡድኑ ስም፣ ቦታዎቹ እና የሚቆጥረው።

stored-holds-server = መሣሪያው መጨረሻ አገልጋዩን ያገኘበት ጊዜ እና አገልጋዩ ያለው መዝገብ።

stored-holds-setting = የመረጡት፦ ቋንቋ፣ መልክ፣ ቦታ። እንዲሁም ስክሪኑ መቆለፉን እና መጨረሻ ሥራ ላይ የዋለበት ቀን።

stored-holds-sheet = ሁሉም የተዋሃደባቸው ቅጾች፦ ቦታ፣ ሳምንት፣ ቁጥሮች።

stored-tells-batch = በዚህ ሳምንት በአንድ ቦታ አንድ ሰው እንደቆጠረ። ማን እንደሆነ ወይም ስለተረዱት ምንም አይደለም።

stored-tells-batch_cell = እንደ 41 ማዕድ ያሉ ቁጥሮች። ለማን እንደሆነ አይደለም።

stored-tells-change = ከተዘጉት ቅጾች የበለጠ አይደለም።

stored-tells-contribution = በአንድ ሳምንት በአንድ ቦታ ምን ያህል እርዳታ እንደተሰጠ። በየትኛው ቀን፣ ለማን ወይም በማን እንደተቆጠረ አይደለም።

stored-tells-day_tally = ይህ መሣሪያ በአንድ ቀን በአንድ ቦታ ምን ያህል እንደቆጠረ። በስንት ሰዓት ወይም ለማን አይደለም።

stored-tells-figures = ቡድኑ ምን ያህል እርዳታ እንደሰጠ፣ በሳምንት እና በቦታ።

stored-tells-membership = መሣሪያው የቡድኑ እንደሆነ። በቁልፎቹ ቆጠራ መጨመር ወይም ድምር ማንበብ ይቻላል፦ መሣሪያ ከጠፋ አዲስ ኮዶች ይጠይቁ።

stored-tells-paper_sheet = አንድ የተወሰነ ፋይል እዚህ መቆጠሩን፣ ያን ፋይል ለያዘ ሰው።

stored-tells-profile = ቡድኑ የት እንደሚሠራ እና ምን እንደሚሰጥ።

stored-tells-server = መተግበሪያው በዚያ ጊዜ ሥራ ላይ እንደነበር።

stored-tells-setting = መተግበሪያው እንዴት እንደተቀናበረ፣ የመጨረሻው ቦታ እና መጨረሻ ሥራ ላይ የዋለበት ቀን።

stored-tells-sheet = በአንድ ሳምንት በአንድ ቦታ ምን ያህል እርዳታ እንደተሰጠ።

stored-server-holds-area = እያንዳንዱ ቡድን የከተማውን አካባቢዎች ምን ብሎ እንደሚጠራ።

stored-server-holds-arrived = ዛሬ የገባው። ነገ ወደ ድምሮቹ ይጨመራል፣ ማንም አገልግሎቶች አንድ በአንድ ሲገቡ እንዳያይ።

stored-server-holds-carried = ዘግይቶ ከገባው ውስጥ፣ ቀጥሎ በሚታተመው ወር የሚቆጠረው።

stored-server-holds-cell = ሊቆጠር የሚችለው ዝርዝር።

stored-server-holds-counted = በድምሮቹ ውስጥ ያሉ ቅጾች የዘፈቀደ ቁጥሮች፣ ሁለት ጊዜ እንዳይቆጠሩ።

stored-server-holds-dhis2_code = የቡድኑ ቦታዎች እና የእርዳታ ዓይነቶች በሌላ የስታቲስቲክስ ሥርዓት የሚጠሩባቸው ስሞች።

stored-server-holds-estimate = የገንዘብ ድጋፍ ሰጪ የሚጠይቃቸው፣ በግምት የተገኙ ቁጥሮች፣ እንዴት እንደተገመቱ ጭምር፤ ተቆጥረው አያውቁም።

stored-server-holds-key_hash = የቡድኑን ቁልፎች ለመለየት የሚያስፈልገው፣ ቁልፎቹ ራሳቸው አይደሉም።

stored-server-holds-kind = እያንዳንዱ ቡድን የሚቆጥራቸው የእርዳታ ዓይነቶች።

stored-server-holds-late = ከድምሮቹ ውስጥ፣ ሳምንት ከተዘጋ በኋላ የገባው።

stored-server-holds-ledger = ይህን መዝገብ የሚሰይም የዘፈቀደ ቁጥር።

stored-server-holds-offered = ቡድን በእያንዳንዱ ወር የሰጣቸው የእርዳታ ዓይነቶች።

stored-server-holds-refreshed = የቡድን ቁጥሮች እስከ የትኛው ቀን የተሟሉ እንደሆኑ፤ ለሁሉም አንድ ቀን ነው።

stored-server-holds-released = የትኞቹ ወራት እንደታተሙ።

stored-server-holds-released_band = በዕድሜ የታተመው፦ ሆን ተብሎ ትንንሽ ስህተቶች የተጨመሩባቸው ድምሮች።

stored-server-holds-released_kind = በእርዳታ ዓይነት የታተመው፦ ሆን ተብሎ ትንንሽ ስህተቶች የተጨመሩባቸው ድምሮች።

stored-server-holds-seal = የተዘጉ ሳምንታት ማረጋገጫ ቁጥሮች፣ ማንም ሳይታወቅ እንዳይለውጣቸው።

stored-server-holds-site = የእያንዳንዱ ቡድን ቦታዎች።

stored-server-holds-team = ቡድኖቹ፦ ስም፣ ከንክኪ ጋር የሚመለከተው እና የመሣሪያዎቻቸው ደንቦች።

stored-server-holds-total = ድምሮቹ፦ ከእያንዳንዱ የእርዳታ ዓይነት ስንት፣ በቦታ እና በሳምንት።

stored-server-tells-area = ቡድኑ የከተማውን ክፍሎች ምን ብሎ እንደሚጠራ።

stored-server-tells-arrived = ከዛሬ ጠዋት ወዲህ ምን ያህል እርዳታ ሪፖርት እንደተደረገ፣ በቦታ እና በሳምንት።

stored-server-tells-carried = ምን ያህል እርዳታ ዘግይቶ ሪፖርት እንደተደረገ፣ በቦታ።

stored-server-tells-cell = ስለ ማንም ምንም፤ በሁሉም ቦታ አንድ ነው።

stored-server-tells-counted = ለአንድ ሳምንት ስንት ቅጾች እንደገቡ እና መጠናቸው። ከማን ወይም ከስንት መሣሪያዎች አይደለም።

stored-server-tells-dhis2_code = የሌላ ሥርዓት ኮዶች።

stored-server-tells-estimate = ቡድን ምን እንደገመተ፣ እና የገመተው ሰው ኃላፊነት።

stored-server-tells-key_hash = ቡድኑ ስንት ቁልፎች እንደነበሩት።

stored-server-tells-kind = ቡድኑ ምን እርዳታ እንደሚሰጥ።

stored-server-tells-late = ምን ያህል እርዳታ ዘግይቶ ሪፖርት እንደተደረገ፣ በቦታ እና በሳምንት።

stored-server-tells-ledger = ስለ ማንም ምንም።

stored-server-tells-offered = ቡድኑ ምን እርዳታ እንደሚሰጥ።

stored-server-tells-refreshed = አገልጋዩ በዚያ ቀን ይሠራ እንደነበር።

stored-server-tells-released = ከታተመው የበለጠ አይደለም።

stored-server-tells-released_band = ከታተመው የበለጠ አይደለም።

stored-server-tells-released_kind = ከታተመው የበለጠ አይደለም።

stored-server-tells-seal = አንድ ሳምንት ስንት ቅጾች እንደነበሩት። ከማን አይደለም።

stored-server-tells-site = ቡድኑ የት እንደሚሠራ፣ ራሱ እንደጻፈው።

stored-server-tells-team = ይህን አገልጋይ የሚጠቀሙ ቡድኖች።

stored-server-tells-total = ምን ያህል እርዳታ እንደተሰጠ፣ በቦታ እና በሳምንት። ከዚህ በላይ አይከፋፈልም።

stored-server-holds-target = እያንዳንዱ ቡድን በዓይነት ምን ያህል እርዳታ መስጠት እንደሚፈልግ።

stored-server-tells-target = ቡድን ሊሰጥ የሚፈልገው።

stored-files = ከጎኑ፣ በራሳቸው ፋይሎች

## @family stored-file-holds

stored-file-holds-key = የቆጠራው ቁልፍ፣ የተቆለፈ፦ ኮድ ወይም የይለፍ ሐረግ ከተዘጋጀ በእሱ።

stored-file-holds-device = ሁለተኛ ቁልፍ፣ ያለ እሱ የመጀመሪያው አይከፈትም።

stored-file-holds-tries = ስንት የተሳሳቱ ኮዶች በተከታታይ እንደገቡ።

stored-file-holds-look = የመቆለፊያው ስክሪን ቋንቋ እና መልክ።

stored-file-holds-taps = ተቆልፎ ሳለ የተደረጉ ንክኪዎች፣ እያንዳንዱ የታሸገ እና መሣሪያው ሲከፈት ብቻ የሚከፈት።

## @family stored-file-tells

stored-file-tells-key = መተግበሪያው መዘጋጀቱን፣ እና ለመክፈት የሚጠየቅ ነገር መኖር አለመኖሩን።

stored-file-tells-device = ብቻውን ምንም። ኮድ ወይም የይለፍ ሐረግ ካልተዘጋጀ ከመጀመሪያው ጋር ሆኖ ቆጠራውን ይከፍታል።

stored-file-tells-tries = አንድ ሰው እንደሞከረ።

stored-file-tells-look = መተግበሪያው በየትኛው ቋንቋ እንደሚሠራ።

stored-file-tells-taps = ከተቆለፈ ወዲህ ስንት ጊዜ እንደተነካ። ምን እንደተቆጠረ ወይም ለማን እንደሆነ አይደለም።

##
