handover-title = تسليم

handover-now = التسليم الآن

handover-counted = ما عُدّ اليوم على هذا الجهاز

handover-sum =
    { $count ->
        [zero] { $count } خدمة
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }

handover-unmet =
    { $count ->
        [zero] تعذّرت المساعدة { $count } مرة
        [one] تعذّرت المساعدة مرة واحدة
        [two] تعذّرت المساعدة مرتين
        [few] تعذّرت المساعدة { $count } مرات
        [many] تعذّرت المساعدة { $count } مرة
       *[other] تعذّرت المساعدة { $count } مرة
    }

handover-text = تنتهي المناوبة وتُمسح الشاشة وتُقفل. كل عدّ محفوظ، دون اتصال أيضًا.

handover-row = { $service }: { $count }
