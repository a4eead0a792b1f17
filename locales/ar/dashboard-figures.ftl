dashboard-choose = اعرض

dashboard-filters = ما الذي يُعرض

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }، { $month }

dashboard-kind-elsewhere = «{ $kind }» ليس من «{ $service }»، فلا شيء يُعرض. اختر كل المجالات أو نوعًا آخر.

dashboard-given = خدمات قُدّمت

dashboard-running = لم تنتهِ هذه المدة بعد.

dashboard-unmet-of = { $count } من { $whole } خدمة

dashboard-reports-of = { $count } من { $whole }

dashboard-reports-what = بلاغ واحد لكل موقع وأسبوع. الأسبوع بلا بلاغ قد يكون أسبوعًا بلا مساعدة، أو عدًّا ما زال على جهاز.

dashboard-reports-missing = لا بلاغ: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = لكل موقع بلاغ عن كل أسبوع.

dashboard-and = { $first }، { $second }

dashboard-late =
    { $count ->
        [zero] لم تصل أي خدمة بعد إغلاق أسبوعها.
        [one] وصلت خدمة واحدة بعد إغلاق أسبوعها. هي ضمن هذه الأرقام، وما نُشر يبقى كما هو.
        [two] وصلت خدمتان بعد إغلاق أسبوعهما. هما ضمن هذه الأرقام، وما نُشر يبقى كما هو.
        [few] وصلت { $count } خدمات بعد إغلاق أسبوعها. هي ضمن هذه الأرقام، وما نُشر يبقى كما هو.
        [many] وصلت { $count } خدمة بعد إغلاق أسبوعها. هي ضمن هذه الأرقام، وما نُشر يبقى كما هو.
       *[other] وصلت { $count } خدمة بعد إغلاق أسبوعها. هي ضمن هذه الأرقام، وما نُشر يبقى كما هو.
    }

dashboard-no-target = ليس للفريق هدف لمدة بهذا الطول.

dashboard-full = يكاد يمتلئ
dashboard-full-row = { $site }، { $week }: { $count } من { $most }
dashboard-full-text = لا يقبل الموقع في أسبوع واحد إدخالات أكثر من هذا، كي لا يضيف جهاز معطَّل أو مسروق بلا نهاية. إن كان العمل في الموقع بهذه الكثرة حقًّا فاجعله موقعين، وإلا فاطلب رمز عدّ جديدًا.
dashboard-full-why = هذه القائمة من المجاميع وحدها. لا يعرف الخادم أي جهاز ولا يمكنه أن يسمّي أيًّا منها.

dashboard-service = المجال

dashboard-age = العمر

dashboard-column-share = الحصة

dashboard-column-before = قبل سنة

dashboard-column-reports = أسابيع فيها بلاغ

dashboard-column-when = متى

dashboard-total = المجموع

dashboard-chart-table = أرقام هذا الرسم

dashboard-chart-columns = { $what }: خدمات قُدّمت. أعلى عمود هو { $highest } بعدد { $count }. في الجدول بعد الرسم كل الأرقام.

dashboard-chart-lines = { $what }: خدمات قُدّمت. الخط المتصل بنقاط هو { $year }، والخط المتقطع بمربعات هو { $before }. في الجدول بعد الرسم كل الأرقام.

dashboard-empty-title = لا عدّ بعد

dashboard-empty-text = تظهر الأرقام هنا من تلقاء نفسها عندما يعدّ جهاز ويزامن. أعطِ جهازًا رمز العدّ، وانقر ما تقدّمونه من مساعدة، ثم اختر المزامنة.

dashboard-empty-tomorrow = تُحدَّث الأرقام مرة في اليوم: ما يصل اليوم يظهر هنا غدًا.

dashboard-empty-filter = أزل التصفية أو اختر مدة أخرى.

dashboard-trend-text = سنة كاملة إلى جانب السنة السابقة، شهرًا بشهر وأسبوعًا بأسبوع.
