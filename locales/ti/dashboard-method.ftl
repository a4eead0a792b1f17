downloads-text = ግዜ ምረጹን ዝተሓተትክምዎ ፋይል ውሰዱን። ውሽጣዊ ፋይላት ልክዕ እዮም፣ ኣብ ጋንታ ይተርፉ። ዝተሓትሙ ንዝኾነ ክወሃቡ ይኽእሉ።

downloads-internal = ውሽጣዊ

downloads-released = ዝተሓትመ

downloads-file = ፋይል

downloads-link = { $file }፣ { $mark }

downloads-unreleased = { $span } ገና ኣይተሓትመን። ወርሒ ምስ ተወድአ ድሕሪ 14 መዓልቲ ይሕተም።

downloads-released-months = ክሳብ ሕጂ ዝተሓትሙ፦

downloads-none-released = ገና ዝተሓትመ ወርሒ የለን።

download-for-csv = ዝኾነ ናይ ሒሳብ ሰሌዳ ወይ ፕሮግራም፤ ንነፍሲ ወከፍ ቁጽሪ ሓደ መስርዕ

download-for-xlsx = Excel ወይ LibreOffice፣ ንነፍሲ ወከፍ ሰንጠረዥ ሓደ ወረቐት

download-for-hxl_csv = ጸብጻባት ሰብኣዊ ረድኤት፦ CSV ምስ ምልክታት HXL

download-for-dhis2_json = DHIS2፣ ከም እኩብ ዋጋታት

download-for-adx_xml = ስርዓታት ሓበሬታ ጥዕና፦ ADX (IHE)

download-for-5w_csv = ምውህሃድ ትካላት፦ መን እንታይ ኣበይ መዓስ ንመን ይገብር

download-for-esf_xlsx = ጸብጻባት ESF+፣ ምስ ዝተኣወጁ ግምታት

method-contact-title = ኣገልግሎት እንታይ እዩ

method-contact = ኣገልግሎት ንሓደ ሰብ ሓንሳብ ዝተዋህበ ሓደ ሓገዝ እዩ፦ ሓደ መግቢ፣ ሓደ ምርመራ፣ ሓደ ዝርርብ። ሓሙሽተ ግዜ ዝመጸ ሓሙሽተ ግዜ ይቝጸር። ዝምዝገብ ሰብ የለን፣ ስለዚ ክንደይ ሰብ ከም ዝመጸ ክዛረብ ዝኽእል የለን።

method-unmet = “ምሕጋዝ ኣይተኻእለን” ንዝመጹ እሞ ክሕገዙ ዘይተኻእሉ ይቖጽር፦ ዝተረፈ የለን፣ ዕጹው ነይሩ፣ ቆጸራ የለን። ኣብ “ዝተዋህበ ሓገዝ” ኣይኣትዉን።

method-when = እቲ ኣገልጋሊ ቦታታትን ሰሙናትን ይፈልጥ፣ ካብኡ ዝደቐቐ ኣይፈልጥን። ሰሙናትን ኣዋርሕን ክልቲኦም ብልክዕ ክድመሩ ሰሙን ኣብ መወዳእታ ወርሒ ይቝረጽ።

method-internal-title = ውሽጣዊ፦ ልክዕ

method-internal = እዚኦም ድምርታት ናይ ኩሉ መሳርሒታት ጋንታ ዝሰደድዎ እዮም። ንጋንታ ጥራይ እዮም፦ ንእሽቶ ልክዕ ቁጽሪ ንሓደ ሰብ ከመልክት ይኽእል።

method-internal-late = መሳርሒታት ደንጕዮም ክሰዱ ይኽእሉ፣ ስለዚ ቁጽሪ ገና ክውስኽ ይኽእል።

method-internal-daily = እቶም ቁጽርታት ኣብ መዓልቲ ሓንሳብ ይሕደሱ። ኣብ ዘለናዮ ሰሙን ሓደ ዓይነት ሓገዝ ኣብ ሓደ ቦታ ካብ 10 ኣገልግሎታት ጀሚሩ ይርአ።

method-released-title = ዝተሓትመ

method-released = ዝተሓትሙ ቁጽርታት ካብ ጋንታ ክወጹ ይኽእሉ። ወርሒ ምስ ተወድአ ድሕሪ 14 መዓልቲ ንነፍሲ ወከፍ ቁጽሪ ሓንሳብ ዕድል ይውሰኾ። እቲ ውጽኢት ከም ብሓድሽ ኣይወጽእን፣ ኣይቅየርን እውን።

method-released-atoms = ንነፍሲ ወከፍ ወርሒ ክልተ ሰንጠረዣት ይሕተሙ፦ ዓይነታት ሓገዝ ብከባቢ፣ ዕድመ ብኣገልግሎት። ከባቢ ሰለስተ ወይ ልዕሊኡ ቦታታት ኣለዎ፤ እንተዘይኮነ መላእ ከተማ እዩ። ዝተዋህበ ሓገዝ ጥራይ ይሕተም። ስነ ልቦና ኣብ ምርመራ ይቝጸር።

method-released-sums = ካልእ ኩሉ ካብዞም ክልተ ሰንጠረዣት ይድመር፦ ድምርታት፣ ርብዒ ዓመታት፣ ዓመታት፣ መግለጺታት፣ ፋይላት።

method-small = ትሕቲ 5 ዝኾኑ ቁጽርታት “<5” ተባሂሎም ይጽሓፉ።

method-promise = ሓደ ኣገልግሎት በይኑ ንዕድል ናይቲ ዝሕተም ካብ ኣርባዕተ ዕጽፊ ንላዕሊ ኣይቅይሮን።

method-error-title = ዝተሓትሙ ቁጽርታት ካብቶም ልክዕ ክንደይ ይርሕቁ

method-error = ነፍሲ ወከፍ ዝተሓትመ ቁጽሪ ብምሉእ ቁጽሪ d ይርሕቕ፣ ዕድሉ P(d) = ⅓ · 2^(−|d|) እዩ። ካልእ ዝቕየር የለን።

method-error-within = እንተበዝሐ ዝርሕቖ

method-error-share = ኣብ ክንድዚ ግዜ

method-error-of = ካብ { $whole } { $part }

method-error-sums = ክድመሩ ከለዉ ፍልልያት መብዛሕትኡ ንሓድሕዶም ይጠፋፍኡ፦ ፍልልይ ድምር n ቁጽርታት ብ √n ይዓቢ፣ ብ n ኣይኮነን።

method-error-count = ዝተደመሩ ቁጽርታት

method-error-95 = እንተበዝሐ ዝርሕቖ፣ ካብ 100 ኣብ 95

stored-intro-server = እዚ ኣገልጋሊ ዝሕዞ ኩሉ፣ ሰንጠረዥ ብሰንጠረዥ፣ ሕጂ ካብ ፋይሉ ዝተነበ። ኣብዚ ዘየሎ ኣይሕዝን።
