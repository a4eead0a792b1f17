trouble-title = ቆጠራዎ አሁን መከፈት አይችልም

trouble-in-use = Acollida በሌላ መስኮት ተከፍቷል። ያንን ይጠቀሙ፣ ወይም ዘግተው እንደገና ይሞክሩ።

trouble-newer = ይህን ቆጠራ አዲስ Acollida አስቀምጦታል። መቁጠር ለመቀጠል ይህን ያዘምኑ። ምንም አልጠፋም፣ አልተቀየረምም።

trouble-folder = አቃፊው { $folder } መጠቀም አልተቻለም። መኖሩን እና መጻፍ መቻልዎን አይተው እንደገና ይሞክሩ።

trouble-unwritable = የመሣሪያው ማከማቻ ሞልቷል ወይም አይጻፍበትም። ቦታ ያስለቅቁና እንደገና ይሞክሩ። ምንም አልጠፋም።

trouble-damaged = የቆጠራው ፋይል ተበላሽቷል። አይሰርዙት። ይህን ለአስተባባሪዎ ያሳዩ፤ የተላከው ከቡድኑ ጋር ነው።

trouble-random = ይህ ሥርዓት አስተማማኝ የዘፈቀደ ቁጥሮች አይሰጥም፤ ያለ እነሱ ሁሉንም በትክክል አንድ ጊዜ መቁጠር አይቻልም። መሣሪያውን እንደገና ያስጀምሩ።

trouble-reason = ምክንያት፣ ለሚረዳዎ ሰው

trouble-again = እንደገና ሞክር

trouble-close = ዝጋ

trouble-export = ቁጥሮቹን በፋይል አስቀምጥ

trouble-exported = ተቀምጧል፦ { $file }

trouble-not-exported = ፋይሉን ማስቀመጥ አልተቻለም። የመሣሪያውን ማከማቻ ይመልከቱ።
