linter-flagged = «{ $word }» እዚህ ሊሆን አይችልም። { $why }

flagged-origin = እዚህ ቦታዎች ይሰየማሉ፣ ሰዎች ከየት እንደመጡ አይደለም።

flagged-status = የማንም የመኖር መብት አይመዘገብም። ቦታውን ይሰይሙ።

flagged-asylum = ማንም ስለ ጥገኝነት አይጠየቅም። ቦታውን ይሰይሙ።

flagged-papers = ማንም ሰነድ አይጠየቅም። ቦታውን ይሰይሙ።

flagged-visa = ማንም ስለ ቪዛ ወይም ፈቃድ አይጠየቅም። ቦታውን ይሰይሙ።

flagged-ethnicity = እዚህ ቦታዎች ይሰየማሉ፣ ብሔሮች አይደሉም።

flagged-religion = የማንም ሃይማኖት አይመዘገብም። ሕንፃውን ወይም መንገዱን ይሰይሙ።

flagged-language = የማንም ቋንቋ አይመዘገብም። ቦታውን ይሰይሙ።

flagged-name = ማንም ስሙን አይጠየቅም። ቦታውን ይሰይሙ።

flagged-birth = ማንም ዕድሜ ወይም የልደት ቀን አይጠየቅም። ቦታውን ይሰይሙ።

flagged-phone = ስልክ ቁጥሮች አይመዘገቡም። ቦታውን ይሰይሙ።

flagged-email = የኢሜይል አድራሻዎች አይመዘገቡም። ቦታውን ይሰይሙ።

flagged-address = ማንም አድራሻውን አይጠየቅም። ቦታውን ይሰይሙ።

flagged-likeness = የሰዎች ፎቶ፣ አሻራ ወይም ፊርማ የለም። ቦታውን ይሰይሙ።

flagged-health = የሰዎች ሕመም አይመዘገብም። ቦታውን ይሰይሙ።

flagged-violence = ሰዎች ያሳለፉት አይመዘገብም። ቦታውን ይሰይሙ።

flagged-family = የቤተሰብ ዝምድና አይመዘገብም። ቦታውን ይሰይሙ።

flagged-intimacy = ሰዎች ማንን እንደሚወዱ እና ማን እንደሆኑ አይመዘገብም። ቦታውን ይሰይሙ።

flagged-politics = የፖለቲካ አመለካከት አይመዘገብም። ቦታውን ይሰይሙ።

flagged-police = ፖሊስ እና ፍርድ ቤት በቆጠራው ቦታ የላቸውም። ቦታውን ይሰይሙ።

flagged-case = የመዝገብ ቁጥር የለም፦ ማንም አይከታተልም። ቦታውን ይሰይሙ።
