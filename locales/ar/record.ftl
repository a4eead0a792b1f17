### شاشة العدّ.

record-today = اليوم
record-yesterday = أمس
record-site = الموقع
record-choose-site = اختر موقعًا
record-age = العمر
record-age-by-eye = تقديرًا بالعين، ولا يُسأل عنه أبدًا
record-could-not-help = تعذّرت المساعدة
record-undo = تراجع
record-nothing-yet = لا شيء للتراجع عنه
record-take-back = اطرح واحدًا
record-erase = حذف آخر رقم

record-heading-unmet = ما نقص اليوم
record-kind-hint = { $about }. اضغط مطوّلًا لعدّ أكثر من واحد.
record-sheet-today = صفحة اليوم
record-waiting =
    { $count ->
        [zero] { $count } على هذا الجهاز فقط
        [one] { $count } على هذا الجهاز فقط
        [two] { $count } على هذا الجهاز فقط
        [few] { $count } على هذا الجهاز فقط
        [many] { $count } على هذا الجهاز فقط
       *[other] { $count } على هذا الجهاز فقط
    }
record-all-sent = كل الأعداد لدى الفريق

record-sum-today = { $count } اليوم
record-sum-unmet-today = { $count } بلا مساعدة اليوم
record-before = { "\u200F" }{ $count } +
record-plus = { "\u200F" }{ $kind } { "\u2066" }+{ $amount }{ "\u2069" }
record-minus = { "\u200F" }{ $kind } { "\u2066" }–{ $amount }{ "\u2069" }
record-add = { "\u2066" }+{ $amount }{ "\u2069" }
record-undo-label = تراجع: { $what }
record-kind-label = { "\u200F" }{ $kind }، { $count }
record-service-label = { "\u200F" }{ $service }، { $count }
record-counted = { "\u200F" }{ $what }: { $count }
record-undone = تم التراجع عن { $what }: { $count }

record-pad-count = { $count } حتى الآن
record-pad-act = عُدّ { $amount }
record-pad-limit = { $limit } كحد أقصى في المرة الواحدة

record-no-team-title = أيّ فريق؟
record-no-team-text = لا ينتمي هذا الجهاز إلى أي فريق بعد. اطلب رمز الفريق من المنسّق والصقه هنا. بلا اسم، بلا حساب، بلا بريد إلكتروني.
record-paste-code = الصق رمز الفريق
record-no-profile-title = بقيت خطوة واحدة
record-no-profile-text = الرمز صحيح. تصل المواقع وأنواع المساعدة مع أول اتصال، وبعدها يمكنك العدّ بلا اتصال.
record-open-sync = اتصل الآن
record-no-site-title = أين أنت اليوم؟
record-no-site-text = اختر المكان الذي تُقدَّم فيه المساعدة، فتُسجَّل أعدادك في صفحته.
record-read-only-title = رمز للقراءة
record-read-only-text = رمز هذا الجهاز يعرض أرقام الفريق. للعدّ هنا، الصق رمز العدّ أيضًا.
record-open-team-figures = عرض أرقام الفريق
