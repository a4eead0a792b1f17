counting-shift-start = بدء المناوبة

counting-shift-end = إنهاء المناوبة

counting-shift-open = المناوبة مفتوحة

counting-shift-none = لا مناوبة بعد

counting-shift-elsewhere = مناوبة مفتوحة: { $site }

counting-empty-title = لم يُعدّ شيء

counting-empty-text = ألم يأتِ أحد، أم بدأت المناوبة بالخطأ؟

counting-empty-nobody = لم يأتِ أحد

counting-empty-nobody-more = تُسجَّل المناوبة بصفر خدمات

counting-empty-mistake = بدأت بالخطأ

counting-empty-mistake-more = كأنّ المناوبة لم تكن

counting-empty-go-on = المناوبة مستمرة

counting-days-title = أيّ يوم؟

counting-days-more = ما عدّه هذا الجهاز في كل المواقع

counting-days-count =
    { $count ->
        [0] لا شيء
        [zero] { $count } خدمة
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }، { $date }

counting-past-day = العدّ ليوم { $date }

counting-back-to-today = العودة لليوم

counting-sum-on = { $count } في { $date }

counting-sum-unmet-on = { $count } دون مساعدة في { $date }

counting-heading-unmet-on = نقص يوم { $date }

counting-sheet-on = كشف { $date }

counting-recent-title = آخر اللمسات

counting-recent-more = يمكن التراجع عن أيّ منها

counting-recent-open = عرض آخر اللمسات

counting-recent-undo = تراجع: { $tap }

counting-group = مجموعة دفعة واحدة: مساعدة أربعة تعني 4 خدمات

counting-group-key = عدّ { $amount }

counting-favourites = الأكثر استعمالًا هنا

counting-sheet = كشف العدّ

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ؟

counting-age-legend = ؟ = العمر غير مسجّل

counting-all = الكل

counting-sheet-total = المجموع

counting-sheet-empty-title = لم يُعدّ شيء بعد

counting-sheet-empty-text = ما تعدّه هنا في هذا اليوم يظهر في هذا الكشف.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [zero] { $count } مناوبة
        [one] مناوبة واحدة
        [two] مناوبتان
        [few] { $count } مناوبات
        [many] { $count } مناوبة
       *[other] { $count } مناوبة
    }

counting-full-date = { $day } { $year }

counting-clock-title = هل هذا هو اليوم الصحيح؟

counting-clock-today = يقول هذا الجهاز إن اليوم { $date }.

counting-clock-backwards = استُعمل آخر مرة في { $date }، وهو يوم لاحق.

counting-clock-ahead = استُعمل آخر مرة في { $date }، قبل وقت طويل.

counting-clock-before = وهذا قبل صنع هذا البرنامج.

counting-clock-kept = كل ما تعدّه يُحفظ في كشف اليوم المعروض.

counting-clock-yes = نعم، هذا اليوم

counting-clock-no = لا، سأضبط التاريخ

counting-clock-set = اضبط التاريخ في إعدادات الجهاز ثم عد. يمكنك العدّ في هذه الأثناء، والتصحيح لاحقًا تحت ذلك اليوم.

counting-clock-unsure = تاريخ صحيح؟

counting-day-button = اليوم: { $day }. اختيار يوم آخر.
