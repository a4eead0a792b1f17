service-food = ምግብ
service-medical = ሕክምና
service-advice = ምክር

kind-food-meal = ማዕድ
kind-food-parcel = ስንቅ
kind-food-drink = መጠጥ
kind-food-voucher = ኩፖን
kind-food-infant = ለሕፃን
kind-food-basics = ቁሳቁስ
kind-medical-consult = ምርመራ
kind-medical-firstaid = ቁስል ማከም
kind-medical-dental_eye = ጥርስ፣ ዓይን
kind-medical-wellbeing = ሥነ ልቦና
kind-medical-prevent = መከላከል
kind-medical-refer = ሪፈራል
kind-advice-info = መረጃ
kind-advice-social = ማኅበራዊ
kind-advice-legal = መብት
kind-advice-work_learn = ሥራ፣ ትምህርት
kind-advice-accompany = አብሮ መሄድ
kind-advice-safe = ጥበቃ

kind-long-food-meal = ትኩስ ወይም ቀዝቃዛ ምግብ
kind-long-food-parcel = የምግብ ጥቅል ወይም ደረቅ ስንቅ
kind-long-food-drink = ውሃ ወይም ትኩስ መጠጥ
kind-long-food-voucher = የምግብ ኩፖን ወይም ካርድ
kind-long-food-infant = የሕፃን ምግብ፣ ወተት ወይም ዳይፐር
kind-long-food-basics = የንጽህና ዕቃ፣ ልብስ፣ ብርድ ልብስ ወይም የመኝታ ከረጢት
kind-long-medical-consult = የሐኪም ምርመራ ወይም የነርስ እንክብካቤ
kind-long-medical-firstaid = የቁስል እንክብካቤ ወይም የመጀመሪያ እርዳታ
kind-long-medical-dental_eye = የጥርስ ወይም የዓይን ሕክምና
kind-long-medical-wellbeing = የሥነ ልቦና ድጋፍ
kind-long-medical-prevent = ክትባት፣ ቅድመ ምርመራ፣ የጤና መረጃ ወይም ጉዳት መቀነሻ ዕቃ
kind-long-medical-refer = ወደ ሌላ የጤና አገልግሎት አብሮ መሄድ ወይም ቀጠሮ መያዝ
kind-long-advice-info = መረጃ እና አቅጣጫ ማሳየት
kind-long-advice-social = መጠለያ፣ ትምህርት ቤት፣ ድጎማ ወይም አስቸኳይ ፍላጎት
kind-long-advice-legal = ማንኛውም የሕግ ምክር
kind-long-advice-work_learn = ሥራ፣ ሥልጠና ወይም የቋንቋ ትምህርት
kind-long-advice-accompany = አብሮ መሄድ፣ ማስተርጎም ወይም ለሌላ ሰው መደወል
kind-long-advice-safe = ወደ ጥበቃ አገልግሎት መላክ፤ ምክንያቱ አይመዘገብም

band-u18 = ከ18 በታች
band-a18_64 = 18–64
band-o65 = ከ65 በላይ
band-nn = አልተመዘገበም

band-long-u18 = ከ18 ዓመት በታች
band-long-a18_64 = ከ18 እስከ 64 ዓመት
band-long-o65 = 65 ዓመት እና ከዚያ በላይ
band-long-nn = ዕድሜ አልተመዘገበም

outcome-given = ተሰጥቷል
outcome-unmet = መርዳት አልተቻለም
