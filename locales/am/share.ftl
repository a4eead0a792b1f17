share-open = አጋራ

share-title = እንደ ጽሑፍ አጋራ

share-copy = ቅዳ

share-copied = ተቀድቷል

share-text = ጽሑፉ

share-note-mine = የዚህ መሣሪያ ቆጠራ ብቻ። በጽሑፉ ውስጥ ቦታም ሰውም የለም።

share-note-team = እነዚህ የቡድኑ ትክክለኛ ቁጥሮች ናቸው፤ በቡድኑ ውስጥ ለመጠቀም። አያትሟቸው፦ ትንሽ ቁጥር አንድን ሰው ሊጠቁም ይችላል።

share-mine-head = በዚህ መሣሪያ የተቆጠረ፦ { $period }

share-team-head = { $team }፦ { $period }

share-period = { $name }፣ { $dates }

share-only = ብቻ፦ { $what }

share-contacts-not-people = አገልግሎቶች፣ ሰዎች አይደሉም፦ አምስት ጊዜ የተረዳ አምስት ጊዜ ይቆጠራል።

share-inside = በቡድኑ ውስጥ ለመጠቀም ትክክለኛ ቁጥሮች፤ ለኅትመት አይደሉም።

share-file-title = እንደ ሰንጠረዥ አስቀምጥ

share-file-released = ለሕትመት የተፈቀዱትን አስቀምጥ

share-file-hand-on = ለሕትመት የተፈቀዱትን አጋራ

share-file-released-note = ለሌሎችም፦ ትንንሽ ቁጥሮች ተደብቀዋል፤ በእያንዳንዱ ላይ ጥቂት ዕድል ተጨምሯል።

share-file-internal = ትክክለኛ ቁጥሮችን አስቀምጥ

share-file-running = ፋይሉ እየመጣ ነው…

share-file-saved = ተቀምጧል፦ { $file }
