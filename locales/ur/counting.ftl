counting-shift-start = شفٹ شروع کریں

counting-shift-end = شفٹ ختم کریں

counting-shift-open = شفٹ جاری ہے

counting-shift-none = ابھی شفٹ نہیں

counting-shift-elsewhere = جاری شفٹ: { $site }

counting-empty-title = کچھ نہیں گنا گیا

counting-empty-text = کوئی نہیں آیا، یا شفٹ غلطی سے شروع ہوئی؟

counting-empty-nobody = کوئی نہیں آیا

counting-empty-nobody-more = شفٹ صفر رابطوں کے ساتھ درج ہو گی

counting-empty-mistake = غلطی سے شروع ہوئی

counting-empty-mistake-more = جیسے شفٹ ہوئی ہی نہیں

counting-empty-go-on = شفٹ جاری رہے

counting-days-title = کون سا دن؟

counting-days-more = اس آلے نے تمام جگہوں پر جو گنا

counting-days-count =
    { $count ->
        [0] کچھ نہیں
        [one] { $count } رابطہ
       *[other] { $count } رابطے
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }، { $date }

counting-past-day = { $date } کی گنتی

counting-back-to-today = آج پر واپس

counting-sum-on = { $date }: { $count }

counting-sum-unmet-on = { $date } کی کمی: { $count }

counting-heading-unmet-on = { $date } کی کمی

counting-sheet-on = { $date } کی شیٹ

counting-recent-title = آخری نشان

counting-recent-more = کوئی بھی واپس لیں

counting-recent-open = آخری نشان دکھائیں

counting-recent-undo = واپس لیں: { $tap }

counting-group = پورا گروہ: چار افراد کی مدد 4 رابطے ہیں

counting-group-key = { $amount } رابطے گنیں

counting-favourites = یہاں زیادہ استعمال

counting-sheet = گنتی کی شیٹ

counting-age-legend = ؟ = عمر درج نہیں

counting-all = سب

counting-sheet-total = کل

counting-sheet-empty-title = ابھی کچھ نہیں گنا گیا

counting-sheet-empty-text = اس دن آپ یہاں جو گنیں گے وہ اس شیٹ پر ہو گا۔

counting-sheet-line = { $kind }: { $count }۔ { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } شفٹ
       *[other] { $count } شفٹیں
    }

counting-full-date = { $day } { $year }

counting-clock-title = کیا دن درست ہے؟

counting-clock-today = اس آلے کے مطابق آج { $date } ہے۔

counting-clock-backwards = یہ آخری بار { $date } کو استعمال ہوا، جو بعد کا دن ہے۔

counting-clock-ahead = یہ آخری بار { $date } کو استعمال ہوا، بہت پہلے۔

counting-clock-before = یہ اس ایپ کے بننے سے پہلے کا دن ہے۔

counting-clock-kept = آپ جو گنیں گے وہ دکھائے گئے دن کی شیٹ پر محفوظ رہے گا۔

counting-clock-yes = جی، آج یہی ہے

counting-clock-no = نہیں، تاریخ درست کروں گا

counting-clock-set = آلے کی ترتیبات میں تاریخ درست کر کے واپس آئیں۔ اس دوران گن سکتے ہیں؛ بعد میں اسی دن کے تحت درست کریں۔

counting-clock-unsure = تاریخ درست؟

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ؟

counting-day-button = دن: { $day }۔ دوسرا دن چنیں۔
