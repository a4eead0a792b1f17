stored-title = ዝዕቀብ

stored-open = እንታይ ንዕቅብ፣ እንታይ ከነረክብ ንኽእል

stored-intro = እዚ ፕሮግራም ዝሕዞ ኩሉ፣ ሰንጠረዥ ብሰንጠረዥ፣ ሕጂ ካብ ፋይሉ ዝተነበ። ኣብዚ ዘየሎ ኣይሕዝን፤ ንዝኾነ ክወሃብ ኣይከኣልን።

stored-device = ኣብዚ መሳርሒ

stored-server = ኣብ ኣገልጋሊ ጋንታ፣ እንተ ሃልዩ

stored-tells-label = ዝኣተዎ ሰብ ዝፈልጦ

stored-columns = ዓምድታት፦ { $columns }

stored-never = ዋላ ኣበይ፦ ኣስማት፣ ሰነዳት፣ ዓዲ፣ ኣድራሻታት፣ ሰዓት፣ ቦታ ወይ መን ከም ዝቖጸረ። ንዕኦም ዓምዲ የለን።

stored-free = ንጠበቓታት፦ «acollida stored» ነዚ ገጽ ብጽሑፍ የሕትሞ።

stored-holds-batch = ዝምልኡ ዘለዉ ቅጥዕታት፦ ቦታን ሰሙንን፣ ኣብ ትሕቲ ሃውሪ ቁጽሪ።

stored-holds-batch_cell = ኣብቶም ቅጥዕታት ክሳብ ሕጂ ካብ ነፍሲ ወከፍ ዓይነት ሓገዝ ክንደይ።

stored-holds-change = እቲ ቆጸራ ባዕሉ፣ መሳርሒታት ብዘጸንበርዎ መልክዕ።

stored-holds-contribution = ዝተዓጽዉ ቅጥዕታት ናይዚ መሳርሒን ቆጸራኦም ዝጾረሎም ካልኦትን፦ ቦታ፣ ሰሙን፣ ቁጽርታት።

stored-holds-day_tally = እዚ መሳርሒ ኣብ ነፍሲ ወከፍ ዝሓለፈ መዓልቲ ዝቖጸሮ፣ ካብ 14 ዘይበዝሕ።

stored-holds-figures = ድምር ጋንታ ንመወዳእታ ግዜ ካብ ኣገልጋሊ ከም ዝተነበ።

stored-holds-membership = መሳርሒ ንኣየነይቲ ጋንታ ከም ዝቖጽር፣ ኣገልጋሊኣን መፍትሕ ኮዳን።

stored-holds-paper_sheet = መረጋገጺ ቁጽሪ ናይ ነፍሲ ወከፍ ዝተቖጽረ ፋይል ወረቐት፣ ክልተ ግዜ ከይቝጸር።

stored-holds-profile = ስም ጋንታ፣ ቦታታታን እትቖጽሮን።

stored-holds-server = መሳርሒ ንመወዳእታ ግዜ ንኣገልጋሊ ዝረኸበሉ፣ ኣየናይ መዝገብ ከም ዘለዎን።

stored-holds-setting = ምርጫኹም፦ ቋንቋ፣ መልክዕ፣ ቦታ። ከምኡውን ስክሪን ዝተዓጽወ ምዃኑን ናይ መወዳእታ መዓልቲ ጥቕምን።

stored-holds-sheet = ኩሉ ዝተጸንበሮም ቅጥዕታት፦ ቦታ፣ ሰሙን፣ ቁጽርታት።

stored-tells-batch = ኣብዚ ሰሙን ኣብ ሓደ ቦታ ሓደ ሰብ ከም ዝቖጸረ። መን ምዃኑ ወይ ብዛዕባ ዝተሓገዙ ኣይኮነን።

stored-tells-batch_cell = ከም 41 ብልዒ ዝኣመሰሉ ቁጽርታት። ንመን ምዃኑ ኣይኮነን።

stored-tells-change = ካብ ዝተዓጽዉ ቅጥዕታት ንላዕሊ ኣይኮነን።

stored-tells-contribution = ኣብ ሓደ ሰሙን ኣብ ሓደ ቦታ ክንደይ ሓገዝ ከም ዝተዋህበ። ኣየናይ መዓልቲ፣ ንመን ወይ ብመን ኣይኮነን።

stored-tells-day_tally = እዚ መሳርሒ ኣብ ሓንቲ መዓልቲ ኣብ ሓደ ቦታ ክንደይ ከም ዝቖጸረ። ሰዓት ክንደይ ወይ ንመን ኣይኮነን።

stored-tells-figures = ጋንታ ክንደይ ሓገዝ ከም ዝሃበት፣ ብሰሙንን ብቦታን።

stored-tells-membership = መሳርሒ ናይታ ጋንታ ምዃኑ። ብመፍትሓት ቆጸራ ክውሰኽ ወይ ድምር ክንበብ ይከኣል፦ መሳርሒ እንተ ጠፊኡ ሓድሽ ኮድ ሕተቱ።

stored-tells-paper_sheet = ሓደ ፍሉይ ፋይል ኣብዚ ከም ዝተቖጽረ፣ ነቲ ፋይል ንዘለዎ ሰብ።

stored-tells-profile = ጋንታ ኣበይ ከም እትሰርሕን እንታይ ከም እትህብን።

stored-tells-server = መተግበሪ ኣብቲ ግዜ ኣብ ጥቕሚ ከም ዝነበረ።

stored-tells-setting = መተግበሪ ከመይ ከም ዝተቐነየ፣ ናይ መወዳእታ ቦታን ናይ መወዳእታ መዓልቲ ጥቕምን።

stored-tells-sheet = ኣብ ሓደ ሰሙን ኣብ ሓደ ቦታ ክንደይ ሓገዝ ከም ዝተዋህበ።

stored-server-holds-area = ነፍሲ ወከፍ ጋንታ ንከባቢታት ከተማኣ እንታይ ከም እትብሎም።

stored-server-holds-arrived = ሎሚ ዝኣተወ። ጽባሕ ናብ ድምር ይውሰኽ፣ ዝኾነ ሰብ ኣገልግሎታት ሓደ ብሓደ ክኣትዉ ከይርኢ።

stored-server-holds-carried = ካብቲ ደንጕዩ ዝኣተወ፣ ኣብቲ ቀጺሉ ዝሕተም ወርሒ ዝቝጸር።

stored-server-holds-cell = ዝርዝር ናይቲ ክቝጸር ዝኽእል።

stored-server-holds-counted = ኣብ ድምር ዘለዉ ቅጥዕታት ሃውሪ ቁጽርታት፣ ክልተ ግዜ ከይቝጸሩ።

stored-server-holds-dhis2_code = ቦታታትን ዓይነታት ሓገዝን ናይታ ጋንታ ኣብ ካልእ ስርዓት ስታቲስቲክስ ዝጽውዑሉ ስም።

stored-server-holds-estimate = ገንዘብ ዝህብ ኣካል ዝሓቶም፣ ብግምት ዝተረኽቡ ቁጽርታት፣ ከመይ ከም ዝተገመቱ እውን፤ ፈጺሞም ኣይተቖጽሩን።

stored-server-holds-key_hash = መፍትሓት ጋንታ ንምልላይ ዘድሊ፣ መፍትሓት ባዕሎም ኣይኮነን።

stored-server-holds-kind = ነፍሲ ወከፍ ጋንታ ኣየኖት ዓይነታት ሓገዝ ከም እትቖጽር።

stored-server-holds-late = ካብ ድምር፣ ሰሙን ድሕሪ ምዕጻዉ ዝኣተወ።

stored-server-holds-ledger = ነዚ መዝገብ ዝስይም ሃውሪ ቁጽሪ።

stored-server-holds-offered = ጋንታ ኣብ ነፍሲ ወከፍ ወርሒ ዝሃበቶም ዓይነታት ሓገዝ።

stored-server-holds-refreshed = ቁጽርታት ጋንታ ክሳብ ኣየናይ መዓልቲ ዝተማልኡ ምዃኖም፤ ንኹሎም ሓደ እዩ።

stored-server-holds-released = ኣየኖት ኣዋርሕ ከም ዝተሓትሙ።

stored-server-holds-released_band = ብዕድመ ዝተሓትመ፦ ኮነ ኢልካ ንኣሽቱ ጌጋታት ዝተወሰኾ ድምር።

stored-server-holds-released_kind = ብዓይነት ሓገዝ ዝተሓትመ፦ ኮነ ኢልካ ንኣሽቱ ጌጋታት ዝተወሰኾ ድምር።

stored-server-holds-seal = መረጋገጺ ቁጽርታት ናይ ዝተዓጽዉ ሰሙናት፣ ዝኾነ ሰብ ከይተፈልጠ ከይልውጦም።

stored-server-holds-site = ቦታታት ነፍሲ ወከፍ ጋንታ።

stored-server-holds-team = ጋንታታት፦ ስም፣ ምስ ጠውታ ዝምልከት፣ ሕግታት መሳርሒታተንን።

stored-server-holds-total = ድምር፦ ካብ ነፍሲ ወከፍ ዓይነት ሓገዝ ክንደይ፣ ብቦታን ብሰሙንን።

stored-server-tells-area = ጋንታ ንኽፋላት ከተማኣ እንታይ ከም እትብሎም።

stored-server-tells-arrived = ካብ ሎሚ ንግሆ ክንደይ ሓገዝ ከም ዝተጸብጸበ፣ ብቦታን ብሰሙንን።

stored-server-tells-carried = ክንደይ ሓገዝ ደንጕዩ ከም ዝተጸብጸበ፣ ብቦታ።

stored-server-tells-cell = ብዛዕባ ዝኾነ ሰብ ዋላ ሓንቲ፤ ኣብ ኩሉ ቦታ ሓደ እዩ።

stored-server-tells-counted = ንሓደ ሰሙን ክንደይ ቅጥዕታት ከም ዝኣተዉን ዓቐኖምን። ካብ መን ወይ ካብ ክንደይ መሳርሒ ኣይኮነን።

stored-server-tells-dhis2_code = ኮድታት ናይ ካልእ ስርዓት።

stored-server-tells-estimate = ጋንታ እንታይ ከም ዝገመተት፣ ከምኡውን ሓላፍነት ናይቲ ዝገመተ ሰብ።

stored-server-tells-key_hash = ጋንታ ክንደይ መፍትሓት ከም ዝነበራ።

stored-server-tells-kind = ጋንታ እንታይ ሓገዝ ከም እትህብ።

stored-server-tells-late = ክንደይ ሓገዝ ደንጕዩ ከም ዝተጸብጸበ፣ ብቦታን ብሰሙንን።

stored-server-tells-ledger = ብዛዕባ ዝኾነ ሰብ ዋላ ሓንቲ።

stored-server-tells-offered = ጋንታ እንታይ ሓገዝ ከም እትህብ።

stored-server-tells-refreshed = ኣገልጋሊ በቲ መዓልቲ ይሰርሕ ከም ዝነበረ።

stored-server-tells-released = ካብቲ ዝተሓትመ ንላዕሊ ኣይኮነን።

stored-server-tells-released_band = ካብቲ ዝተሓትመ ንላዕሊ ኣይኮነን።

stored-server-tells-released_kind = ካብቲ ዝተሓትመ ንላዕሊ ኣይኮነን።

stored-server-tells-seal = ሓደ ሰሙን ክንደይ ቅጥዕታት ከም ዝነበሮ። ካብ መን ኣይኮነን።

stored-server-tells-site = ጋንታ ኣበይ ከም እትሰርሕ፣ ባዕላ ከም ዝጸሓፈቶ።

stored-server-tells-team = ነዚ ኣገልጋሊ ዝጥቀማ ጋንታታት።

stored-server-tells-total = ክንደይ ሓገዝ ከም ዝተዋህበ፣ ብቦታን ብሰሙንን። ካብኡ ንላዕሊ ኣይመቓቐልን።

stored-server-holds-target = ነፍሲ ወከፍ ጋንታ ብዓይነት ክንደይ ሓገዝ ክትህብ ከም እትደሊ።

stored-server-tells-target = ጋንታ ክትህቦ እትደሊ።

stored-files = ኣብ ጎኑ፣ ኣብ ናይ ገዛእ ርእሶም ፋይላት

## @family stored-file-holds

stored-file-holds-key = መፍትሕ ቆጸራ፣ ዝተዓጽወ፦ ኮድ ወይ መሕለፊ ሓረግ እንተ ተዳልዩ ብእኡ።

stored-file-holds-device = ካልኣይ መፍትሕ፣ ብዘይኡ እቲ ቀዳማይ ኣይክፈትን።

stored-file-holds-tries = ክንደይ ግጉያት ኮድታት ብተኸታታሊ ከም ዝኣተዉ።

stored-file-holds-look = ቋንቋን መልክዕን ስክሪን መዕጸዊ።

stored-file-holds-taps = ተዓጽዩ ከሎ ዝተገብሩ ጠውታታት፣ ነፍሲ ወከፎም ዝተዓሸጉ፣ መሳርሒ ምስ ተኸፍተ ጥራይ ዝኽፈቱ።

## @family stored-file-tells

stored-file-tells-key = መተግበሪ ከም ዝተዳለወ፣ ንምኽፋቱ ዝሕተት ከም ዘሎ ወይ ከም ዘየለን።

stored-file-tells-device = በይኑ ዋላ ሓንቲ። ኮድ ወይ መሕለፊ ሓረግ እንተ ዘይተዳለወ፣ ምስቲ ቀዳማይ ኮይኑ ነቲ ቆጸራ ይኸፍቶ።

stored-file-tells-tries = ሓደ ሰብ ከም ዝፈተነ።

stored-file-tells-look = መተግበሪ ብኣየናይ ቋንቋ ከም ዝሰርሕ።

stored-file-tells-taps = ድሕሪ ምዕጻዉ ክንደይ ጠውታታት ከም ዝተገብሩ። እንታይ ከም ዝተቖጽረ ወይ ንመን ምዃኑ ኣይኮነን።

##
