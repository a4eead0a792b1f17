team-all-sites = ኩሎም ቦታታት

team-all-services = ኩሎም ኣገልግሎታት

team-all-kinds = ኩሎም ዓይነታት

team-some-sites =
    { $count ->
        [one] { $count } ቦታ
       *[other] { $count } ቦታታት
    }

team-some-services =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }

team-some-kinds =
    { $count ->
        [one] { $count } ዓይነት
       *[other] { $count } ዓይነታት
    }

team-choose-sites = ኣየኖት ቦታታት

team-choose-services = ኣየኖት ኣገልግሎታት

team-choose-kinds = ኣየኖት ዓይነታት ሓገዝ

team-only = { $what } ጥራይ

team-show-all = ኩሉ ኣርኢ

team-and = { $first }፤ { $second }

team-more = ካብ { $period } ብ{ $share } ይበዝሕ ({ $count })

team-fewer = ካብ { $period } ብ{ $share } ይውሕድ ({ $count })

team-as-many = ምስ { $period } ማዕረ ({ $count })

team-year-none = ካብ ቅድሚ ዓመት ቁጽሪ የለን

team-mark = ኣጋድም መስመር፦ ቅድሚ ዓመት

team-mark-label = { $bar } ቅድሚ ዓመት፦ { $count }።

team-chart = ስእላዊ

team-table = ሰንጠረዥ

team-rows-time = ግዜ

team-rows-sites = ቦታታት

team-rows-kinds = ዓይነታት

team-column-all = ኩሉ

team-row-sum = ድምር

team-row-unmet = { $row } ምሕጋዝ ኣይተኻእለን፦ { $count }።

team-targets = ሸቶታት

team-target-of = { $count } ካብ { $target }

team-target-label = { $kind }፦ { $count } ካብ { $target }፣ { $share }

team-target-reached = ተበጺሑ

team-targets-whole = ንኩሎም ቦታታት ብሓባር

team-reports = ዝተመዝገቡ ፈረቓታት

team-reports-weeks =
    { $count ->
        [one] ዝሓለፈ ሰሙን
       *[other] ዝሓለፉ { $count } ሰሙናት
    }

team-shifts =
    { $count ->
        [0] ዝተመዝገበ ፈረቓ የለን
        [one] { $count } ፈረቓ
       *[other] { $count } ፈረቓታት
    }

team-report-counted = ተቖጺሩ

team-report-open = ክፉት ነይሩ፣ ዝመጸ የለን

team-report-none = ጸብጻብ የለን

team-report-label = { $site }። ዝተቖጽሩ ሰሙናት፦ { $counted }፤ ክፉት ኮይኑ ዘይተመጽአ፦ { $open }፤ ጸብጻብ የለን፦ { $none }።

team-report-of = { $count } ካብ { $whole }

team-late =
    { $count ->
        [one] ካብ { $since } ንዝሓለፉ ሰሙናት { $count } ኣገልግሎት ደንጕዩ ኣትዩ
       *[other] ካብ { $since } ንዝሓለፉ ሰሙናት { $count } ኣገልግሎታት ደንጕዮም ኣትዮም
    }

team-unmet-share = { $share } ካብ ኩሎም ኣገልግሎታት

team-nothing = ኣብዚ ግዜ ኣብዚ ዝተቖጽረ የለን
