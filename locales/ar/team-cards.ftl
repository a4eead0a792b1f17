team-all-sites = كل المواقع

team-all-services = كل المجالات

team-all-kinds = كل الأنواع

team-some-sites =
    { $count ->
        [zero] { $count } موقع
        [one] موقع واحد
        [two] موقعان
        [few] { $count } مواقع
        [many] { $count } موقعًا
       *[other] { $count } موقع
    }

team-some-services =
    { $count ->
        [zero] { $count } مجال
        [one] مجال واحد
        [two] مجالان
        [few] { $count } مجالات
        [many] { $count } مجالًا
       *[other] { $count } مجال
    }

team-some-kinds =
    { $count ->
        [zero] { $count } نوع
        [one] نوع واحد
        [two] نوعان
        [few] { $count } أنواع
        [many] { $count } نوعًا
       *[other] { $count } نوع
    }

team-choose-sites = أيّ المواقع

team-choose-services = أيّ المجالات

team-choose-kinds = أيّ أنواع المساعدة

team-only = { $what } فقط

team-show-all = عرض الكل

team-and = { $first }؛ { $second }

team-more = أكثر من { $period } بنسبة { $share } ({ $count })

team-fewer = أقلّ من { $period } بنسبة { $share } ({ $count })

team-as-many = مثل { $period } ({ $count })

team-year-none = لا أرقام من السنة الماضية

team-mark = الخط العرضي: قبل سنة

team-mark-label = { $bar } قبل سنة: { $count }.

team-chart = رسم

team-table = جدول

team-rows-time = الزمن

team-rows-sites = المواقع

team-rows-kinds = الأنواع

team-column-all = الكل

team-row-sum = المجموع

team-row-unmet = { $row } تعذّرت المساعدة: { $count }.

team-targets = الأهداف

team-target-of = { $count } من { $target }

team-target-label = { $kind }: { $count } من { $target }، { $share }

team-target-reached = تحقّق

team-targets-whole = لكل المواقع معًا

team-reports = المناوبات المبلّغ عنها

team-reports-weeks =
    { $count ->
        [zero] آخر { $count } أسبوع
        [one] الأسبوع الأخير
        [two] آخر أسبوعين
        [few] آخر { $count } أسابيع
        [many] آخر { $count } أسبوعًا
       *[other] آخر { $count } أسبوع
    }

team-shifts =
    { $count ->
        [0] لا مناوبات
        [zero] { $count } مناوبة
        [one] مناوبة واحدة
        [two] مناوبتان
        [few] { $count } مناوبات
        [many] { $count } مناوبة
       *[other] { $count } مناوبة
    }

team-report-counted = عُدّ

team-report-open = مفتوح، لم يأتِ أحد

team-report-none = لا بلاغ

team-report-label = { $site }. أسابيع فيها عدّ: { $counted }؛ مفتوح ولم يأتِ أحد: { $open }؛ لا بلاغ: { $none }.

team-report-of = { $count } من { $whole }

team-late =
    { $count ->
        [zero] وصلت { $count } خدمة متأخرة لأسابيع سابقة، منذ { $since }
        [one] وصلت خدمة واحدة متأخرة لأسبوع سابق، منذ { $since }
        [two] وصلت خدمتان متأخرتان لأسابيع سابقة، منذ { $since }
        [few] وصلت { $count } خدمات متأخرة لأسابيع سابقة، منذ { $since }
        [many] وصلت { $count } خدمة متأخرة لأسابيع سابقة، منذ { $since }
       *[other] وصلت { $count } خدمة متأخرة لأسابيع سابقة، منذ { $since }
    }

team-unmet-share = { $share } من كل الخدمات

team-nothing = لم يُعدّ شيء هنا في هذه المدة
