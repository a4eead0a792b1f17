team-earlier = پہلے
team-later = بعد
team-share = ہر خدمت کا حصہ
team-by-site = جگہ کے لحاظ سے
team-by-week = ہفتہ وار
team-by-month = ماہ وار
team-week = ہفتہ { $week }
team-week-short = { $week }
team-as-of = تازہ ترین: { $when }
team-before = { $period }: { $count }
team-before-whole = { $period } پورا: { $count }
team-before-none = موازنے کے لیے اس سے پہلے کچھ نہیں
team-unmet-sum =
    { $count ->
        [0] ایک بار بھی نہیں
        [one] { $count } بار
       *[other] { $count } بار
    }
team-site-unknown = کوئی اور جگہ
team-small-print = رابطے، لوگ نہیں: جسے پانچ بار مدد ملی وہ پانچ بار گنا گیا، اور کسی کا نام نہیں لکھا گیا۔ یہ ٹیم کے اپنے درست اعداد ہیں۔ یہ دن میں ایک بار بڑھتے ہیں، اور جاری ہفتے کے چھوٹے اعداد ہفتہ ختم ہونے پر دکھائے جاتے ہیں۔ جو ٹیم سے باہر جائے اس میں چھوٹے اعداد چھپانے ضروری ہیں۔
team-no-key-title = دیکھنے کا کوڈ چاہیے
team-no-key-text = ٹیم کے اعداد دیکھنے کے لیے ایسا کوڈ چاہیے جسے اجازت ہو۔ وہ رابطہ کار کے پاس ہے؛ اسے ”مطابقت“ پر چسپاں کریں۔
team-none-title = ابھی اعداد نہیں
team-none-text = اعداد اگلے رابطے پر آئیں گے۔
