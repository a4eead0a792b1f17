dashboard-skip = مواد پر جائیں

dashboard-nav = صفحے

dashboard-overview = جائزہ

dashboard-trend = وقت کے ساتھ

dashboard-downloads = فائلیں

dashboard-estimates = تخمینے

dashboard-method = طریقہ

dashboard-sign-out = باہر نکلیں

dashboard-mark-internal = اندرونی: درست، صرف ٹیم کے لیے

dashboard-mark-released = شائع شدہ

dashboard-window = { $page } – { $team }

dashboard-front-title = کتنی مدد دی گئی، کبھی یہ نہیں کہ کسے

dashboard-front-text = یہ سرور وہ جمع کرتا ہے جو ٹیموں نے گنا: کھانے، معائنے، مشورے۔ یہ صرف جگہ اور ہفتے کے مجموعے رکھتا ہے، اور کسی کے بارے میں کچھ نہیں۔

dashboard-front-way = کسی ٹیم کے اعداد دیکھنے کے لیے اس کے پڑھنے والے کوڈ سے اندر آئیں۔

dashboard-sign-in = اندر آئیں

dashboard-sign-in-text = اپنی ٹیم کا پڑھنے والا کوڈ چسپاں کریں۔ یہ ACO1 سے شروع ہوتا ہے۔ نہ کوئی کھاتا ہے نہ پاس ورڈ۔

dashboard-sign-in-code = پڑھنے والا کوڈ

dashboard-sign-in-go = اعداد دکھائیں

dashboard-sign-in-keep = اس براؤزر میں آپ 12 گھنٹے اندر رہتے ہیں۔ مشترکہ کمپیوٹر پر کام ختم ہو تو باہر نکلیں۔

dashboard-sign-in-again = پہلے سے اندر ہیں؟ صفحہ دوبارہ کھولیں

dashboard-sign-in-needed = یہ صفحہ صرف ٹیم کے لیے ہے۔ دیکھنے کے لیے اندر آئیں۔

dashboard-sign-in-ended = آپ کا وقت ختم ہو گیا۔ پڑھنے والا کوڈ دوبارہ چسپاں کریں۔

dashboard-signed-out = آپ باہر نکل گئے۔

dashboard-code-wrong = یہ سرور اس کوڈ کو نہیں جانتا۔ اپنے رابطہ کار سے پوچھیں کہ کیا یہ درست ہے۔

dashboard-code-revoked = یہ کوڈ بدل دیا گیا ہے۔ اپنے رابطہ کار سے نیا پڑھنے والا کوڈ مانگیں۔

dashboard-code-role = یہ کوڈ اعداد پڑھنے کے لیے نہیں۔ اپنے رابطہ کار سے پڑھنے والا کوڈ مانگیں۔

dashboard-code-address = اس کوڈ میں ایسا پتا ہے جو محفوظ نہیں۔ اپنے رابطہ کار سے نیا مانگیں۔

dashboard-code-trailing = کوڈ کے آخر کے بعد کچھ اور ہے۔ صرف کوڈ چسپاں کریں۔

dashboard-problem-title = یہ صفحہ نہیں دکھایا جا سکتا

dashboard-problem-missing = اس پتے پر کوئی صفحہ نہیں۔

dashboard-problem-team = آپ دوسری ٹیم کے لیے اندر آئے ہیں۔

dashboard-problem-site = ٹیم کی کوئی جگہ ”{ $code }“ نہیں۔

dashboard-problem-filter = پتا ”{ $what }“ مانگتا ہے، جو موجود نہیں۔

dashboard-problem-twice = ”{ $what }“ پتے میں دو بار ہے۔

dashboard-problem-unreleased = { $span } ابھی شائع نہیں ہوا۔ مہینہ ختم ہونے کے 14 دن بعد ایک بار شائع ہوتا ہے اور پھر ویسا ہی رہتا ہے۔

dashboard-problem-file = یہ فائل اس وقت کے لیے نہیں بن سکتی۔ دوسرا وقت یا دوسری فائل چنیں۔

dashboard-problem-origin = یہ فارم اس سرور کے کسی صفحے سے نہیں آیا، اس لیے کچھ نہیں کیا گیا۔ صفحہ دوبارہ کھولیں اور فارم وہاں سے بھیجیں۔ اگر کام نہ بنے تو نیا براؤزر استعمال کریں۔

dashboard-problem-form = یہ فارم پڑھا نہ جا سکا۔ صفحہ دوبارہ کھولیں اور وہاں سے بھیجیں۔

dashboard-problem-busy = سرور پر بہت کام ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔

dashboard-problem-failed = اعداد اس وقت پڑھے نہیں جا سکتے۔ کچھ ضائع نہیں ہوا۔ بعد میں کوشش کریں۔

dashboard-problem-method = یہ پتا اس طرح استعمال نہیں ہو سکتا۔

dashboard-problem-public = اس ٹیم کا کوئی عوامی صفحہ نہیں۔

dashboard-way-overview = جائزے پر

dashboard-way-front = پہلے صفحے پر
