dashboard-choose = ኣርኢ

dashboard-filters = እንታይ ይርአ

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }፣ { $month }

dashboard-kind-elsewhere = “{ $kind }” ካብ “{ $service }” ኣይኮነን፣ ስለዚ ዝርአ የለን። ኩሎም ኣገልግሎታት ወይ ካልእ ዓይነት ምረጹ።

dashboard-given = ዝተዋህበ ሓገዝ

dashboard-running = እዚ ግዜ ገና ኣይተወድአን።

dashboard-unmet-of = ካብ { $whole } ኣገልግሎታት { $count }

dashboard-reports-of = ካብ { $whole } { $count }

dashboard-reports-what = ንነፍሲ ወከፍ ቦታን ሰሙንን ሓደ ጸብጻብ። ጸብጻብ ዘይብሉ ሰሙን ሓገዝ ዘይነበሮ ክኸውን ይኽእል፣ ወይ እቲ ቆጸራ ገና ኣብ መሳርሒ ኣሎ።

dashboard-reports-missing = ጸብጻብ የለን፦ { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = ካብ ኩሉ ቦታ ንኹሉ ሰሙን ጸብጻብ ኣሎ።

dashboard-and = { $first }፣ { $second }

dashboard-late =
    { $count ->
        [one] { $count } ኣገልግሎት ሰሙኑ ድሕሪ ምዕጻዉ መጺኡ። ኣብዞም ቁጽርታት ኣሎ፤ ዝተሓትመ ኣይቅየርን።
       *[other] { $count } ኣገልግሎታት ሰሙኖም ድሕሪ ምዕጻዉ መጺኦም። ኣብዞም ቁጽርታት ኣለዉ፤ ዝተሓትመ ኣይቅየርን።
    }

dashboard-no-target = እታ ጋንታ ንኸምዚ ዝበለ ግዜ ሸቶ የብላን።

dashboard-full = ክመልእ ዝተቓረበ
dashboard-full-row = { $site }፣ { $week }፦ ካብ { $most } { $count }
dashboard-full-text = ሓደ ቦታ ኣብ ሓደ ሰሙን ካብዚ ንላዕሊ ምዝገባ ኣይቅበልን፤ ዝተበላሸወ ወይ ዝተሰርቀ መሳርሒ ብዘይ መወዳእታ ከይውስኽ እዩ። እቲ ቦታ ብሓቂ ክሳብ ክንድዚ ስራሕ ዝበዝሖ እንተኾይኑ ክልተ ቦታ ግበርዎ፤ እንተዘይኮይኑ ሓድሽ ናይ ምቝጻር ኮድ ሕተቱ።
dashboard-full-why = እዚ ዝርዝር ካብ ድምር ጥራይ እዩ ዝስራሕ። እቲ ኣገልጋሊ ንዝኾነ መሳርሒ ኣይፈልጥን፣ ክጠቅሶ እውን ኣይክእልን።

dashboard-service = ኣገልግሎት

dashboard-age = ዕድመ

dashboard-column-share = ብጽሒት

dashboard-column-before = ቅድሚ ዓመት

dashboard-column-reports = ጸብጻብ ዘለዎም ሰሙናት

dashboard-column-when = መዓስ

dashboard-total = ድምር

dashboard-chart-table = ቁጽርታት እዚ ስእላዊ መግለጺ

dashboard-chart-columns = { $what }፦ ዝተዋህበ ሓገዝ። እቲ ዝለዓለ { $highest } እዩ፦ { $count }። ድሕሪ እቲ መግለጺ ዘሎ ሰንጠረዥ ኩሎም ቁጽርታት ሒዙ ኣሎ።

dashboard-chart-lines = { $what }፦ ዝተዋህበ ሓገዝ። ነጥብታት ዘለዎ ምሉእ መስመር { $year } እዩ፣ ርቡዓት ዘለዎ ዝተቖራረጸ መስመር { $before } እዩ። ድሕሪ እቲ መግለጺ ዘሎ ሰንጠረዥ ኩሎም ቁጽርታት ሒዙ ኣሎ።

dashboard-empty-title = ገና ዝተቖጽረ የለን

dashboard-empty-text = ሓደ መሳርሒ ምስ ቆጸረን ምስ ተሰማምዐን እቶም ቁጽርታት ባዕሎም ኣብዚ ይርኣዩ። ንመሳርሒ ናይ ምቝጻር ኮድ ሃቡ፣ ትህብዎ ሓገዝ ተንክፉ፣ ምስምማር ምረጹ።

dashboard-empty-tomorrow = እቶም ቁጽርታት ኣብ መዓልቲ ሓንሳብ ይሕደሱ፦ ሎሚ ዝመጽእ ጽባሕ ኣብዚ ይርአ።

dashboard-empty-filter = ነቶም መጻረዪታት ኣልግሱ ወይ ካልእ ግዜ ምረጹ።

dashboard-trend-text = ምሉእ ዓመት ምስ ዝሓለፈ ዓመት፣ ወርሒ ብወርሒን ሰሙን ብሰሙንን።
