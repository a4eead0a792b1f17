attest-title = ምስክርነት፦ ሓገዝ ዝደልዩ ሰባት እንታይ ከም ዝሕተቱ

attest-version = ፕሮግራም፦ Acollida { $version }

attest-taxonomy = ዝርዝር ዝቝጸር፦ ስሪት { $number }፣ SHA-256 { $hash }

attest-made = ብ{ $date } ብፕሮግራም ባዕሉ፣ ኣብ ዝቖጽረሉ መሳርሒ ተዳልዩ

attest-purpose = እዚ ገጽ እዚ ፕሮግራም ብዛዕባ ንምግቢ፣ ንሕክምና ወይ ንምኽሪ ዝመጹ ሰባት እንታይ ከም ዝሓትትን ዝምዝግብን፣ እንታይ ክምዝግብ ከም ዘይክእልን ይነግር። ንዓመታዊ ገምጋም ቅጥዕታት እዩ፣ ገለ ከተማታት ብሕጊ ዝሓትትዎ፤ ንኣብነት ሕጊ ማዘጋጃ ቤት ቺካጎ 2-173-030 (a)(2)፦ ቅጥዒ ኣገልግሎት ከተማ ብዛዕባ ዜግነት ወይ ኩነታት ስደት ክሓትት ኣይክእልን።

attest-asked-title = እንታይ ይሕተት

attest-asked-none = ዝኾነ ሰብ ዋላ ሓንቲ ኣይሕተትን። ሰራሕተኛ ነቲ ዝተዋህበ ሓገዝ ብጠውታ ይቖጽሮ። ዝምዝገብ ሰብ የለን።

attest-kinds-title = ሰራሕተኛ ክቖጽሮ ዝኽእል

attest-code = ኮድ

attest-meaning = ትርጉም

attest-counted = እዛ ጋንታ ትቖጽሮ

attest-yes = እወ

attest-no = ኣይፋል

attest-marks-title = ጋንታ እንተ ደልያ ምስ ነፍሲ ወከፍ ጠውታ ክምልከት ዝኽእል

attest-band = ዕድመ፣ ብዓይኒ ግምት ብዘይ ሕቶ፦ { $list }

attest-outcome = እቲ ሓገዝ ክወሃብ ከም ዝተኻእለ፦ { $list }

attest-when = መዓስ፦ ሰሙን፤ መዓልቲ ኣብቲ መሳርሒ ጥራይ፣ ካብ 14 መዓልቲ ዘይበዝሕ

attest-where = ኣበይ፦ ኣብ ዝርዝር ጋንታ ዘሎ ቦታ

attest-shift = ሓደ ቦታ ኣብ ሓንቲ መዓልቲ ክፉት ከም ዝነበረ

attest-never-title = ፈጺሙ ክምዝገብ ዘይክእል

attest-never-intro = ንዝኾነ ካብዚኦም መጽሓፊ፣ መእተዊ ወይ መውጽኢ የለን፦

attest-team-title = ጋንታ ናይዚ መሳርሒ

attest-team-none = እዚ መሳርሒ ገና ናይ ዝኾነት ጋንታ ኣይኮነን። ዝቕጽል ብዛዕባ ፕሮግራም ባዕሉ እዩ።

attest-team-name = ጋንታ፦ { $name }

attest-site = ቦታ

attest-linter-good = ናይ ፕሮግራም መርማሪ ቃላት ኣብ ኣስማት ጋንታን ቦታታታን ብዛዕባ ሰባት ዝኾነ ቃል ኣይረኸበን።

attest-linter-bad = ናይ ፕሮግራም መርማሪ ቃላት ኣብዞም ኣስማት ብዛዕባ ሰባት ቃላት ረኺቡ። እዚ ገጽ ቅድሚ ምፍራሙ ክቕየሩ ኣለዎም፦

attest-how-title = ፕሮግራም ነዚ ከመይ ይሕልዎ

attest-how-types = ቆጸራ ካብ ኮድታት ናይቲ ኣብ ላዕሊ ዘሎ ዝርዝር፣ ሰሙን፣ ቦታን ቁጽርታትን ዝቖመ እዩ። ፕሮግራም ካልእ ዓይነት የብሉን፣ ስለዚ ካልእ ዝጸሓፈሉ ቦታ የለን።

attest-how-linter = ኣስማት ጋንታን ቦታታታን እቶም ሰብ ዝጽሕፎም ቃላት ጥራይ እዮም። መርማሪ ቃላት ብኹሉ ቋንቋታት ፕሮግራም ይምርምሮም፤ ብዛዕባ ሰባት ዝኾኑ ቃላት ኣይቅበልን።

attest-how-tests = ኣውቶማቲክ ፈተናታት ንነፍሲ ወከፍ ምሉእ ሓሳብ ፕሮግራም ከምኡ የንብቡ፤ ንነፍሲ ወከፍ ሰንጠረዥን ዓምድን ፋይላቱ ድማ ምስ ዝተገምገመ ዝርዝር የነጻጽሩ።

attest-how-server = ኣገልጋሊ፣ ጋንታ እንተ ሃልይዋ፣ ድምር ሰሙንን ቦታን ጥራይ ይሕዝ፦ ሰብ፣ መሳርሒ፣ ኣድራሻ ወይ ሰዓት የለን።

attest-how-source = ፕሮግራም ነጻ እዩ፤ ዝኾነ ሰብ ከንብቦን ከረጋግጾን ይኽእል።

attest-sign-title = ክታም

attest-sign-text = ነዚ ገጽ ምስቲ እንጥቀመሉ ፕሮግራም ኣነጻጺረዮ። ካልእ ኣይንሓትትን ኣይንምዝግብን።

attest-sign-date = ዕለት

attest-sign-place = ከተማ ወይ ውድብ

attest-sign-name = ዝፈረመ

attest-sign-role = ሓላፍነት

attest-sign-signature = ክታም

never-name = ስም፣ መጀመርታ ፊደላት፣ ሳጓ፣ ቁጽሪ መዝገብ

never-birth = ዕለተ ልደት ወይ ልክዕ ዕድመ

never-origin = ዜግነት፣ ዓዲ ትውልዲ፣ ብሄር፣ ቋንቋ፣ ሃይማኖት

never-status = ኩነታት ስደት፣ ሰነዳት፣ መንገዲ፣ ዝመጹሉ ዕለት

never-contact = ኣድራሻ፣ ተሌፎን፣ ኢመይል

never-likeness = ስእሊ፣ ድምጺ፣ ክታም፣ ኣሰር ኢድ

never-position = ዘለዉዎ ቦታ፣ ግምቢ ተሌፎን፣ ኣብ ቀረባ ዘሎ መርበብ

never-time = ሰዓት መዓልቲ፣ ቅደም ተኸተል ኣገልግሎታት

never-health = ውጽኢት መርመራ፣ መድሃኒት፣ ጥንሲ፣ ስንክልና፣ ዝበጽሐ ዓመጽ

never-family = ዝምድና ስድራ

never-text = ብዛዕባ ኣገልግሎት ዝኾነ ነጻ ጽሑፍ

never-worker = መን ከም ዝቖጸረ፣ ኣብ ኣየናይ መሳርሒ፣ ካብ ኣየናይ ናይ መርበብ ኣድራሻ
