service-food = ምግቢ
service-medical = ሕክምና
service-advice = ምኽሪ

kind-food-meal = ብልዒ
kind-food-parcel = ስንቂ
kind-food-drink = መስተ
kind-food-voucher = ኩፖን
kind-food-infant = ንህጻን
kind-food-basics = ንብረት
kind-medical-consult = መርመራ
kind-medical-firstaid = ቁስሊ ምሕካም
kind-medical-dental_eye = ስኒ፣ ዓይኒ
kind-medical-wellbeing = ስነ ልቦና
kind-medical-prevent = ምክልኻል
kind-medical-refer = ሪፈር
kind-advice-info = ሓበሬታ
kind-advice-social = ማሕበራዊ
kind-advice-legal = መሰል
kind-advice-work_learn = ስራሕ፣ ትምህርቲ
kind-advice-accompany = ምስናይ
kind-advice-safe = ዕቝባ

kind-long-food-meal = ምዉቕ ወይ ዝሑል ብልዒ
kind-long-food-parcel = ጥቕላል ምግቢ ወይ ደረቕ ስንቂ
kind-long-food-drink = ማይ ወይ ምዉቕ መስተ
kind-long-food-voucher = ኩፖን ወይ ካርድ ምግቢ
kind-long-food-infant = ምግቢ ህጻን፣ ጸባ ወይ ዳይፐር
kind-long-food-basics = ናውቲ ጽሬት፣ ክዳን፣ ኮበርታ ወይ ናይ መደቀሲ ከረጺት
kind-long-medical-consult = መርመራ ሓኪም ወይ ክንክን ነርስ
kind-long-medical-firstaid = ክንክን ቁስሊ ወይ ቀዳማይ ረድኤት
kind-long-medical-dental_eye = ሕክምና ስኒ ወይ ዓይኒ
kind-long-medical-wellbeing = ስነ ልቦናዊ ደገፍ
kind-long-medical-prevent = ክታበት፣ ቅድመ መርመራ፣ ሓበሬታ ጥዕና ወይ ጉድኣት ዝንክዩ ናውቲ
kind-long-medical-refer = ናብ ካልእ ኣገልግሎት ጥዕና ምስናይ ወይ ቆጸራ ምሓዝ
kind-long-advice-info = ሓበሬታን ኣንፈትን
kind-long-advice-social = መጽለሊ፣ ቤት ትምህርቲ፣ ድጎማ ወይ ህጹጽ ድሌት
kind-long-advice-legal = ዝኾነ ሕጋዊ ምኽሪ
kind-long-advice-work_learn = ስራሕ፣ ስልጠና ወይ ትምህርቲ ቋንቋ
kind-long-advice-accompany = ምስናይ፣ ምትርጓም ወይ ኣብ ክንዲ ሰብ ምድዋል
kind-long-advice-safe = ናብ ኣገልግሎት ዕቝባ ምምራሕ፤ ምኽንያት ኣይምዝገብን

band-u18 = ትሕቲ 18
band-a18_64 = 18–64
band-o65 = ልዕሊ 65
band-nn = ኣይተመዝገበን

band-long-u18 = ትሕቲ 18 ዓመት
band-long-a18_64 = ካብ 18 ክሳብ 64 ዓመት
band-long-o65 = 65 ዓመትን ልዕሊኡን
band-long-nn = ዕድመ ኣይተመዝገበን

outcome-given = ተዋሂቡ
outcome-unmet = ምሕጋዝ ኣይተኻእለን
