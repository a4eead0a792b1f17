counting-shift-start = ፈረቓ ጀምር

counting-shift-end = ፈረቓ ወድእ

counting-shift-open = ፈረቓ ክፉት እዩ

counting-shift-none = ገና ፈረቓ የለን

counting-shift-elsewhere = ክፉት ፈረቓ፦ { $site }

counting-empty-title = ዝተቖጽረ የለን

counting-empty-text = ዝመጸ ሰብ የለን ዶ ወይስ ፈረቓ ብጌጋ ተጀሚሩ?

counting-empty-nobody = ዝመጸ የለን

counting-empty-nobody-more = ፈረቓ ብዜሮ ኣገልግሎት ይምዝገብ

counting-empty-mistake = ብጌጋ ተጀሚሩ

counting-empty-mistake-more = ፈረቓ ከም ዘይነበረ ይኸውን

counting-empty-go-on = ፈረቓ ይቕጽል

counting-days-title = ኣየናይ መዓልቲ?

counting-days-more = እዚ መሳርሒ ኣብ ኩሉ ቦታታት ዝቖጸሮ

counting-days-count =
    { $count ->
        [0] ዋላ ሓንቲ
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }

counting-days-label = { $day }፦ { $count }

counting-day-named = { $near }፣ { $date }

counting-past-day = ቆጸራ ን{ $date }

counting-back-to-today = ናብ ሎሚ ተመለስ

counting-sum-on = { $date }፦ { $count }

counting-sum-unmet-on = ዝጎደለ { $date }፦ { $count }

counting-heading-unmet-on = ዝጎደለ፣ { $date }

counting-sheet-on = ቅጥዒ { $date }

counting-recent-title = ናይ መወዳእታ ጠውታታት

counting-recent-more = ዝኾነ ክምለስ ይኽእል

counting-recent-open = ናይ መወዳእታ ጠውታታት ኣርኢ

counting-recent-undo = ምለስ፦ { $tap }

counting-group = ጉጅለ ብሓደ ግዜ፦ ኣርባዕተ ሰባት እንተ ተሓጊዞም 4 ኣገልግሎት እዩ

counting-group-key = { $amount } ኣገልግሎት ቁጸር

counting-favourites = ኣብዚ ዝበዝሑ

counting-sheet = ቅጥዒ ቆጸራ

counting-age-legend = ? = ዕድመ ኣይተመዝገበን

counting-all = ኩሉ

counting-sheet-total = ድምር

counting-sheet-empty-title = ክሳብ ሕጂ ዝተቖጽረ የለን

counting-sheet-empty-text = ኣብዛ መዓልቲ ኣብዚ እትቖጽርዎ ኣብዚ ቅጥዒ ይህሉ።

counting-sheet-line = { $kind }፦ { $count }። { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } ፈረቓ
       *[other] { $count } ፈረቓታት
    }

counting-full-date = { $day } { $year }

counting-clock-title = መዓልቲ ቅኑዕ ድዩ?

counting-clock-today = እዚ መሳርሒ ሎሚ { $date } እዩ ይብል።

counting-clock-backwards = ንመወዳእታ ግዜ ብ{ $date } ተጠቒምኩምሉ፣ እዚ ድማ ዳሕራይ እዩ።

counting-clock-ahead = ንመወዳእታ ግዜ ብ{ $date } ተጠቒምኩምሉ፣ ነዊሕ ግዜ ሓሊፉ።

counting-clock-before = እዚ ቅድሚ መተግበሪ ምስርሑ እዩ።

counting-clock-kept = እትቖጽርዎ ኩሉ ኣብ ቅጥዒ ናይታ እትርአ ዘላ መዓልቲ ይዕቀብ።

counting-clock-yes = እወ፣ ሎሚ እዩ

counting-clock-no = ኣይፋል፣ ዕለት የስተኻኽል

counting-clock-set = ዕለት ኣብ ቅጥዕታት መሳርሒ ኣስተኻኺልኩም ተመለሱ። ክሳብ ሽዑ ክትቖጽሩ ትኽእሉ፤ ድሒርኩም ኣብ ትሕቲ እታ መዓልቲ ኣርሙ።

counting-clock-unsure = ዕለት ቅኑዕ?

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ?

counting-day-button = መዓልቲ፦ { $day }። ካልእ መዓልቲ ምረጹ።
