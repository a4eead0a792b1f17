linter-flagged = «{ $word }» ኣብዚ ክኸውን ኣይክእልን። { $why }

flagged-origin = ኣብዚ ቦታታት ይስመዩ፣ ሰባት ካበይ ከም ዝመጹ ኣይኮነን።

flagged-status = መሰል ምጽናሕ ሰብ ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-asylum = ዝኾነ ሰብ ብዛዕባ ዕቑባ ኣይሕተትን። ነቲ ቦታ ሰይምዎ።

flagged-papers = ዝኾነ ሰብ ሰነድ ኣይሕተትን። ነቲ ቦታ ሰይምዎ።

flagged-visa = ዝኾነ ሰብ ብዛዕባ ቪዛ ወይ ፍቓድ ኣይሕተትን። ነቲ ቦታ ሰይምዎ።

flagged-ethnicity = ኣብዚ ቦታታት ይስመዩ፣ ብሄራት ኣይኮኑን።

flagged-religion = ሃይማኖት ሰብ ኣይምዝገብን። ነቲ ህንጻ ወይ ጎደና ሰይምዎ።

flagged-language = ቋንቋ ሰብ ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-name = ዝኾነ ሰብ ስሙ ኣይሕተትን። ነቲ ቦታ ሰይምዎ።

flagged-birth = ዝኾነ ሰብ ዕድመ ወይ መዓልቲ ልደት ኣይሕተትን። ነቲ ቦታ ሰይምዎ።

flagged-phone = ቁጽሪ ተሌፎን ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-email = ኣድራሻ ኢመይል ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-address = ዝኾነ ሰብ ኣድራሻኡ ኣይሕተትን። ነቲ ቦታ ሰይምዎ።

flagged-likeness = ስእሊ፣ ኣሰር ኢድ ወይ ክታም ሰብ የለን። ነቲ ቦታ ሰይምዎ።

flagged-health = ሕማም ሰብ ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-violence = ሰባት ዘሕለፍዎ ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-family = ዝምድና ስድራ ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-intimacy = ሰባት ንመን ከም ዘፍቅሩን መን ምዃኖምን ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-politics = ፖለቲካዊ ርእይቶ ኣይምዝገብን። ነቲ ቦታ ሰይምዎ።

flagged-police = ፖሊስን ቤት ፍርድን ኣብ ቆጸራ ቦታ የብሎምን። ነቲ ቦታ ሰይምዎ።

flagged-case = ቁጽሪ መዝገብ የለን፦ ዝኾነ ሰብ ኣይክታተልን። ነቲ ቦታ ሰይምዎ።
