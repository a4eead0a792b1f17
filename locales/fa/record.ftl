record-today = امروز
record-yesterday = دیروز
record-site = محل
record-choose-site = محل را انتخاب کنید
record-age = سن
record-age-by-eye = به نظر چشم، بدون پرسش
record-could-not-help = کمک ممکن نشد
record-undo = برگردان
record-nothing-yet = چیزی برای برگرداندن نیست
record-take-back = یکی کم کن
record-erase = پاک کردن رقم آخر

record-heading-unmet = کمبود امروز
record-kind-hint = { $about }. برای بیش از یکی نگه دارید.
record-sheet-today = برگهٔ امروز
record-waiting =
    { $count ->
        [one] { $count } فقط در این دستگاه
       *[other] { $count } فقط در این دستگاه
    }
record-all-sent = همهٔ شمارش‌ها نزد گروه است

record-sum-today = امروز { $count }
record-sum-unmet-today = کمبود امروز { $count }
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = برگرداندن: { $what }
record-kind-label = { $kind }، { $count }
record-service-label = { $service }، { $count }
record-counted = { $what }: { $count }
record-undone = برگردانده شد { $what }: { $count }
record-pad-count = تاکنون { $count }
record-pad-act = شمردن { $amount }
record-pad-limit = هر بار حداکثر { $limit }

record-no-team-title = کدام گروه؟
record-no-team-text = این دستگاه هنوز عضو گروهی نیست. کد گروه را از هماهنگ‌کننده بگیرید و اینجا بچسبانید. بدون نام، بدون حساب، بدون ایمیل.
record-paste-code = چسباندن کد گروه
record-no-profile-title = کم مانده است
record-no-profile-text = کد درست است. محل‌ها و انواع کمک با نخستین اتصال می‌آیند؛ پس از آن بدون اتصال هم می‌توانید بشمارید.
record-open-sync = اکنون وصل شو
record-no-site-title = امروز کجا هستید؟
record-no-site-text = محلی را که در آن کمک داده می‌شود انتخاب کنید. شمارش‌ها در برگهٔ آن ثبت می‌شود.
record-read-only-title = کدی برای دیدن
record-read-only-text = کد این دستگاه آمار گروه را نشان می‌دهد. برای شمردن در اینجا، کد شمارش را هم بچسبانید.
record-open-team-figures = دیدن آمار گروه
