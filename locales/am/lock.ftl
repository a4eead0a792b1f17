lock-lock = ቆልፍ

lock-unlock = ክፈት

lock-text = ተቆልፏል። ሁሉም ቆጠራ ተቀምጧል።

lock-foot = ስም የለም። መለያ የለም። ቆጠራ ብቻ።

lock-refused = መሣሪያው ራሱን ቆልፎ ነበር። የመጨረሻው ንክኪ አልተቆጠረም። ለመቀጠል ይክፈቱ።

lock-leave-kiosk = ከጋራ ሁነታ ውጣ

lock-leave-kiosk-text = ለአስተባባሪዎች፦ ቁጥሮች፣ ማመሳሰል እና ቅንብሮች እንደገና ይገኛሉ።

lock-kiosk-refused = በጋራ መሣሪያ ላይ ይህ አይቀየርም። መጀመሪያ ቆልፈው ከጋራ ሁነታ ይውጡ።
