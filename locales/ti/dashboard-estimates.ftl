estimates-text = ገለ ገንዘብ ዝህቡ ክንደይ ሰብ ከም ዝተሓገዘን ካብ ኣየኖት ጉጅለታትን ይሓቱ። Acollida ንዝኾነ ሰብ ኣይሓትትን፣ ንሰባት እውን ኣይቖጽርን። ስለዚ እታ ጋንታ ኣብዚ ግምት ከተፍልጥ ትኽእል። ካብ ኩሉ ቆጸራ ተፈልዩ ይቐውም፣ ብኸመይ ከም ዝተረኽበ እውን ይነግር።

estimates-never = ንዚ ኢልኩም ንማንም ኣይትሕተቱ፣ ዝርዝር እውን ኣይትሓዙ።

estimates-list = ክሳብ ሕጂ ዝተኣወጁ

estimates-none = ገና ዝተኣወጀ የለን።

estimates-new = ግምት ኣፍልጡ

estimates-indicator = ናይ እንታይ

estimates-number = ቁጽሪ

estimates-period = ንኣየናይ ግዜ

estimates-method = ብኸመይ ከም ዝተረኽበ

estimates-method-more = ንኣብነት፦ ኣብ ሰለስተ ሓሙሳት ብዓይኒ ዝተቖጽሩ፣ ብኽፉት መዓልታት ዝተራብሐ። ንማንም ብስም ኣይትጥቀሱ።

estimates-role = ሓላፊ መን እዩ

estimates-save = ኣፍልጥ

estimates-saved = እቲ ግምት ተኣዊጁ።

estimates-removed = ተኣልዩ፦ { $what }፣ { $period }።

estimates-not-there = እዚ ግምት ደጊም የለን።

estimates-check = እቲ ግምት ገና ኣይተኣወጀን። ምልክት ዝተገብረሉ ርኣዩ።

estimates-outputs = መግብን ኣቕሑን

estimates-people = { $support }፦ { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = ካብ 0 ክሳብ { $most } ምሉእ ቁጽሪ ጽሓፉ፣ ብዘይ ምልክትን ቃልን።

estimates-bad-method = ብኸመይ ከም ዝተረኽበ ካብ 1 ክሳብ { $most } ፊደል ጽሓፉ።

estimates-bad-future = እዚ ግዜ ገና ኣይጀመረን።

estimates-bad-choice = ካብቲ ዝርዝር ምረጹ።

estimates-bad-whole = እዚ ካብ ግምት ኩሎም ሰባት ናይቲ ግዜ ይበዝሕ።

estimates-bad-many = እቶም ግምታት ኣዝዮም በዚሖም። ኣብ ክንዲ ምውሳኽ ንሓደ ከም ብሓድሽ ኣፍልጡ።

indicator-output-1-1 = 1.1 ዋጋ መግብን ኣቕሑን፣ ብዩሮ

indicator-output-1-1-1 = 1.1.1 ዋጋ መግቢ፣ ብዩሮ

indicator-output-1-1-1-1 = 1.1.1.1 ዋጋ መግቢ ንገዛ ዘይብሎም፣ ብዩሮ

indicator-output-1-1-1-2 = 1.1.1.2 ዋጋ መግቢ ንኻልኦት ጉጅለታት፣ ብዩሮ

indicator-output-1-1-2 = 1.1.2 ዋጋ ኣቕሑ፣ ብዩሮ

indicator-output-1-1-2-1 = 1.1.2.1 ዋጋ ኣቕሑ ንቖልዑ፣ ብዩሮ

indicator-output-1-1-2-2 = 1.1.2.2 ዋጋ ኣቕሑ ንገዛ ዘይብሎም፣ ብዩሮ

indicator-output-1-1-2-3 = 1.1.2.3 ዋጋ ኣቕሑ ንኻልኦት ጉጅለታት፣ ብዩሮ

indicator-output-1-2 = 1.2 ዝተዓደለ መግቢ፣ ብቶን

indicator-output-1-2-1 = 1.2.1 መጓዓዝያን መኽዘንን ጥራይ ዝተኸፈለሉ መግቢ ብጽሒት፣ ብሚእታዊት

indicator-output-1-2-2 = 1.2.2 እቲ ፈንድ ዝኸፈሎ መግቢ ብጽሒት፣ ብሚእታዊት

indicator-support-2-1 = 2.1 መግቢ ዝረኸቡ ሰባት

indicator-support-2-2 = 2.2 ኣቕሑ ዝረኸቡ ሰባት

indicator-support-2-3 = 2.3 ኩፖን ዝረኸቡ ሰባት

indicator-recipients-all = ኩሎም

indicator-recipients-children = ትሕቲ 18 ዓመት

indicator-recipients-age_18_29 = ካብ 18 ክሳብ 29 ዓመት

indicator-recipients-women = ደቂ ኣንስትዮ

indicator-recipients-age_65 = 65 ዓመትን ልዕሊኡን

indicator-recipients-disability = ስንክልና ዘለዎም

indicator-recipients-third_country = ዜጋታት ሳልሳይ ሃገር

indicator-recipients-foreign_background = ናይ ወጻኢ መበቆል ዘለዎምን ውሑዳንን

indicator-recipients-homeless = ገዛ ዘይብሎም

estimate-role-coordinator = ኣወሃሃዲ ጋንታ

estimate-role-site_lead = ንቦታ ዝመርሕ

estimate-role-accountant = ሒሳብ ዝሕዝ

estimate-role-surveyor = መጽናዕቲ እቲ ፈንድ ዝገበረ
