public-title = { $team } እትህቦ

public-text = መግቢ፣ ሕክምናን ምኽርን፣ ወረቐት ከይተሓተተ። ክንድዚ ግዜ ሓገዝ ተዋሂቡ። ዝተመዝገበ የለን።

public-month = ኣብ { $month } ኣስታት { $count } ግዜ ሓገዝ ተዋሂቡ።

public-service = { $service }፦ { $count }

public-within = እቲ ቁጽሪ ብ { $within } ክርሕቕ ይኽእል።

public-none = ገና ዝተሓትመ የለን። ቀዳማይ ወርሒ ምስ ተወድአ ድሕሪ 14 መዓልቲ ኣብዚ ይርአ።

public-how = እዞም ቁጽርታት ንምሕታም ውሑሳት ተገይሮም ኣለዉ፦ ንማንም ምእንቲ ከይርከቦም ንነፍሲ ወከፎም ቁሩብ ዕድል ተወሲኽዎ።
