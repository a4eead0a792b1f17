share-open = ኣካፍል

share-title = ከም ጽሑፍ ኣካፍል

share-copy = ቅዳሕ

share-copied = ተቐዲሑ

share-text = ጽሑፍ

share-note-mine = ቆጸራ ናይዚ መሳርሒ ጥራይ። ኣብቲ ጽሑፍ ቦታ ኮነ ሰብ የለን።

share-note-team = እዚኦም ናይታ ጋንታ ልክዕ ቁጽርታት እዮም፤ ኣብ ውሽጢ ጋንታ ንምጥቃም። ኣይተሕትምዎም፦ ንእሽቶ ቁጽሪ ንሓደ ሰብ ከመልክት ይኽእል።

share-mine-head = ኣብዚ መሳርሒ ዝተቖጽረ፦ { $period }

share-team-head = { $team }፦ { $period }

share-period = { $name }፣ { $dates }

share-only = ጥራይ፦ { $what }

share-contacts-not-people = ኣገልግሎታት፣ ሰባት ኣይኮኑን፦ ሓሙሽተ ግዜ ዝተሓገዘ ሓሙሽተ ግዜ ይቝጸር።

share-inside = ኣብ ውሽጢ ጋንታ ንምጥቃም ልክዕ ቁጽርታት፤ ንሕትመት ኣይኮኑን።

share-file-title = ከም ሰንጠረዥ ዓቅብ

share-file-released = ንሕትመት ዝተፈቕዱ ዓቅብ

share-file-hand-on = ንሕትመት ዝተፈቕዱ ኣካፍል

share-file-released-note = ንኻልኦት እውን፦ ንኣሽቱ ቁጽርታት ተሓቢኦም፤ ኣብ ነፍሲ ወከፍ ንእሽቶ ዕድል ተወሲኹ።

share-file-internal = ልክዕ ቁጽርታት ዓቅብ

share-file-running = ፋይል ይመጽእ ኣሎ…

share-file-saved = ተዓቂቡ፦ { $file }
