team-earlier = قبلی
team-later = بعدی
team-share = سهم هر خدمت
team-by-site = به تفکیک محل
team-by-week = هفته به هفته
team-by-month = ماه به ماه
team-week = هفتهٔ { $week }
team-week-short = { $week }
team-as-of = تاریخ آمار: { $when }
team-before = { $period }: { $count }
team-before-whole = کل { $period }: { $count }
team-before-none = پیش از این چیزی برای مقایسه نیست
team-unmet-sum =
    { $count ->
        [0] هیچ بار
        [one] { $count } بار
       *[other] { $count } بار
    }
team-site-unknown = محلی دیگر
team-small-print = مراجعه، نه افراد: کسی که پنج بار کمک گرفته پنج بار شمرده می‌شود و نام کسی نوشته نمی‌شود. این آمار دقیق خود گروه است. روزی یک بار بیشتر می‌شود و عددهای کوچک هفتهٔ جاری پس از پایان هفته نشان داده می‌شود. در آنچه از گروه بیرون می‌رود باید عددهای کوچک پنهان شود.
team-no-key-title = کدی برای دیدن لازم است
team-no-key-text = برای دیدن آمار گروه کدی با این اجازه لازم است. هماهنگ‌کننده آن را دارد؛ در صفحهٔ هماهنگ‌سازی بچسبانید.
team-none-title = هنوز آماری نیست
team-none-text = آمار با اتصال بعدی می‌آید.
