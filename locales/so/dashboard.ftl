dashboard-skip = U gudub nuxurka

dashboard-nav = Bogag

dashboard-overview = Dulmar

dashboard-trend = Waqtiga

dashboard-downloads = Soo dejin

dashboard-estimates = Qiyaaso

dashboard-method = Habka

dashboard-sign-out = Ka bax

dashboard-mark-internal = Gudaha: sax ah, kooxda oo keliya

dashboard-mark-released = La faafiyay

dashboard-window = { $page } – { $team }

dashboard-front-title = Inta caawimo la bixiyay, weligeed cidda la siiyay maaha

dashboard-front-text = Server-kani wuxuu isu geeyaa wixii kooxuhu tiriyeen: cunto, daaweyn, talo. Wuxuu hayaa wadarta goobta iyo toddobaadka oo keliya, cidnana waxba kama hayo.

dashboard-front-way = Si aad u aragto tirada koox, ku gal koodhkeeda akhriska.

dashboard-sign-in = Gal

dashboard-sign-in-text = Dheji koodhka akhriska ee kooxdaada. Wuxuu ku bilaabmaa ACO1. Ma jiraan akoonno iyo furayaal sir ah.

dashboard-sign-in-code = Koodhka akhriska

dashboard-sign-in-go = Tus tirada

dashboard-sign-in-keep = Browser-kan waxaad ku jiraysaa 12 saacadood. Kombuyuutar la wadaago, ka bax markaad dhammayso.

dashboard-sign-in-again = Hore ma u gashay? Bogga mar kale fur

dashboard-sign-in-needed = Boggani waa kooxda oo keliya. Gal si aad u aragto.

dashboard-sign-in-ended = Waqtigaagii wuu dhammaaday. Koodhka akhriska mar kale dheji.

dashboard-signed-out = Waad ka baxday.

dashboard-code-wrong = Server-kani koodhkan ma yaqaan. Isku-duwahaaga weydii inuu sax yahay.

dashboard-code-revoked = Koodhkan waa la beddelay. Isku-duwahaaga weydii koodhka akhriska ee cusub.

dashboard-code-role = Koodhkani tirada laguma akhriyo. Isku-duwahaaga weydii koodhka akhriska.

dashboard-code-address = Koodhkan waxaa ku jira cinwaan aan ammaan ahayn. Isku-duwahaaga weydii mid cusub.

dashboard-code-trailing = Dhammaadka koodhka wax baa ka dambeeya. Koodhka oo keliya dheji.

dashboard-problem-title = Boggan lama tusi karo

dashboard-problem-missing = Cinwaankan bog kuma yaal.

dashboard-problem-team = Waxaad u gashay koox kale.

dashboard-problem-site = Kooxdu ma laha goob “{ $code }”.

dashboard-problem-filter = Cinwaanku wuxuu weydiinayaa “{ $what }”, mana jirto.

dashboard-problem-twice = “{ $what }” laba jeer ayay cinwaanka ku jirtaa.

dashboard-problem-unreleased = { $span } weli lama faafin. Bishu hal mar ayaa la faafiyaa, 14 maalmood kaddib dhammaadkeeda, kaddibna isma beddesho.

dashboard-problem-file = Faylkan waqtigan looma samayn karo. Dooro waqti kale ama fayl kale.

dashboard-problem-origin = Foomkani kama iman bog server-kan ah, sidaas darteed waxba lama samayn. Bogga mar kale fur oo halkaas ka dir. Haddii aanay waxtarin, isticmaal browser cusub.

dashboard-problem-form = Foomkan lama akhrin karin. Bogga mar kale fur oo halkaas ka dir.

dashboard-problem-busy = Server-ku shaqo badan ayuu hayaa. Wax yar kaddib isku day.

dashboard-problem-failed = Tirada hadda lama akhrin karo. Waxba ma lumin. Goor dambe isku day.

dashboard-problem-method = Cinwaankan sidaas looma isticmaalo.

dashboard-problem-public = Kooxdani bog dadweyne ma laha.

dashboard-way-overview = Dulmarka

dashboard-way-front = Bogga hore
