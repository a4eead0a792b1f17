dashboard-choose = دکھائیں

dashboard-filters = کیا دکھانا ہے

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }، { $month }

dashboard-kind-elsewhere = ”{ $kind }“ کا تعلق ”{ $service }“ سے نہیں، اس لیے دکھانے کو کچھ نہیں۔ سب خدمات یا دوسری قسم چنیں۔

dashboard-given = دی گئی مدد

dashboard-running = یہ وقت ابھی ختم نہیں ہوا۔

dashboard-unmet-of = { $whole } رابطوں میں سے { $count }

dashboard-reports-of = { $whole } میں سے { $count }

dashboard-reports-what = ہر جگہ اور ہفتے کی ایک اطلاع۔ جس ہفتے اطلاع نہ ہو وہ بغیر مدد کا ہو سکتا ہے، یا گنتی ابھی کسی آلے پر ہے۔

dashboard-reports-missing = اطلاع نہیں: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = ہر جگہ سے ہر ہفتے کی اطلاع ہے۔

dashboard-and = { $first }، { $second }

dashboard-late =
    { $count ->
        [one] { $count } رابطہ اپنا ہفتہ بند ہونے کے بعد آیا۔ یہ ان اعداد میں ہے؛ جو شائع ہوا وہ ویسا ہی رہتا ہے۔
       *[other] { $count } رابطے اپنا ہفتہ بند ہونے کے بعد آئے۔ یہ ان اعداد میں ہیں؛ جو شائع ہوا وہ ویسا ہی رہتا ہے۔
    }

dashboard-no-target = اتنے لمبے وقت کے لیے ٹیم کا کوئی ہدف نہیں۔

dashboard-full = تقریباً بھری ہوئی
dashboard-full-row = { $site }، { $week }: { $most } میں سے { $count }
dashboard-full-text = ایک جگہ ایک ہفتے میں اس سے زیادہ اندراج نہیں لیتی، تاکہ کوئی خراب یا چوری شدہ آلہ بے انتہا اضافہ نہ کر سکے۔ اگر جگہ واقعی اتنی مصروف ہے تو اسے دو جگہیں بنا دیں؛ ورنہ گننے والا نیا کوڈ مانگیں۔
dashboard-full-why = یہ فہرست صرف مجموعوں سے بنتی ہے۔ سرور کسی آلے کو نہیں جانتا اور کسی کا نام نہیں بتا سکتا۔

dashboard-service = خدمت

dashboard-age = عمر

dashboard-column-share = حصہ

dashboard-column-before = ایک سال پہلے

dashboard-column-reports = اطلاع والے ہفتے

dashboard-column-when = کب

dashboard-total = کل

dashboard-chart-table = اس خاکے کے اعداد

dashboard-chart-columns = { $what }: دی گئی مدد۔ سب سے اونچا ستون { $highest } ہے: { $count }۔ خاکے کے بعد کے جدول میں سب اعداد ہیں۔

dashboard-chart-lines = { $what }: دی گئی مدد۔ نقطوں والی پوری لکیر { $year } ہے، چوکوروں والی ٹوٹی لکیر { $before }۔ خاکے کے بعد کے جدول میں سب اعداد ہیں۔

dashboard-empty-title = ابھی کچھ نہیں گنا گیا

dashboard-empty-text = جب کوئی آلہ گن کر مطابقت کر لے تو اعداد خود یہاں آ جاتے ہیں۔ کسی آلے کو گننے والا کوڈ دیں، جو مدد دیتے ہیں اسے چھوئیں اور مطابقت چنیں۔

dashboard-empty-tomorrow = اعداد دن میں ایک بار تازہ ہوتے ہیں: جو آج آئے وہ کل یہاں نظر آتا ہے۔

dashboard-empty-filter = چھانٹی ہٹا دیں یا دوسرا وقت چنیں۔

dashboard-trend-text = پورا سال پچھلے سال کے ساتھ، مہینہ بہ مہینہ اور ہفتہ بہ ہفتہ۔
