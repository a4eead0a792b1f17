setup-title = ٹیم کی ترتیب

setup-closed-title = ترتیب بدلنے کا کوڈ چاہیے

setup-closed-text = ٹیم کی ترتیب بدلنے کے لیے الگ کوڈ چاہیے۔ اسے ”مطابقت“ پر چسپاں کریں۔

setup-part-name = نام

setup-part-sites = جگہیں

setup-part-kinds = مدد کی قسمیں

setup-part-marks = عمر اور نتیجہ

setup-part-targets = ہدف

setup-part-rules = حفاظت اور تالا

setup-part-codes = آلات کے کوڈ

setup-sites-sum =
    { $count ->
        [one] { $count } جگہ
       *[other] { $count } جگہیں
    }

setup-kinds-sum = { $all } میں سے { $count }

setup-marks-both = عمر اور ”مدد نہ ہو سکی“

setup-marks-ages = صرف عمر

setup-marks-outcomes = صرف ”مدد نہ ہو سکی“

setup-marks-none = کوئی نہیں

setup-targets-sum =
    { $count ->
        [0] کوئی نہیں
        [one] { $count } ہدف
       *[other] { $count } ہدف
    }

setup-codes-sum = شامل ہونے والے آلات کے لیے

setup-name = ٹیم کا نام

setup-name-text = ٹیم میں سب پڑھتے ہیں۔

setup-sites-text = جہاں مدد دی جاتی ہے: باورچی خانہ، گلی کا گشت، معائنے کا کمرہ۔ کسی کا گھر کبھی نہیں۔

setup-sites-empty = ابھی کوئی جگہ نہیں۔ جگہ کے بغیر کوئی گن نہیں سکتا۔

setup-site-add = جگہ شامل کریں

setup-site-new = نئی جگہ

setup-site-label = لوگ اسے کیا کہتے ہیں

setup-site-code = مختصر کوڈ

setup-site-code-text = یہ فائلوں اور اعداد میں آتا ہے اور بعد میں نہیں بدلتا۔

setup-site-done = ہو گیا

setup-site-edit = { $site } بدلیں

setup-site-up = { $site } اوپر کریں

setup-site-down = { $site } نیچے کریں

setup-site-remove = یہ جگہ ہٹائیں

setup-site-remove-text = وہاں جو گنا گیا وہ سب اعداد میں رہے گا۔ اب سے وہاں کوئی نہیں گن سکتا۔

setup-site-remove-yes = ہٹائیں

setup-site-remove-no = رہنے دیں

setup-kinds-text = ٹیم کے آلات گننے کے لیے جو دکھاتے ہیں۔ پہلے کی گنتی سب اعداد میں رہتی ہے۔

setup-bands = عمر

setup-bands-text = اندازے سے، کبھی پوچھی نہیں جاتی۔

setup-remember = عمر چنی ہوئی رہے

setup-remember-text = ایسی جگہ کے لیے جہاں سب ایک عمر کے ہوں۔ ورنہ ہر گنتی کے بعد ”درج نہیں“ ہو جاتی ہے۔

setup-outcomes = ”مدد نہ ہو سکی“

setup-outcomes-text = جو کمی رہی وہ گنتا ہے: ختم، بند، وقت نہیں ملا۔

setup-targets-text = ٹیم کتنے رابطوں تک پہنچنا چاہتی ہے۔ ”ٹیم کے اعداد“ اسے گنتی کے ساتھ دکھاتے ہیں۔

setup-target-kind = مدد کی قسم

setup-target-count = رابطے

setup-target-add = یہ ہدف شامل کریں

setup-target-remove = { $target } ہٹائیں

setup-target-label = { $kind }، { $amount }

setup-target-week = ہفتے میں { $count }

setup-target-month = مہینے میں { $count }

setup-target-quarter = سہ ماہی میں { $count }

setup-target-year = سال میں { $count }

setup-grain-week = ہفتہ

setup-grain-month = مہینہ

setup-grain-quarter = سہ ماہی

setup-grain-year = سال

setup-days = محفوظ دن

setup-days-text = آلہ اپنی روزانہ گنتی کب تک رکھتا ہے اور کتنے پرانے دن کو درست کیا جا سکتا ہے۔

setup-days-count =
    { $count ->
        [one] { $count } دن
       *[other] { $count } دن
    }

setup-lock = تالا لگنے کا وقت

setup-lock-text = جس آلے کو اتنی دیر کوئی نہ چھوئے وہ خود بند ہو جاتا ہے۔

setup-lock-count =
    { $count ->
        [one] { $count } منٹ
       *[other] { $count } منٹ
    }

setup-less = { $what }: کم

setup-more = { $what }: زیادہ

setup-unsaved = ابھی محفوظ نہیں ہوا۔ ٹیم پہلے کی طرح گن رہی ہے۔

setup-save = ٹیم کے لیے محفوظ کریں

setup-saving = محفوظ ہو رہا ہے…

setup-discard = چھوڑ دیں

setup-discard-ask = سب غیر محفوظ تبدیلیاں چھوڑ دیں؟

setup-discard-yes = چھوڑ دیں

setup-discard-no = رہنے دیں

setup-look-again = محفوظ کرنے سے پہلے یہ دیکھیں: { $part }

setup-joined = اس دوران کسی اور نے محفوظ کیا۔ دونوں تبدیلیاں یہاں ملا دی گئی ہیں؛ جہاں دونوں نے ایک ہی چیز بدلی وہاں آپ کی ہے۔ دیکھ کر محفوظ کریں۔

setup-wrong-empty = یہاں کچھ ہونا چاہیے۔

setup-wrong-long = زیادہ سے زیادہ { $most } حروف۔

setup-wrong-hidden = اس میں نظر نہ آنے والے حروف ہیں۔ دوبارہ لکھیں۔

setup-wrong-code = 1 سے 16: a–z، 0–9 اور -، شروع میں حرف یا ہندسہ۔

setup-wrong-code-twice = یہ کوڈ دوسری جگہ کا ہے۔

setup-wrong-no-kind = کم از کم ایک چنیں: جو ٹیم کچھ نہیں گنتی اسے آلات نہیں چاہییں۔

setup-wrong-sites = زیادہ سے زیادہ { $most } جگہیں۔

setup-wrong-number = { $least } سے { $most } تک کوئی عدد۔

setup-wrong-target-twice = اس کے لیے ہدف موجود ہے۔ پہلے اسے ہٹائیں۔

setup-codes-text = کوڈ سے آلہ ٹیم میں شامل ہوتا ہے۔ صرف متعلقہ شخص کو دکھائیں۔ ایک منٹ بعد چھپ جاتا ہے۔

setup-code-write = گننے کے لیے

setup-code-write-text = ہر اس شخص کے لیے جو گنتا ہے۔

setup-code-read = ٹیم کے اعداد دیکھنے کے لیے

setup-code-read-text = رابطہ کاروں کے لیے۔ اس سے گنا نہیں جا سکتا۔

setup-code-admin = ترتیب بدلنے کے لیے

setup-code-admin-text = جس کے پاس یہ ہو وہ یہاں سب بدل سکتا ہے: جگہیں، قسمیں، قاعدے۔ صرف ایک دو افراد کو دیں۔

setup-code-show = دکھائیں

setup-code-show-label = کوڈ دکھائیں: { $code }

setup-code-hide = چھپائیں

setup-code-picture = تصویر لینے کے لیے کوڈ QR کی صورت میں۔ نیچے متن میں بھی ہے۔

setup-code-none = یہ کوڈ اس آلے پر نہیں۔

join-picture = تصویر سے

join-picture-text = یا کوڈ کے QR کی تصویر یا اسکرین شاٹ چنیں۔

problem-picture-open = تصویر نہیں کھلی۔ دوبارہ چنیں، یا کوڈ چسپاں کریں۔

problem-picture-large = تصویر بہت بڑی ہے۔ QR تک کاٹیں، یا کوڈ چسپاں کریں۔

problem-picture-format = یہ فائل PNG یا JPEG تصویر نہیں، یا خراب ہے۔ دوسری چنیں، یا کوڈ چسپاں کریں۔

problem-picture-blank = تصویر میں پڑھنے کے قابل QR نہیں۔ سامنے سے، صاف اور پوری تصویر لیں، یا کوڈ چسپاں کریں۔

problem-picture-other = اس تصویر کا QR Acollida کا کوڈ نہیں۔ رابطہ کار کی دی ہوئی تصویر چنیں۔
