estimates-text = አንዳንድ ገንዘብ ሰጪዎች ስንት ሰው እንደተረዳና ከየትኞቹ ቡድኖች እንደሆነ ይጠይቃሉ። Acollida ማንንም አይጠይቅም፣ ሰዎችንም አይቆጥርም። ስለዚህ ቡድኑ እዚህ ግምት ማሳወቅ ይችላል። ከቆጠራ ሁሉ ተለይቶ ይቆማል፣ እንዴት እንደተገኘም ይናገራል።

estimates-never = ለዚህ ማንንም አይጠይቁ፣ ዝርዝርም አይያዙ።

estimates-list = እስካሁን የታወጁ

estimates-none = ገና ምንም አልታወጀም።

estimates-new = ግምት ያሳውቁ

estimates-indicator = የምን

estimates-number = ቁጥር

estimates-period = ለየትኛው ጊዜ

estimates-method = እንዴት እንደተገኘ

estimates-method-more = ለምሳሌ፦ በሦስት ሐሙሶች በዓይን የተቆጠሩ፣ በክፍት ቀናት ተባዝቶ። ማንንም በስም አይጥቀሱ።

estimates-role = ኃላፊው ማን ነው

estimates-save = አሳውቅ

estimates-saved = ግምቱ ታውጇል።

estimates-removed = ተወግዷል፦ { $what }፣ { $period }።

estimates-not-there = ይህ ግምት ከእንግዲህ የለም።

estimates-check = ግምቱ ገና አልታወጀም። ምልክት የተደረገበትን ይመልከቱ።

estimates-outputs = ምግብና ዕቃ

estimates-people = { $support }፦ { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = ከ0 እስከ { $most } ሙሉ ቁጥር ይጻፉ፣ ያለ ምልክትና ቃል።

estimates-bad-method = እንዴት እንደተገኘ ከ1 እስከ { $most } ፊደል ይጻፉ።

estimates-bad-future = ይህ ጊዜ ገና አልጀመረም።

estimates-bad-choice = ከዝርዝሩ ይምረጡ።

estimates-bad-whole = ይህ ለዚያው ጊዜ ከሁሉም ሰዎች ግምት ይበልጣል።

estimates-bad-many = ግምቶቹ በጣም በዝተዋል። ከመጨመር ይልቅ አንዱን እንደገና ያሳውቁ።

indicator-output-1-1 = 1.1 የምግብና የዕቃ ዋጋ፣ በዩሮ

indicator-output-1-1-1 = 1.1.1 የምግብ ዋጋ፣ በዩሮ

indicator-output-1-1-1-1 = 1.1.1.1 ቤት ለሌላቸው የምግብ ዋጋ፣ በዩሮ

indicator-output-1-1-1-2 = 1.1.1.2 ለሌሎች ቡድኖች የምግብ ዋጋ፣ በዩሮ

indicator-output-1-1-2 = 1.1.2 የዕቃ ዋጋ፣ በዩሮ

indicator-output-1-1-2-1 = 1.1.2.1 ለልጆች የዕቃ ዋጋ፣ በዩሮ

indicator-output-1-1-2-2 = 1.1.2.2 ቤት ለሌላቸው የዕቃ ዋጋ፣ በዩሮ

indicator-output-1-1-2-3 = 1.1.2.3 ለሌሎች ቡድኖች የዕቃ ዋጋ፣ በዩሮ

indicator-output-1-2 = 1.2 የተከፋፈለ ምግብ፣ በቶን

indicator-output-1-2-1 = 1.2.1 ማጓጓዣና ማከማቻ ብቻ የተከፈለበት ምግብ ድርሻ፣ በመቶኛ

indicator-output-1-2-2 = 1.2.2 ፈንዱ የከፈለው ምግብ ድርሻ፣ በመቶኛ

indicator-support-2-1 = 2.1 ምግብ ያገኙ ሰዎች

indicator-support-2-2 = 2.2 ዕቃ ያገኙ ሰዎች

indicator-support-2-3 = 2.3 ኩፖን ያገኙ ሰዎች

indicator-recipients-all = ሁሉም

indicator-recipients-children = ከ18 ዓመት በታች

indicator-recipients-age_18_29 = ከ18 እስከ 29 ዓመት

indicator-recipients-women = ሴቶች

indicator-recipients-age_65 = 65 ዓመትና ከዚያ በላይ

indicator-recipients-disability = አካል ጉዳተኞች

indicator-recipients-third_country = የሦስተኛ አገር ዜጎች

indicator-recipients-foreign_background = የውጭ መነሻ ያላቸውና አናሳዎች

indicator-recipients-homeless = ቤት የሌላቸው

estimate-role-coordinator = የቡድኑ አስተባባሪ

estimate-role-site_lead = ቦታ የሚመራ

estimate-role-accountant = ሒሳብ የሚይዝ

estimate-role-surveyor = የፈንዱን ጥናት ያካሄደ
