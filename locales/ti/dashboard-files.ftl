files-contacts-not-people = ኣገልግሎታት፣ ሰባት ኣይኮኑን፦ ሓሙሽተ ግዜ ዝተሓገዘ ሓሙሽተ ግዜ ይቝጸር።

files-estimates = ግምት እዩ፣ ኣይተቖጽረን፦ ኣብ ጎኒ ቁጽሪ ዝተጻሕፈ ሓላፍነት ዘለዎ ሰብ ይሕተተሉ።

files-city = መላእ ከተማ

files-rest = ዝተረፈ ከተማ

files-area = ከባቢ

files-by-area = ብከባቢ

files-notes = መብርሂታት

files-first-day = ቀዳማይ መዓልቲ

files-change = ለውጢ

files-team = ጋንታ

files-mark = ምልክት

files-accuracy = ልክዕነት

files-as-of = መዓልቲ ናይቶም ቁጽርታት

files-list = ዝርዝር ዓይነታት

files-reading = ከመይ ከም ዝንበብ

files-within = ካብ 20 ግዜ 19 ግዜ፣ ሓደ ዓይነት ኣብ ሓደ ከባቢን ወርሕን እንተበዝሐ ብ{ $cell } ይፍለ፣ ድምር ኩሎም ኣገልግሎታት ድማ ብ{ $total }።

files-below = “<5” ማለት ትሕቲ ሓሙሽተ እዩ፣ ምናልባት ዋላ ሓደ። ድምራት ነዞም ኣገልግሎታት ይሕዙ።

files-empty = ባዶ ሳጹን ማለት ዋላ ሓንቲ ኣይተቖጽረን ወይ ክንገር ኣይከኣልን ማለት እዩ። ዜሮ ማለት ኣይኮነን።

files-two-tables = ብዕድመ ዘለዉ ቁጽርታት ናይ ባዕሎም ዕድል ኣለዎም፤ ስለዚ ድምሮም ካብቶም ካልኦት ቁሩብ ይፍለ።

files-anyone = ዝመጸ ኩሉ

files-people = ኣይቝጸሩን

files-counted = ተቖጺሩ

files-counted-released = ተቖጺሩ፣ ድሕሪኡ ሓንሳብ ዕድል ተወሲኹ
