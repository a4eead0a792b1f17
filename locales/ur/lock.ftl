lock-lock = تالا لگائیں

lock-unlock = کھولیں

lock-text = تالا لگا ہے۔ سب گنتی محفوظ ہے۔

lock-foot = نہ نام، نہ اکاؤنٹ۔ صرف گنتی۔

lock-refused = آلہ خود بند ہو گیا تھا۔ آخری نشان نہیں گنا گیا۔ جاری رکھنے کے لیے کھولیں۔

lock-leave-kiosk = مشترکہ استعمال چھوڑیں

lock-leave-kiosk-text = رابطہ کاروں کے لیے: اعداد، مطابقت اور ترتیبات پھر دستیاب ہوں گی۔

lock-kiosk-refused = مشترکہ آلے پر یہ نہیں بدلتا۔ پہلے تالا لگا کر مشترکہ استعمال چھوڑیں۔

lock-code = اس آلے کا کوڈ

lock-passphrase = اس آلے کا خفیہ جملہ

lock-entered =
    { $count ->
        [one] { $count } خانہ بھرا
       *[other] { $count } خانے بھرے
    }

lock-opening = کھل رہا ہے…

lock-wrong = یہ درست نہیں۔ دوبارہ کوشش کریں۔

lock-wait-seconds =
    { $seconds ->
        [one] { $seconds } سیکنڈ انتظار کریں، پھر دوبارہ کوشش کریں۔
       *[other] { $seconds } سیکنڈ انتظار کریں، پھر دوبارہ کوشش کریں۔
    }

lock-wait-minutes =
    { $minutes ->
        [one] { $minutes } منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
       *[other] { $minutes } منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
    }

lock-before-erase =
    { $left ->
        [one] مزید { $left } غلط کوشش پر اس آلے سے سب مٹ جائے گا۔
       *[other] مزید { $left } غلط کوششوں پر اس آلے سے سب مٹ جائے گا۔
    }

lock-count = گنیں

lock-count-title = تالے میں گنتی

lock-count-text = پہلے کی گنتی نہیں دکھائی جاتی۔ ہر نشان محفوظ رہتا ہے۔

lock-count-back = تالے پر واپس

lock-counted =
    { $count ->
        [one] تالا لگنے کے بعد { $count } رابطہ
       *[other] تالا لگنے کے بعد { $count } رابطے
    }
