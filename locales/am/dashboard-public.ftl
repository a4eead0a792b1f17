public-title = { $team } የሚሰጠው

public-text = ምግብ፣ ሕክምናና ምክር፣ ወረቀት ሳይጠየቅ። ይህን ያህል ጊዜ እርዳታ ተሰጥቷል። ማንም አልተመዘገበም።

public-month = በ{ $month } ወደ { $count } ጊዜ እርዳታ ተሰጥቷል።

public-service = { $service }፦ { $count }

public-within = ቁጥሩ በ{ $within } ሊርቅ ይችላል።

public-none = ገና ምንም አልታተመም። የመጀመሪያው ወር ካለቀ ከ14 ቀን በኋላ እዚህ ይታያል።

public-how = እነዚህ ቁጥሮች ለማተም ደህንነታቸው ተጠብቋል፦ ማንም እንዳይገኝባቸው ለእያንዳንዱ ጥቂት ዕድል ተጨምሯል።
