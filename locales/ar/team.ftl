### أرقام الفريق.

team-earlier = أقدم
team-later = أحدث
team-share = حصة كل خدمة
team-by-site = حسب الموقع
team-by-week = أسبوعًا بأسبوع
team-by-month = شهرًا بشهر
team-week = الأسبوع { $week }
team-week-short = { $week }
team-as-of = حتى { $when }
team-before = { "\u200F" }{ $period }: { $count }
team-before-whole = { $period } كاملًا: { $count }
team-before-none = لا شيء قبله للمقارنة
team-unmet-sum =
    { $count ->
        [0] ولا مرة
        [zero] ولا مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
team-site-unknown = موقع آخر

team-small-print = خدمات، لا أشخاص: من ساعدناه خمس مرات يُعدّ خمس مرات، ولا يُدوَّن أحد. هذه أرقام الفريق الدقيقة. تزيد مرة في اليوم، وتظهر الأعداد الصغيرة للأسبوع الجاري بعد انتهائه. وما يخرج من الفريق يجب أن يخفي الأعداد الصغيرة.

team-no-key-title = رمز للقراءة
team-no-key-text = تحتاج أرقام الفريق إلى رمز يسمح بقراءتها. الرمز لدى المنسّق، فالصقه في المزامنة.
team-none-title = لا أرقام بعد
team-none-text = تصل الأرقام مع الاتصال القادم.
