sync-now = ابھی مطابقت کریں
sync-running = بھیجا اور لیا جا رہا ہے…
sync-join = ٹیم میں شامل ہوں
sync-join-text = رابطہ کار کا دیا ہوا کوڈ چسپاں کریں۔ کوڈ بتاتا ہے کہ یہ آلہ کس ٹیم کے لیے گنتا ہے؛ آپ کے بارے میں کچھ نہیں پوچھا جاتا۔
sync-other-code = دوسرا کوڈ
sync-other-code-text = اسی ٹیم کا نیا کوڈ، یا اس کے اعداد دیکھنے کا کوڈ، یہاں شامل ہوتا ہے۔
sync-code = ٹیم کا کوڈ
sync-code-placeholder = ACO1-…
sync-paste = چسپاں کریں
sync-use-code = یہ کوڈ استعمال کریں
sync-team-unnamed = آپ کی ٹیم
sync-can-count = یہ آلہ گن سکتا ہے۔
sync-can-read = یہ آلہ ٹیم کے اعداد دیکھ سکتا ہے۔
sync-can-both = یہ آلہ گن سکتا ہے اور ٹیم کے اعداد دیکھ سکتا ہے۔
sync-waiting =
    { $count ->
        [one] { $count } رابطہ صرف اس آلے پر ہے
       *[other] { $count } رابطے صرف اس آلے پر ہیں
    }
sync-nothing-waiting = سب گنتی ٹیم کے پاس ہے
sync-never = ابھی تک رابطہ نہیں ہوا۔ گننے کے لیے رابطہ ضروری نہیں۔
sync-last = آخری رابطہ: { $when }
sync-next = خود دوبارہ کوشش کرے گا: { $when }
sync-refused = سرور نے نہیں لیا
sync-refused-text = یہ گنتی اسی آلے پر رہے گی۔ یہ صفحہ اپنے رابطہ کار کو دکھائیں۔
sync-refused-what =
    { $count ->
        [one] { $site }، { $day }: { $count } رابطہ
       *[other] { $site }، { $day }: { $count } رابطے
    }
time-just-now = ابھی ابھی
time-minutes-ago =
    { $count ->
        [one] { $count } منٹ پہلے
       *[other] { $count } منٹ پہلے
    }
time-hours-ago =
    { $count ->
        [one] { $count } گھنٹہ پہلے
       *[other] { $count } گھنٹے پہلے
    }
time-days-ago =
    { $count ->
        [one] { $count } دن پہلے
       *[other] { $count } دن پہلے
    }
time-in-minutes =
    { $count ->
        [one] { $count } منٹ میں
       *[other] { $count } منٹ میں
    }
time-soon = جلد
