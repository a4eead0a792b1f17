dashboard-skip = ናብ ትሕዝቶ ኪዱ

dashboard-nav = ገጻት

dashboard-overview = ሓፈሻዊ ትርኢት

dashboard-trend = ምስ ግዜ

dashboard-downloads = ዝወርዱ ፋይላት

dashboard-estimates = ግምታት

dashboard-method = ኣገባብ

dashboard-sign-out = ውጻእ

dashboard-mark-internal = ውሽጣዊ፦ ልክዕ፣ ንጋንታ ጥራይ

dashboard-mark-released = ዝተሓትመ

dashboard-window = { $page } – { $team }

dashboard-front-title = ክንደይ ሓገዝ ከም ዝተዋህበ፣ ንመን ግን ፈጺሙ

dashboard-front-text = እዚ ኣገልጋሊ ጋንታታት ዝቖጸርዎ ይድምር፦ መግቢ፣ ምርመራ፣ ምኽሪ። ብቦታን ብሰሙንን ድምርታት ጥራይ ይሕዝ፣ ብዛዕባ ዝኾነ ሰብ ዋላ ሓንቲ ኣይሕዝን።

dashboard-front-way = ቁጽርታት ጋንታ ንምርኣይ ብናይ ምንባብ ኮዳ እተዉ።

dashboard-sign-in = መእተዊ

dashboard-sign-in-text = ናይ ጋንታኹም ናይ ምንባብ ኮድ ለጥፉ። ብ ACO1 ይጅምር። ኣካውንት ይኹን መሕለፊ ቃል የለን።

dashboard-sign-in-code = ናይ ምንባብ ኮድ

dashboard-sign-in-go = ቁጽርታት ኣርኢ

dashboard-sign-in-keep = ኣብዚ መርበብ መርኣዪ ን12 ሰዓት ኣቲኹም ትጸንሑ። ኣብ ሓባራዊ ኮምፒተር ምስ ወዳእኩም ውጽኡ።

dashboard-sign-in-again = ድሮ ኣቲኹም? ነቲ ገጽ ከም ብሓድሽ ክፈቱ

dashboard-sign-in-needed = እዚ ገጽ ንጋንታ ጥራይ እዩ። ንምርኣዩ እተዉ።

dashboard-sign-in-ended = ግዜኹም ኣኺሉ። ናይ ምንባብ ኮድ ከም ብሓድሽ ለጥፉ።

dashboard-signed-out = ወጺእኩም።

dashboard-code-wrong = እዚ ኣገልጋሊ ነዚ ኮድ ኣይፈልጦን። እቲ ልክዕ ምዃኑ ንኣወሃሃዲኹም ሕተቱ።

dashboard-code-revoked = እዚ ኮድ ተተኪኡ እዩ። ሓድሽ ናይ ምንባብ ኮድ ካብ ኣወሃሃዲኹም ሕተቱ።

dashboard-code-role = እዚ ኮድ ቁጽርታት ንምንባብ ኣይኮነን። ናይ ምንባብ ኮድ ካብ ኣወሃሃዲኹም ሕተቱ።

dashboard-code-address = ኣብዚ ኮድ ዘሎ ኣድራሻ ውሑስ ኣይኮነን። ሓድሽ ካብ ኣወሃሃዲኹም ሕተቱ።

dashboard-code-trailing = ድሕሪ መወዳእታ እቲ ኮድ ካልእ ነገር ኣሎ። ነቲ ኮድ ጥራይ ለጥፉ።

dashboard-problem-title = እዚ ገጽ ክርአ ኣይክእልን

dashboard-problem-missing = ኣብዚ ኣድራሻ ገጽ የለን።

dashboard-problem-team = ንኻልእ ጋንታ ኢኹም ኣቲኹም።

dashboard-problem-site = እታ ጋንታ “{ $code }” ዝበሃል ቦታ የብላን።

dashboard-problem-filter = እቲ ኣድራሻ “{ $what }” ይሓትት፣ ከምኡ ዝበለ የለን።

dashboard-problem-twice = “{ $what }” ኣብ ኣድራሻ ክልተ ግዜ ኣሎ።

dashboard-problem-unreleased = { $span } ገና ኣይተሓትመን። ወርሒ ምስ ተወድአ ድሕሪ 14 መዓልቲ ሓንሳብ ይሕተም፣ ካብኡ ኣይቅየርን።

dashboard-problem-file = እዚ ፋይል ንኸምዚ ግዜ ክስራሕ ኣይክእልን። ካልእ ግዜ ወይ ካልእ ፋይል ምረጹ።

dashboard-problem-origin = እዚ ቅጥዒ ካብ ገጽ እዚ ኣገልጋሊ ኣይመጸን፣ ስለዚ ዝተገብረ የለን። ነቲ ገጽ ከም ብሓድሽ ከፊትኩም ነቲ ቅጥዒ ካብኡ ስደዱ። እንተዘይኮነ ሓድሽ መርበብ መርኣዪ ተጠቐሙ።

dashboard-problem-form = እዚ ቅጥዒ ክንበብ ኣይከኣለን። ነቲ ገጽ ከም ብሓድሽ ከፊትኩም ካብኡ ስደዱ።

dashboard-problem-busy = እቲ ኣገልጋሊ ብዙሕ ስራሕ ኣለዎ። ድሕሪ ቁሩብ ፈትኑ።

dashboard-problem-failed = እቶም ቁጽርታት ሕጂ ክንበቡ ኣይክእሉን። ዝጠፍአ የለን። ጸኒሕኩም ፈትኑ።

dashboard-problem-method = እዚ ኣድራሻ ከምዚ ኣይሰርሕን።

dashboard-problem-public = እዛ ጋንታ ህዝባዊ ገጽ የብላን።

dashboard-way-overview = ናብ ሓፈሻዊ ትርኢት

dashboard-way-front = ናብ ቀዳማይ ገጽ
