team-all-sites = همهٔ محل‌ها

team-all-services = همهٔ خدمات

team-all-kinds = همهٔ انواع

team-some-sites =
    { $count ->
        [one] { $count } محل
       *[other] { $count } محل
    }

team-some-services =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمت
    }

team-some-kinds =
    { $count ->
        [one] { $count } نوع
       *[other] { $count } نوع
    }

team-choose-sites = کدام محل‌ها

team-choose-services = کدام خدمات

team-choose-kinds = کدام انواع کمک

team-only = فقط { $what }

team-show-all = نمایش همه

team-and = { $first }؛ { $second }

team-more = { $share } بیشتر از { $period } ({ $count })

team-fewer = { $share } کمتر از { $period } ({ $count })

team-as-many = برابر با { $period } ({ $count })

team-year-none = از سال پیش آماری نیست

team-mark = خط عرضی: یک سال پیش

team-mark-label = { $bar } یک سال پیش: { $count }.

team-chart = نمودار

team-table = جدول

team-rows-time = زمان

team-rows-sites = محل‌ها

team-rows-kinds = انواع

team-column-all = همه

team-row-sum = جمع

team-row-unmet = { $row } کمک ممکن نشد: { $count }.

team-targets = هدف‌ها

team-target-of = { $count } از { $target }

team-target-label = { $kind }: { $count } از { $target }، { $share }

team-target-reached = رسیده

team-targets-whole = برای همهٔ محل‌ها با هم

team-reports = شیفت‌های گزارش‌شده

team-reports-weeks =
    { $count ->
        [one] هفتهٔ گذشته
       *[other] { $count } هفتهٔ گذشته
    }

team-shifts =
    { $count ->
        [0] شیفتی گزارش نشده
        [one] { $count } شیفت
       *[other] { $count } شیفت
    }

team-report-counted = شمرده شد

team-report-open = باز بود، کسی نیامد

team-report-none = بدون گزارش

team-report-label = { $site }. هفته‌های شمرده‌شده: { $counted }؛ باز بود و کسی نیامد: { $open }؛ بدون گزارش: { $none }.

team-report-of = { $count } از { $whole }

team-late =
    { $count ->
        [one] از { $since }، { $count } مراجعه برای هفته‌های پیش دیر رسید
       *[other] از { $since }، { $count } مراجعه برای هفته‌های پیش دیر رسید
    }

team-unmet-share = { $share } از همهٔ مراجعه‌ها

team-nothing = در این زمان اینجا چیزی شمرده نشده
