counting-shift-start = آغاز شیفت

counting-shift-end = پایان شیفت

counting-shift-open = شیفت باز است

counting-shift-none = هنوز شیفتی نیست

counting-shift-elsewhere = شیفت باز: { $site }

counting-empty-title = چیزی شمرده نشد

counting-empty-text = کسی نیامد یا شیفت اشتباهی آغاز شده بود؟

counting-empty-nobody = کسی نیامد

counting-empty-nobody-more = شیفت با صفر مراجعه گزارش می‌شود

counting-empty-mistake = اشتباهی آغاز شد

counting-empty-mistake-more = گویی شیفتی نبوده است

counting-empty-go-on = شیفت ادامه دارد

counting-days-title = کدام روز؟

counting-days-more = آنچه این دستگاه در همهٔ محل‌ها شمرده

counting-days-count =
    { $count ->
        [0] هیچ
        [one] { $count } مراجعه
       *[other] { $count } مراجعه
    }

counting-days-label = { $day }: { $count }

counting-day-named = { $near }، { $date }

counting-past-day = شمارش برای { $date }

counting-back-to-today = برگشت به امروز

counting-sum-on = { $date }: { $count }

counting-sum-unmet-on = کمبود { $date }: { $count }

counting-heading-unmet-on = کمبود { $date }

counting-sheet-on = برگهٔ { $date }

counting-recent-title = آخرین ضربه‌ها

counting-recent-more = هرکدام را برگردانید

counting-recent-open = نمایش آخرین ضربه‌ها

counting-recent-undo = برگرداندن: { $tap }

counting-group = گروه یک‌جا: کمک به چهار نفر یعنی 4 مراجعه

counting-group-key = شمردن { $amount } مراجعه

counting-favourites = پرکاربرد در اینجا

counting-sheet = برگهٔ شمارش

counting-age-legend = ؟ = سن ثبت نشده

counting-all = همه

counting-sheet-total = جمع

counting-sheet-empty-title = هنوز چیزی شمرده نشده

counting-sheet-empty-text = آنچه این روز اینجا بشمارید در این برگه می‌آید.

counting-sheet-line = { $kind }: { $count }. { $parts }

counting-sheet-part = { $count } { $what }

counting-sheet-shifts =
    { $count ->
        [one] { $count } شیفت
       *[other] { $count } شیفت
    }

counting-full-date = { $day } { $year }

counting-clock-title = روز درست است؟

counting-clock-today = این دستگاه می‌گوید امروز { $date } است.

counting-clock-backwards = آخرین بار { $date } به کار رفته که دیرتر است.

counting-clock-ahead = آخرین بار { $date } به کار رفته، خیلی پیش.

counting-clock-before = این پیش از ساخته شدن برنامه است.

counting-clock-kept = هرچه بشمارید در برگهٔ روزی که نشان داده شده می‌ماند.

counting-clock-yes = بله، امروز است

counting-clock-no = نه، تاریخ را درست می‌کنم

counting-clock-set = تاریخ را در تنظیمات دستگاه درست کنید و برگردید. در این میان می‌توانید بشمارید و بعد زیر همان روز اصلاح کنید.

counting-clock-unsure = تاریخ درست؟

age-sign-u18 = <18

age-sign-a18_64 = 18–64

age-sign-o65 = 65+

age-sign-nn = ؟

counting-day-button = روز: { $day }. انتخاب روز دیگر.
