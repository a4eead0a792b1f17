dashboard-choose = نمایش

dashboard-filters = چه چیزی نشان داده شود

dashboard-week-days = { $week } ({ $days })

dashboard-week-part = { $week }، { $month }

dashboard-kind-elsewhere = «{ $kind }» از «{ $service }» نیست، پس چیزی برای نمایش نیست. همهٔ خدمات یا نوع دیگری را برگزینید.

dashboard-given = کمک‌های داده‌شده

dashboard-running = این زمان هنوز تمام نشده است.

dashboard-unmet-of = { $count } از { $whole } مراجعه

dashboard-reports-of = { $count } از { $whole }

dashboard-reports-what = یک گزارش برای هر محل و هفته. هفتهٔ بدون گزارش شاید هفتهٔ بدون کمک باشد، یا شمارشی که هنوز روی دستگاه است.

dashboard-reports-missing = بدون گزارش: { $sites }

dashboard-reports-site = { $site } { $count }

dashboard-reports-all = از همهٔ محل‌ها برای هر هفته گزارش هست.

dashboard-and = { $first }، { $second }

dashboard-late =
    { $count ->
        [one] { $count } مراجعه پس از بسته شدن هفتهٔ خود رسید. در این آمار هست؛ آنچه منتشر شده همان می‌ماند.
       *[other] { $count } مراجعه پس از بسته شدن هفتهٔ خود رسید. در این آمار هست؛ آنچه منتشر شده همان می‌ماند.
    }

dashboard-no-target = گروه برای زمانی به این درازا هدفی ندارد.

dashboard-full = تقریباً پر
dashboard-full-row = { $site }، { $week }: { $count } از { $most }
dashboard-full-text = یک محل در یک هفته بیش از این ثبت نمی‌پذیرد تا دستگاهی خراب یا دزدیده‌شده بی‌پایان اضافه نکند. اگر محل واقعاً این‌قدر شلوغ است، آن را دو محل کنید؛ وگرنه کد شمردن تازه‌ای بخواهید.
dashboard-full-why = این فهرست تنها از جمع‌ها به دست می‌آید. سرور هیچ دستگاهی را نمی‌شناسد و نمی‌تواند از هیچ‌یک نام ببرد.

dashboard-service = خدمت

dashboard-age = سن

dashboard-column-share = سهم

dashboard-column-before = یک سال پیش

dashboard-column-reports = هفته‌های گزارش‌شده

dashboard-column-when = زمان

dashboard-total = جمع

dashboard-chart-table = عددهای این نمودار

dashboard-chart-columns = { $what }: کمک‌های داده‌شده. بلندترین ستون { $highest } با { $count } است. همهٔ عددها در جدول پس از نمودار هست.

dashboard-chart-lines = { $what }: کمک‌های داده‌شده. خط پر با نقطه‌ها { $year } و خط‌چین با مربع‌ها { $before } است. همهٔ عددها در جدول پس از نمودار هست.

dashboard-empty-title = هنوز چیزی شمرده نشده

dashboard-empty-text = وقتی دستگاهی بشمارد و هماهنگ شود، آمار خودبه‌خود اینجا می‌آید. کد شمردن را به دستگاهی بدهید، کمکی را که می‌دهید لمس کنید و هماهنگ‌سازی را برگزینید.

dashboard-empty-tomorrow = آمار روزی یک بار تازه می‌شود: آنچه امروز می‌رسد فردا اینجا دیده می‌شود.

dashboard-empty-filter = صافی‌ها را بردارید یا زمان دیگری برگزینید.

dashboard-trend-text = یک سال کامل در کنار سال پیش، ماه به ماه و هفته به هفته.
