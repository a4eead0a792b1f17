sync-now = አሁን አመሳስል
sync-running = በመላክ እና በመቀበል ላይ…
sync-join = ቡድን ተቀላቀል
sync-join-text = አስተባባሪዎ የሰጡዎትን ኮድ ይለጥፉ። ይህ መሣሪያ ለየትኛው ቡድን እንደሚቆጥር ይናገራል፤ ስለ እርስዎ ምንም አይጠየቅም።
sync-other-code = ሌላ ኮድ
sync-other-code-text = የዚህ ቡድን አዲስ ኮድ ወይም ቁጥሮቹን ለማየት የሚያስችል ኮድ እዚህ ይጨመራል።
sync-code = የቡድኑ ኮድ
sync-code-placeholder = ACO1-…
sync-paste = ለጥፍ
sync-use-code = ይህን ኮድ ተጠቀም
sync-team-unnamed = የእርስዎ ቡድን
sync-can-count = ይህ መሣሪያ መቁጠር ይችላል።
sync-can-read = ይህ መሣሪያ የቡድኑን ቁጥሮች ማየት ይችላል።
sync-can-both = ይህ መሣሪያ መቁጠር እና የቡድኑን ቁጥሮች ማየት ይችላል።
sync-waiting =
    { $count ->
        [one] { $count } ቆጠራ በዚህ መሣሪያ ላይ ብቻ ነው
       *[other] { $count } ቆጠራዎች በዚህ መሣሪያ ላይ ብቻ ናቸው
    }
sync-nothing-waiting = ሁሉም ቆጠራ ከቡድኑ ጋር ነው
sync-never = እስካሁን ግንኙነት አልነበረም። ለመቁጠር ግንኙነት አያስፈልግም።
sync-last = የመጨረሻ ግንኙነት፦ { $when }
sync-next = በራሱ እንደገና ይሞክራል፦ { $when }
sync-refused = አገልጋዩ ያልተቀበለው
sync-refused-text = እነዚህ ቆጠራዎች በዚህ መሣሪያ ላይ ይቆያሉ። ይህን ገጽ ለአስተባባሪዎ ያሳዩ።
sync-refused-what =
    { $count ->
        [one] { $site }፣ { $day }፦ { $count } ቆጠራ
       *[other] { $site }፣ { $day }፦ { $count } ቆጠራዎች
    }
time-just-now = አሁን
time-minutes-ago =
    { $count ->
        [one] ከ{ $count } ደቂቃ በፊት
       *[other] ከ{ $count } ደቂቃዎች በፊት
    }
time-hours-ago =
    { $count ->
        [one] ከ{ $count } ሰዓት በፊት
       *[other] ከ{ $count } ሰዓታት በፊት
    }
time-days-ago =
    { $count ->
        [one] ከ{ $count } ቀን በፊት
       *[other] ከ{ $count } ቀናት በፊት
    }
time-in-minutes =
    { $count ->
        [one] በ{ $count } ደቂቃ ውስጥ
       *[other] በ{ $count } ደቂቃዎች ውስጥ
    }
time-soon = በቅርቡ
