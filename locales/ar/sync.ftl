### شاشة المزامنة.

sync-now = زامِن الآن
sync-running = جارٍ الإرسال والاستلام…
sync-join = الانضمام إلى فريق
sync-join-text = الصق الرمز الذي أعطاك إياه المنسّق. يحدّد الرمز الفريق الذي يعدّ له هذا الجهاز، ولا يُسأل شيء عنك.
sync-other-code = رمز آخر
sync-other-code-text = يُضاف هنا رمز أحدث لهذا الفريق، أو رمز يسمح بقراءة أرقامه.
sync-code = رمز الفريق
sync-code-placeholder = ACO1-…
sync-paste = لصق
sync-use-code = استخدم هذا الرمز
sync-team-unnamed = فريقك
sync-can-count = يمكن لهذا الجهاز أن يعدّ.
sync-can-read = يمكن لهذا الجهاز أن يعرض أرقام الفريق.
sync-can-both = يمكن لهذا الجهاز أن يعدّ وأن يعرض أرقام الفريق.

sync-waiting =
    { $count ->
        [zero] لا أعداد على هذا الجهاز وحده
        [one] عدد واحد على هذا الجهاز فقط
        [two] عددان على هذا الجهاز فقط
        [few] { $count } أعداد على هذا الجهاز فقط
        [many] { $count } عددًا على هذا الجهاز فقط
       *[other] { $count } عدد على هذا الجهاز فقط
    }
sync-nothing-waiting = كل الأعداد لدى الفريق
sync-never = لا اتصال بعد. العدّ يعمل بلا اتصال.
sync-last = آخر اتصال: { $when }
sync-next = يحاول من جديد تلقائيًا { $when }

sync-refused = لم يقبلها الخادم
sync-refused-text = تبقى هذه الأعداد على هذا الجهاز. اعرض هذه الصفحة على المنسّق.
sync-refused-what =
    { $count ->
        [zero] { $site }، { $day }: لا شيء
        [one] { $site }، { $day }: عدد واحد
        [two] { $site }، { $day }: عددان
        [few] { $site }، { $day }: { $count } أعداد
        [many] { $site }، { $day }: { $count } عددًا
       *[other] { $site }، { $day }: { $count } عدد
    }

time-just-now = الآن
time-minutes-ago =
    { $count ->
        [zero] الآن
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
time-hours-ago =
    { $count ->
        [zero] الآن
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
time-days-ago =
    { $count ->
        [zero] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
time-in-minutes =
    { $count ->
        [zero] بعد قليل
        [one] بعد دقيقة
        [two] بعد دقيقتين
        [few] بعد { $count } دقائق
        [many] بعد { $count } دقيقة
       *[other] بعد { $count } دقيقة
    }
time-soon = بعد قليل
