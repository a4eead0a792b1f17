setup-title = ምድላው ጋንታ

setup-closed-title = ንምድላው ኮድ የድሊ

setup-closed-text = ምድላው ጋንታ ንምቕያር ፍሉይ ኮድ የድሊ። ኣብ «ምስምማር» ለጥፍዎ።

setup-part-name = ስም

setup-part-sites = ቦታታት

setup-part-kinds = ዓይነታት ሓገዝ

setup-part-marks = ዕድመን ውጽኢትን

setup-part-targets = ሸቶታት

setup-part-rules = ምዕቃብን ምዕጻውን

setup-part-codes = ኮድ መሳርሒታት

setup-sites-sum =
    { $count ->
        [one] { $count } ቦታ
       *[other] { $count } ቦታታት
    }

setup-kinds-sum = { $count } ካብ { $all }

setup-marks-both = ዕድመን «ምሕጋዝ ኣይተኻእለን»ን

setup-marks-ages = ዕድመ ጥራይ

setup-marks-outcomes = «ምሕጋዝ ኣይተኻእለን» ጥራይ

setup-marks-none = ክልቲኦም የለዉን

setup-targets-sum =
    { $count ->
        [0] የለን
        [one] { $count } ሸቶ
       *[other] { $count } ሸቶታት
    }

setup-codes-sum = ንዝጽንበሩ መሳርሒታት

setup-name = ስም ጋንታ

setup-name-text = ኣብ ጋንታ ዘሎ ኩሉ የንብቦ።

setup-sites-text = ሓገዝ ዝወሃበሎም ቦታታት፦ ክሽነ፣ ናይ ጎደና ዙር፣ ክፍሊ መርመራ። መንበሪ ሰብ ፈጺሙ።

setup-sites-empty = ገና ቦታ የለን። ብዘይ ቦታ ዝኾነ ክቖጽር ኣይክእልን።

setup-site-add = ቦታ ወስኽ

setup-site-new = ሓድሽ ቦታ

setup-site-label = ሰባት እንታይ ይብልዎ

setup-site-code = ሓጺር ኮድ

setup-site-code-text = ኣብ ፋይላትን ቁጽርታትን ይህሉ፤ ድሕሪኡ ኣይቅየርን።

setup-site-done = ተወዲኡ

setup-site-edit = { $site } ቀይር

setup-site-up = { $site } ንላዕሊ

setup-site-down = { $site } ንታሕቲ

setup-site-remove = ነዚ ቦታ ኣልግስ

setup-site-remove-text = ኣብኡ ዝተቖጽረ ኣብ ኩሉ ቁጽርታት ይጸንሕ። ካብ ሕጂ ንደሓር ኣብኡ ዝቖጽር የለን።

setup-site-remove-yes = ኣልግሶ

setup-site-remove-no = ይጽናሕ

setup-kinds-text = መሳርሒታት ጋንታ ንምቝጻር ዘርእይዎ። ቅድም ዝተቖጽረ ኣብ ኩሉ ቁጽርታት ይጸንሕ።

setup-bands = ዕድመ

setup-bands-text = ብዓይኒ ግምት፣ ኣይሕተትን።

setup-remember = ዝተመርጸ ዕድመ ይጸንሕ

setup-remember-text = ኩሎም ሓደ ዕድመ ንዝኾኑሉ ቦታ። እንተ ዘይኮነ ድሕሪ ነፍሲ ወከፍ ቆጸራ ናብ «ኣይተመዝገበን» ይምለስ።

setup-outcomes = «ምሕጋዝ ኣይተኻእለን»

setup-outcomes-text = ዝጎደለ ይቖጽር፦ ዝተወድአ፣ ዝተዓጽወ፣ ቆጸራ ዘይብሉ።

setup-targets-text = ጋንታ ክትበጽሖም እትደሊ ኣገልግሎታት። «ቁጽርታት ጋንታ» ኣብ ጎኒ ዝተቖጽረ የርእዮም።

setup-target-kind = ዓይነት ሓገዝ

setup-target-count = ኣገልግሎታት

setup-target-add = ነዚ ሸቶ ወስኽ

setup-target-remove = { $target } ኣልግስ

setup-target-label = { $kind }፣ { $amount }

setup-target-week = ኣብ ሰሙን { $count }

setup-target-month = ኣብ ወርሒ { $count }

setup-target-quarter = ኣብ ርብዒ ዓመት { $count }

setup-target-year = ኣብ ዓመት { $count }

setup-grain-week = ሰሙን

setup-grain-month = ወርሒ

setup-grain-quarter = ርብዒ

setup-grain-year = ዓመት

setup-days = ዝዕቀቡ መዓልታት

setup-days-text = መሳርሒ መዓልታዊ ቆጸራኡ ክሳብ መዓስ ከም ዝሕዝ፣ ክንደይ መዓልቲ ንድሕሪት ክእረም ከም ዝከኣልን።

setup-days-count =
    { $count ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልታት
    }

setup-lock = ዝዕጸወሉ ግዜ

setup-lock-text = ንኽንድዚ ግዜ ዘይተተንከፈ መሳርሒ ባዕሉ ይዕጾ።

setup-lock-count =
    { $count ->
        [one] { $count } ደቒቕ
       *[other] { $count } ደቓይቕ
    }

setup-less = { $what }፦ ኣጉድል

setup-more = { $what }፦ ወስኽ

setup-unsaved = ገና ኣይተዓቀበን። ጋንታ ከም ቀደም ትቖጽር ኣላ።

setup-save = ንጋንታ ዓቅብ

setup-saving = ይዕቀብ ኣሎ…

setup-discard = ግደፍ

setup-discard-ask = ዘይተዓቀቡ ለውጥታት ኩሎም ይግደፉ?

setup-discard-yes = ይግደፉ

setup-discard-no = ይጽንሑ

setup-look-again = ቅድሚ ምዕቃብ እዚ ርኣዩ፦ { $part }

setup-joined = ኣብዚ እዋን ካልእ ሰብ ዓቂቡ። ክልቲኡ ለውጥታት ኣብዚ ተጸንቢሩ፤ ክልቲኡ ሓደ ነገር እንተ ቐይሩ ናትኩም ይጸንዕ። ርኢኹም ዓቅቡ።

setup-wrong-empty = ኣብዚ ገለ ክህሉ ኣለዎ።

setup-wrong-long = ካብ { $most } ፊደላት ኣይበዝሕን።

setup-wrong-hidden = ዘይርኣዩ ፊደላት ኣለዉዎ። እንደገና ጸሓፉ።

setup-wrong-code = ካብ 1 ክሳብ 16፦ a–z፣ 0–9ን -ን፣ ብፊደል ወይ ብኣሃዝ ዝጅምር።

setup-wrong-code-twice = ካልእ ቦታ እዚ ኮድ ኣለዎ።

setup-wrong-no-kind = እንተ ወሓደ ሓደ ምረጹ፦ ዋላ ሓንቲ ዘይትቖጽር ጋንታ መሳርሒ ኣየድልያን።

setup-wrong-sites = ካብ { $most } ቦታታት ኣይበዝሕን።

setup-wrong-number = ካብ { $least } ክሳብ { $most } ዘሎ ቁጽሪ።

setup-wrong-target-twice = ነዚ ሸቶ ኣሎ። መጀመርታ ኣልግስዎ።

setup-codes-text = ኮድ ንመሳርሒ ናብ ጋንታ የእቱ። ንዝምልከቶ ሰብ ጥራይ ኣርእዩ። ድሕሪ ሓደ ደቒቕ ይሕባእ።

setup-code-write = ንምቝጻር

setup-code-write-text = ንዝቖጽር ኩሉ።

setup-code-read = ቁጽርታት ጋንታ ንምርኣይ

setup-code-read-text = ንኣተሓባበርቲ። ብእኡ ምቝጻር ኣይከኣልን።

setup-code-admin = ምድላው ንምቕያር

setup-code-admin-text = ዘለዎ ሰብ ኣብዚ ኩሉ ክቕይር ይኽእል፦ ቦታታት፣ ዓይነታት፣ ሕግታት። ንሓደ ወይ ክልተ ሰባት ጥራይ ሃቡ።

setup-code-show = ኣርኢ

setup-code-show-label = ኮድ ኣርኢ፦ { $code }

setup-code-hide = ሕባእ

setup-code-picture = ስእሊ ንምልዓል ኮድ ብ QR። ኣብ ታሕቲ ብጽሑፍ እውን ኣሎ።

setup-code-none = እዚ መሳርሒ እዚ ኮድ የብሉን።

join-picture = ካብ ስእሊ

join-picture-text = ወይ ድማ ስእሊ QR ናይቲ ኮድ ምረጹ።

problem-picture-open = እዚ ስእሊ ክኽፈት ኣይተኻእለን። እንደገና ምረጹ ወይ ኮድ ለጥፉ።

problem-picture-large = እዚ ስእሊ ኣዝዩ ዓቢ እዩ። ናብ QR ቁረጽዎ ወይ ኮድ ለጥፉ።

problem-picture-format = እዚ ፋይል ስእሊ PNG ወይ JPEG ኣይኮነን ወይ ተበላሽዩ። ካልእ ምረጹ ወይ ኮድ ለጥፉ።

problem-picture-blank = ኣብዚ ስእሊ ዝንበብ QR የለን። ብቕድሚት፣ ጽሩይን ምሉእን ኣልዕልዎ ወይ ኮድ ለጥፉ።

problem-picture-other = ኣብዚ ስእሊ ዘሎ QR ኮድ Acollida ኣይኮነን። ኣተሓባባሪኹም ዝሃበኩም ስእሊ ምረጹ።
