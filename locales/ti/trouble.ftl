trouble-title = ቆጸራኹም ሕጂ ክኽፈት ኣይከኣልን

trouble-in-use = Acollida ኣብ ካልእ መስኮት ተኸፊቱ ኣሎ። ንዕኡ ተጠቐሙ፣ ወይ ዓጺኹም እንደገና ፈትኑ።

trouble-newer = ነዚ ቆጸራ ሓድሽ Acollida ዓቂብዎ። ንምቝጻር ንምቕጻል ነዚ ኣሐድሱ። ዝጠፍአ ወይ ዝተቐየረ የለን።

trouble-folder = ነቲ ፋይል ሓጻይ { $folder } ምጥቃም ኣይተኻእለን። ከም ዘሎን ክትጽሕፉ ከም እትኽእሉን ርኢኹም እንደገና ፈትኑ።

trouble-unwritable = መኽዘን መሳርሒ መሊኡ ወይ ኣይጽሓፈሉን። ቦታ ኣፍሪኽኩም እንደገና ፈትኑ። ዝጠፍአ የለን።

trouble-damaged = ፋይል ቆጸራ ተበላሽዩ። ኣይትደምስስዎ። ነዚ ንኣተሓባባሪኹም ኣርእዩ፤ ዝተላእከ ምስ ጋንታ ኣሎ።

trouble-random = እዚ ስርዓት ውሑስ ሃውሪ ቁጽርታት ኣይህብን፤ ብዘይኡ ንኹሉ ልክዕ ሓደ ግዜ ምቝጻር ኣይከኣልን። መሳርሒ እንደገና ኣበግሱ።

trouble-reason = ምኽንያት፣ ንዝሕግዘኩም ሰብ

trouble-again = እንደገና ፈትን

trouble-close = ዕጾ

trouble-export = ቁጽርታት ኣብ ፋይል ዓቅብ

trouble-exported = ተዓቂቡ፦ { $file }

trouble-not-exported = ፋይል ክዕቀብ ኣይተኻእለን። መኽዘን መሳርሒ ርኣዩ።
