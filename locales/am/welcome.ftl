welcome-title = የመጀመሪያ እርምጃዎች

welcome-count-title = እርዳታ ይቆጠራል፣ ሰዎች አይደሉም

welcome-count-text = ለእያንዳንዱ እርዳታ አንድ ንክኪ። ማንም ምንም አይጠየቅም፤ ስለ ማንም ምንም አይጻፍም።

welcome-offline-title = ያለ ግንኙነት ይሠራል

welcome-offline-text = ለሳምንታት ያለ ግንኙነት ይቁጠሩ። እያንዳንዱ ንክኪ ይቀመጣል፤ ግንኙነት ሲኖር ይላካል።

welcome-stored-title = ይህ መሣሪያ የሚያስቀምጠው

welcome-stored-text = ቦታ፣ ሳምንት እና ከእያንዳንዱ የእርዳታ ዓይነት ስንት። ማን እንደተቀበለ ወይም ማን እንደቆጠረ በፍጹም አይደለም።

welcome-next = ቀጣይ

welcome-before = ተመለስ

welcome-skip = ዝለል

welcome-join = ቡድን ተቀላቀል

welcome-card = ካርድ { $card } ከ{ $cards }
