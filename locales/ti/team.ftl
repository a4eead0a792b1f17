team-earlier = ዝሓለፈ
team-later = ዝቕጽል
team-share = ብጽሒት ነፍሲ ወከፍ ኣገልግሎት
team-by-site = ብቦታ
team-by-week = ብሰሙን
team-by-month = ብወርሒ
team-week = ሰሙን { $week }
team-week-short = { $week }
team-as-of = ዝተወስደሉ፦ { $when }
team-before = { $period }፦ { $count }
team-before-whole = { $period } ብምሉኡ፦ { $count }
team-before-none = ቅድሚ እዚ ዝነጻጸር የለን
team-unmet-sum =
    { $count ->
        [0] ሓንቲ ግዜ እውን
        [one] { $count } ግዜ
       *[other] { $count } ግዜ
    }
team-site-unknown = ካልእ ቦታ
team-small-print = ኣገልግሎታት፣ ሰባት ኣይኮኑን፦ ሓሙሽተ ግዜ ዝተሓገዘ ሓሙሽተ ግዜ ይቝጸር፣ ዝምዝገብ ሰብ የለን። እዚኦም ናይታ ጋንታ ልክዕ ቁጽርታት እዮም። ኣብ መዓልቲ ሓደ ግዜ ይውስኹ፤ ናይዚ ሰሙን ንኣሽቱ ቁጽርታት ሰሙን ምስ ተወድአ ይርኣዩ። ኣብቲ ካብ ጋንታ ዝወጽእ ንኣሽቱ ቁጽርታት ክሕብኡ ኣለዎም።
team-no-key-title = ንምርኣይ ኮድ የድሊ
team-no-key-text = ቁጽርታት ጋንታ ንምርኣይ ዘፍቅድ ኮድ የድሊ። ኣተሓባባሪኹም ኣለዎ፤ ኣብ «ምስምማር» ለጥፍዎ።
team-none-title = ክሳብ ሕጂ ቁጽሪ የለን
team-none-text = ቁጽርታት ኣብ ዝቕጽል ርክብ ይመጹ።
