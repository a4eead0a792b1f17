team-all-sites = ሁሉም ቦታዎች

team-all-services = ሁሉም አገልግሎቶች

team-all-kinds = ሁሉም ዓይነቶች

team-some-sites =
    { $count ->
        [one] { $count } ቦታ
       *[other] { $count } ቦታዎች
    }

team-some-services =
    { $count ->
        [one] { $count } አገልግሎት
       *[other] { $count } አገልግሎቶች
    }

team-some-kinds =
    { $count ->
        [one] { $count } ዓይነት
       *[other] { $count } ዓይነቶች
    }

team-choose-sites = የትኞቹ ቦታዎች

team-choose-services = የትኞቹ አገልግሎቶች

team-choose-kinds = የትኞቹ የእርዳታ ዓይነቶች

team-only = { $what } ብቻ

team-show-all = ሁሉንም አሳይ

team-and = { $first }፤ { $second }

team-more = ከ{ $period } በ{ $share } ይበልጣል ({ $count })

team-fewer = ከ{ $period } በ{ $share } ያንሳል ({ $count })

team-as-many = ከ{ $period } ጋር እኩል ({ $count })

team-year-none = ከዓመት በፊት ቁጥር የለም

team-mark = አግድም መስመር፦ ከዓመት በፊት

team-mark-label = { $bar } ከዓመት በፊት፦ { $count }።

team-chart = ሥዕላዊ

team-table = ሰንጠረዥ

team-rows-time = ጊዜ

team-rows-sites = ቦታዎች

team-rows-kinds = ዓይነቶች

team-column-all = ሁሉም

team-row-sum = ድምር

team-row-unmet = { $row } መርዳት አልተቻለም፦ { $count }።

team-targets = ግቦች

team-target-of = ከ{ $target } { $count }

team-target-label = { $kind }፦ ከ{ $target } { $count }፣ { $share }

team-target-reached = ተደርሷል

team-targets-whole = ለሁሉም ቦታዎች በአንድነት

team-reports = የተመዘገቡ ፈረቃዎች

team-reports-weeks =
    { $count ->
        [one] ያለፈው ሳምንት
       *[other] ያለፉት { $count } ሳምንታት
    }

team-shifts =
    { $count ->
        [0] የተመዘገበ ፈረቃ የለም
        [one] { $count } ፈረቃ
       *[other] { $count } ፈረቃዎች
    }

team-report-counted = ተቆጥሯል

team-report-open = ክፍት ነበር፣ ማንም አልመጣም

team-report-none = ሪፖርት የለም

team-report-label = { $site }። የተቆጠሩ ሳምንታት፦ { $counted }፤ ክፍት ሆኖ ማንም ያልመጣ፦ { $open }፤ ሪፖርት የለም፦ { $none }።

team-report-of = ከ{ $whole } { $count }

team-late =
    { $count ->
        [one] ከ{ $since } ወዲህ ላለፉ ሳምንታት { $count } አገልግሎት ዘግይቶ ገብቷል
       *[other] ከ{ $since } ወዲህ ላለፉ ሳምንታት { $count } አገልግሎቶች ዘግይተው ገብተዋል
    }

team-unmet-share = ከሁሉም አገልግሎቶች { $share }

team-nothing = በዚህ ጊዜ እዚህ የተቆጠረ የለም
