record-today = ሎሚ
record-yesterday = ትማሊ
record-site = ቦታ
record-choose-site = ቦታ ምረጹ
record-age = ዕድመ
record-age-by-eye = ብዓይኒ ግምት፣ ኣይሕተትን
record-could-not-help = ምሕጋዝ ኣይተኻእለን
record-undo = ምለስ
record-nothing-yet = ዝምለስ የለን
record-take-back = ሓደ ቀንስ
record-erase = ናይ መወዳእታ ቁጽሪ ደምስስ

record-heading-unmet = ሎሚ ዝጎደለ
record-kind-hint = { $about }። ካብ ሓደ ንላዕሊ ንምቝጻር ጠዊቕኩም ሓዙ።
record-sheet-today = ናይ ሎሚ ቅጥዒ
record-waiting =
    { $count ->
        [one] { $count } ኣብዚ ጥራይ
       *[other] { $count } ኣብዚ ጥራይ
    }
record-all-sent = ኩሉ ቆጸራ ምስ ጋንታ ኣሎ

record-sum-today = ሎሚ { $count }
record-sum-unmet-today = ሎሚ ዝጎደለ { $count }
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = ምለስ፦ { $what }
record-kind-label = { $kind }፣ { $count }
record-service-label = { $service }፣ { $count }
record-counted = { $what }፦ { $count }
record-undone = ተመሊሱ { $what }፦ { $count }
record-pad-count = ክሳብ ሕጂ { $count }
record-pad-act = { $amount } ቁጸር
record-pad-limit = ብሓደ ግዜ ካብ { $limit } ኣይበዝሕን

record-no-team-title = ኣየነይቲ ጋንታ?
record-no-team-text = እዚ መሳርሒ ገና ናይ ዝኾነት ጋንታ ኣይኮነን። ኮድ ጋንታ ካብ ኣተሓባባሪኹም ሓቲትኩም ኣብዚ ለጥፉ። ስም፣ ሕሳብ ወይ ኢመይል ኣየድልን።
record-paste-code = ኮድ ጋንታ ለጥፍ
record-no-profile-title = ቁሩብ ተሪፉ
record-no-profile-text = ኮድ ቅኑዕ እዩ። ቦታታትን ዓይነታት ሓገዝን ብናይ መጀመርታ ርክብ ይመጹ፤ ድሕሪኡ ብዘይ ርክብ ክትቖጽሩ ትኽእሉ።
record-open-sync = ሕጂ ተራኸብ
record-no-site-title = ሎሚ ኣበይ ኣለኹም?
record-no-site-text = ሓገዝ ዝወሃበሉ ቦታ ምረጹ። ቆጸራኹም ናብ ቅጥዒኡ ይኣቱ።
record-read-only-title = ንምርኣይ ጥራይ ዝኾነ ኮድ
record-read-only-text = ኮድ እዚ መሳርሒ ቁጽርታት ጋንታ የርኢ። ኣብዚ ንምቝጻር ናይ ምቝጻር ኮድ እውን ለጥፉ።
record-open-team-figures = ቁጽርታት ጋንታ ርአ
