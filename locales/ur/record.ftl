record-today = آج
record-yesterday = کل
record-site = جگہ
record-choose-site = جگہ چنیں
record-age = عمر
record-age-by-eye = اندازے سے، کبھی پوچھی نہیں جاتی
record-could-not-help = مدد نہ ہو سکی
record-undo = واپس لیں
record-nothing-yet = واپس لینے کو کچھ نہیں
record-take-back = ایک کم کریں
record-erase = آخری ہندسہ مٹائیں

record-heading-unmet = آج کی کمی
record-kind-hint = { $about }۔ ایک سے زیادہ کے لیے دبائے رکھیں۔
record-sheet-today = آج کی شیٹ
record-waiting =
    { $count ->
        [one] { $count } صرف اس آلے پر
       *[other] { $count } صرف اس آلے پر
    }
record-all-sent = سب گنتی ٹیم کے پاس ہے

record-sum-today = آج { $count }
record-sum-unmet-today = آج کی کمی { $count }
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = واپس لیں: { $what }
record-kind-label = { $kind }، { $count }
record-service-label = { $service }، { $count }
record-counted = { $what }: { $count }
record-undone = واپس لیا { $what }: { $count }
record-pad-count = اب تک { $count }
record-pad-act = { $amount } گنیں
record-pad-limit = ایک بار میں زیادہ سے زیادہ { $limit }

record-no-team-title = کون سی ٹیم؟
record-no-team-text = یہ آلہ ابھی کسی ٹیم میں نہیں۔ اپنے رابطہ کار سے ٹیم کا کوڈ لے کر یہاں چسپاں کریں۔ نہ نام، نہ اکاؤنٹ، نہ ای میل۔
record-paste-code = ٹیم کا کوڈ چسپاں کریں
record-no-profile-title = بس تھوڑا سا باقی ہے
record-no-profile-text = کوڈ ٹھیک ہے۔ جگہیں اور مدد کی قسمیں پہلے رابطے پر آئیں گی؛ اس کے بعد رابطے کے بغیر بھی گن سکتے ہیں۔
record-open-sync = ابھی رابطہ کریں
record-no-site-title = آج آپ کہاں ہیں؟
record-no-site-text = وہ جگہ چنیں جہاں مدد دی جا رہی ہے۔ گنتی اسی کی شیٹ پر جائے گی۔
record-read-only-title = صرف دیکھنے کا کوڈ
record-read-only-text = اس آلے کا کوڈ ٹیم کے اعداد دکھاتا ہے۔ یہاں گننے کے لیے گنتی کا کوڈ بھی چسپاں کریں۔
record-open-team-figures = ٹیم کے اعداد دیکھیں
