figures-contacts = አገልግሎቶች
figures-contacts-not-people = አገልግሎቶች፣ ሰዎች አይደሉም
figures-by-kind = በእርዳታ ዓይነት
figures-row-label = { $name }፦ { $count }
figures-share-label = { $name }፦ { $count }፣ { $share }
figures-bar-label = { $name }፦ { $total }። ምግብ { $food }፣ ሕክምና { $medical }፣ ምክር { $advice }።
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } አገልግሎት
       *[other] { $count } አገልግሎቶች
    }
figures-date = { $month } { $day }
figures-dates = { $from } – { $to }

mine-private = ይህ ገጽ በዚህ መሣሪያ ላይ ብቻ ይታያል። የቡድኑ ድምር ቆጠራውን ይወስዳል እንጂ ማን እንደቆጠረ አይወስድም።
mine-empty-title = እስካሁን የተቆጠረ የለም
mine-empty-text = ይህ መሣሪያ የሚቆጥረው እዚህ በቀን፣ በሳምንት እና በወር ይታያል።

figures-by-age = በዕድሜ

figures-average = መስመር፦ የሦስት አማካይ

figures-average-label = { $bar } የሦስት አማካይ፦ { $count }።

mine-days-kept = ነጠላ ቀናት በዚህ መሣሪያ ላይ ለ{ $count } ቀናት ይቆያሉ፤ ሳምንታት እና ወራት ቡድኑ እስኪዘጋቸው ድረስ።

figures-row-unmet = { $row }፤ መርዳት አልተቻለም፦ { $count }
