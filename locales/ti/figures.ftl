figures-contacts = ኣገልግሎታት
figures-contacts-not-people = ኣገልግሎታት፣ ሰባት ኣይኮኑን
figures-by-kind = ብዓይነት ሓገዝ
figures-row-label = { $name }፦ { $count }
figures-share-label = { $name }፦ { $count }፣ { $share }
figures-bar-label = { $name }፦ { $total }። ምግቢ { $food }፣ ሕክምና { $medical }፣ ምኽሪ { $advice }።
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = እዚ ገጽ ኣብዚ መሳርሒ ጥራይ ይርአ። ድምር ጋንታ ነቲ ቆጸራ እምበር መን ከም ዝቖጸረ ኣይወስድን።
mine-empty-title = ክሳብ ሕጂ ዝተቖጽረ የለን
mine-empty-text = እዚ መሳርሒ ዝቖጸሮ ኣብዚ ብመዓልቲ፣ ብሰሙንን ብወርሕን ይርአ።

figures-by-age = ብዕድመ

figures-average = መስመር፦ ማእከላይ ናይ ሰለስተ

figures-average-label = { $bar } ማእከላይ ናይ ሰለስተ፦ { $count }።

mine-days-kept = ነጸላ መዓልታት ኣብዚ መሳርሒ ን{ $count } መዓልታት ይጸንሑ፤ ሰሙናትን ኣዋርሕን ክሳብ ጋንታ ትዓጽዎም።

figures-row-unmet = { $row }፤ ምሕጋዝ ኣይተኻእለን፦ { $count }
