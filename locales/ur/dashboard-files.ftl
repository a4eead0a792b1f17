files-contacts-not-people = رابطے، لوگ نہیں: جسے پانچ بار مدد ملی وہ پانچ بار گنا گیا۔

files-estimates = تخمینہ ہے، گنتی نہیں: جس کا کردار عدد کے ساتھ لکھا ہے وہی ذمہ دار ہے۔

files-city = پورا شہر

files-rest = باقی شہر

files-area = علاقہ

files-by-area = علاقے کے لحاظ سے

files-notes = وضاحتیں

files-first-day = پہلا دن

files-change = تبدیلی

files-team = ٹیم

files-mark = نشان

files-accuracy = درستی

files-as-of = اعداد کا دن

files-list = قسموں کی فہرست

files-reading = اسے کیسے پڑھیں

files-within = 20 میں سے 19 صورتوں میں ایک علاقے اور ایک مہینے میں ایک قسم کا فرق زیادہ سے زیادہ { $cell } ہوتا ہے، اور سب رابطوں کے مجموعے کا { $total }۔

files-below = ”<5“ کا مطلب ہے پانچ سے کم، شاید ایک بھی نہیں۔ مجموعوں میں یہ رابطے شامل ہیں۔

files-empty = خالی خانے کا مطلب ہے کہ کچھ نہیں گنا گیا یا بتایا نہیں جا سکتا۔ اس کا مطلب صفر نہیں۔

files-two-tables = عمر کے لحاظ سے اعداد کا اتفاق اپنا ہے، اس لیے ان کا مجموعہ باقی سے کچھ مختلف ہوتا ہے۔

files-anyone = جو بھی آیا

files-people = گنے نہیں جاتے

files-counted = گنا گیا

files-counted-released = گنا گیا، پھر ایک بار اتفاق شامل کیا گیا
