setup-title = تنظیم گروه

setup-closed-title = کدی برای تنظیم لازم است

setup-closed-text = برای تغییر تنظیم گروه کد ویژه‌ای لازم است. آن را در صفحهٔ هماهنگ‌سازی بچسبانید.

setup-part-name = نام

setup-part-sites = محل‌ها

setup-part-kinds = انواع کمک

setup-part-marks = سن و نتیجه

setup-part-targets = هدف‌ها

setup-part-rules = نگهداری و قفل

setup-part-codes = کد دستگاه‌ها

setup-sites-sum =
    { $count ->
        [one] { $count } محل
       *[other] { $count } محل
    }

setup-kinds-sum = { $count } از { $all }

setup-marks-both = سن و «کمک ممکن نشد»

setup-marks-ages = فقط سن

setup-marks-outcomes = فقط «کمک ممکن نشد»

setup-marks-none = هیچ‌کدام

setup-targets-sum =
    { $count ->
        [0] هیچ
        [one] { $count } هدف
       *[other] { $count } هدف
    }

setup-codes-sum = برای دستگاه‌های تازه

setup-name = نام گروه

setup-name-text = همهٔ گروه آن را می‌بینند.

setup-sites-text = محل‌هایی که کمک داده می‌شود: آشپزخانه، گشت خیابانی، اتاق معاینه. هرگز خانهٔ کسی.

setup-sites-empty = هنوز محلی نیست. بدون محل کسی نمی‌تواند بشمارد.

setup-site-add = افزودن محل

setup-site-new = محل تازه

setup-site-label = به آن چه می‌گویند

setup-site-code = کد کوتاه

setup-site-code-text = در فایل‌ها و آمار می‌آید و بعد هرگز عوض نمی‌شود.

setup-site-done = انجام شد

setup-site-edit = تغییر { $site }

setup-site-up = بالا بردن { $site }

setup-site-down = پایین بردن { $site }

setup-site-remove = برداشتن این محل

setup-site-remove-text = آنچه آنجا شمرده شده در همهٔ آمار می‌ماند. از این پس کسی آنجا نمی‌شمارد.

setup-site-remove-yes = بردار

setup-site-remove-no = بماند

setup-kinds-text = آنچه دستگاه‌های گروه برای شمردن نشان می‌دهند. آنچه پیش‌تر شمرده شده در همهٔ آمار می‌ماند.

setup-bands = سن

setup-bands-text = به نظر چشم، بدون پرسش.

setup-remember = سن انتخاب‌شده می‌ماند

setup-remember-text = برای جایی که همه هم‌سن‌اند. وگرنه پس از هر شمارش به «ثبت‌نشده» برمی‌گردد.

setup-outcomes = «کمک ممکن نشد»

setup-outcomes-text = آنچه کم بود را می‌شمارد: تمام شده، بسته، بدون نوبت.

setup-targets-text = گروه می‌خواهد به چند مراجعه برسد. «آمار گروه» آن را کنار شمارش نشان می‌دهد.

setup-target-kind = نوع کمک

setup-target-count = مراجعه‌ها

setup-target-add = افزودن این هدف

setup-target-remove = برداشتن { $target }

setup-target-label = { $kind }، { $amount }

setup-target-week = { $count } در هفته

setup-target-month = { $count } در ماه

setup-target-quarter = { $count } در فصل

setup-target-year = { $count } در سال

setup-grain-week = هفته

setup-grain-month = ماه

setup-grain-quarter = فصل

setup-grain-year = سال

setup-days = روزهای نگهداری

setup-days-text = دستگاه شمارش روزانهٔ خود را تا کی نگه می‌دارد و تا چند روز پیش را می‌توان اصلاح کرد.

setup-days-count =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }

setup-lock = قفل پس از

setup-lock-text = دستگاهی که این‌قدر کسی به آن دست نزند، خودش قفل می‌شود.

setup-lock-count =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }

setup-less = { $what }: کمتر

setup-more = { $what }: بیشتر

setup-unsaved = هنوز ذخیره نشده. گروه مثل پیش می‌شمارد.

setup-save = ذخیره برای گروه

setup-saving = در حال ذخیره…

setup-discard = دور انداختن

setup-discard-ask = همهٔ تغییرهای ذخیره‌نشده دور انداخته شود؟

setup-discard-yes = دور بینداز

setup-discard-no = بماند

setup-look-again = پیش از ذخیره به این نگاه کنید: { $part }

setup-joined = در این میان کس دیگری ذخیره کرد. هر دو تغییر اینجا به هم پیوست؛ جایی که هر دو یک چیز را عوض کرده‌اند، مال شما می‌ماند. مرور کنید و ذخیره کنید.

setup-wrong-empty = اینجا باید چیزی باشد.

setup-wrong-long = حداکثر { $most } حرف.

setup-wrong-hidden = حرف‌های نادیدنی در آن هست. دوباره بنویسید.

setup-wrong-code = 1 تا 16 نویسه از a–z و 0–9 و -، که با حرف یا رقم آغاز شود.

setup-wrong-code-twice = محل دیگری این کد را دارد.

setup-wrong-no-kind = دست‌کم یکی را انتخاب کنید: گروهی که چیزی نمی‌شمارد دستگاه نمی‌خواهد.

setup-wrong-sites = حداکثر { $most } محل.

setup-wrong-number = عددی از { $least } تا { $most }.

setup-wrong-target-twice = برای این هدفی هست. اول آن را بردارید.

setup-codes-text = با کد، دستگاه به گروه می‌پیوندد. فقط به کسی نشان دهید که برای اوست. پس از یک دقیقه پنهان می‌شود.

setup-code-write = برای شمردن

setup-code-write-text = برای هرکس که می‌شمارد.

setup-code-read = برای دیدن آمار گروه

setup-code-read-text = برای هماهنگ‌کننده‌ها. با آن نمی‌توان شمرد.

setup-code-admin = برای تغییر تنظیم

setup-code-admin-text = هرکس آن را داشته باشد می‌تواند همه‌چیز را اینجا عوض کند: محل‌ها، انواع، قاعده‌ها. فقط به یکی دو نفر بدهید.

setup-code-show = نشان بده

setup-code-show-label = نشان دادن کد: { $code }

setup-code-hide = پنهان کن

setup-code-picture = کد به‌صورت QR برای عکس گرفتن. پایین به‌صورت متن هم هست.

setup-code-none = این دستگاه این کد را ندارد.

join-picture = از تصویر

join-picture-text = یا عکس یا نمای صفحه‌ای از QR کد را انتخاب کنید.

problem-picture-open = تصویر باز نشد. دوباره انتخاب کنید یا کد را بچسبانید.

problem-picture-large = تصویر خیلی بزرگ است. آن را تا QR ببرید یا کد را بچسبانید.

problem-picture-format = این فایل تصویر PNG یا JPEG نیست یا آسیب دیده. دیگری انتخاب کنید یا کد را بچسبانید.

problem-picture-blank = در تصویر QR خوانا نیست. از روبه‌رو، واضح و کامل عکس بگیرید یا کد را بچسبانید.

problem-picture-other = QR این تصویر کد Acollida نیست. تصویری را انتخاب کنید که هماهنگ‌کننده داده است.
