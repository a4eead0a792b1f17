carry-title = ብኢድ
carry-text = ርክብ ምስ ዘይህሉ፣ ፋይል ንቆጸራታት ናብ ካልእ መሳርሒ ጋንታኹም የብጽሕ፦ ብኬብል፣ ብካርድ ዝኽሪ ወይ ብመልእኽቲ። ጋንታኹም ጥራይ ክትከፍቶ ትኽእል፤ ክልተ ግዜ ዝቝጸር የለን።
carry-save = ፋይል ዓቅብ
carry-share = ፋይል ኣካፍል
carry-take = ፋይል ኣእቱ

carry-given =
    { $count ->
        [one] { $count } ቆጸራ ኣብቲ ፋይል ኣሎ። ኣብዚ መሳርሒ እውን ይጸንሕ።
       *[other] { $count } ቆጸራታት ኣብቲ ፋይል ኣለዉ። ኣብዚ መሳርሒ እውን ይጸንሑ።
    }
carry-taken =
    { $count ->
        [one] { $count } ሓድሽ ቆጸራ ምስቲ ፋይል መጺኡ።
       *[other] { $count } ሓደስቲ ቆጸራታት ምስቲ ፋይል መጺኦም።
    }
carry-nothing-new = ኣብዚ ፋይል ዘሎ ኩሉ ቆጸራ ኣቐዲሙ ኣብዚ ነይሩ።
carry-team-came = ቦታታት ጋንታኹም ምስቲ ፋይል መጺኦም።
carry-unread =
    { $count ->
        [one] { $count } ክፋል ክንበብ ኣይተኻእለን። መተግበሪ ኣሐዲስኩም ነቲ ፋይል እንደገና ኣእትውዎ።
       *[other] { $count } ክፋላት ክንበቡ ኣይተኻእሉን። መተግበሪ ኣሐዲስኩም ነቲ ፋይል እንደገና ኣእትውዎ።
    }

carry-problem-none = እዚ ቆጸራ Acollida ዘለዎ ፋይል ኣይኮነን። ስም ከምዚ ዝበለ ፋይል ብ .acollida ይውዳእ።
carry-problem-damaged = እዚ ፋይል ተበላሽዩ ወይ ምሉእ ኣይኮነን። እንደገና ሕተትዎ።
carry-problem-other = ኮድ እዚ መሳርሒ ነዚ ፋይል ኣይከፍቶን። ናይ ካልእ ጋንታ እዩ፣ ወይ ኮድ ጋንታኹም ተቐይሩ።
carry-problem-newer = እዚ ፋይል ብሓድሽ ስሪት Acollida ዝተሰርሐ እዩ። መተግበሪ ኣሐዲስኩም ነቲ ፋይል እንደገና ኣእትውዎ።
carry-problem-large = ኣብዚ ዘሎ ቆጸራ ሓደ ፋይል ካብ ዝሕዞ ንላዕሊ እዩ። ርክብ ምስ ሃለወ ኣሰማምሩ።
carry-problem-unreadable = ፋይል ክንበብ ኣይተኻእለን። ናብዚ መሳርሒ ቀዲሕኩም እንደገና ፈትኑ።
carry-problem-no-code = እዚ መሳርሒ ንምቝጻር ዘኽእል ኮድ የብሉን፤ ስለዚ ከምዚ ዝበሉ ፋይላት ክሰርሕ ኮነ ክኸፍት ኣይክእልን። ኮድ ካብ ኣተሓባባሪኹም ሕተቱ።
