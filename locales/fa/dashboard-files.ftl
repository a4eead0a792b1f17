files-contacts-not-people = مراجعه، نه افراد: کسی که پنج بار کمک گرفته پنج بار شمرده می‌شود.

files-estimates = برآورد شده، نه شمارش: کسی که نقش کنار هر عدد را دارد پاسخ‌گوست.

files-city = همهٔ شهر

files-rest = بقیهٔ شهر

files-area = منطقه

files-by-area = به تفکیک منطقه

files-notes = یادداشت‌ها

files-first-day = روز نخست

files-change = تغییر

files-team = گروه

files-mark = نشان

files-accuracy = دقت

files-as-of = آمار روز

files-list = فهرست انواع

files-reading = چگونه خوانده شود

files-within = در 19 مورد از 20 مورد، یک نوع کمک در یک منطقه و یک ماه حداکثر { $cell } و جمع همهٔ مراجعه‌ها حداکثر { $total } اختلاف دارد.

files-below = «<5» یعنی کمتر از پنج، شاید هیچ. جمع‌ها این مراجعه‌ها را در بر دارند.

files-empty = خانهٔ خالی یعنی چیزی شمرده نشده یا نمی‌توان گفت. به معنی صفر نیست.

files-two-tables = آمار به تفکیک سن تصادف خود را دارد، پس جمع آن کمی با بقیه فرق می‌کند.

files-anyone = هر کس که آمد

files-people = شمرده نمی‌شوند

files-counted = شمرده‌شده

files-counted-released = شمرده شده، سپس یک بار کمی تصادف افزوده شده
