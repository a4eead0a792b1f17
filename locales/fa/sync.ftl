sync-now = هماهنگ کن
sync-running = در حال فرستادن و گرفتن…
sync-join = پیوستن به گروه
sync-join-text = کدی را که هماهنگ‌کننده داده بچسبانید. کد می‌گوید این دستگاه برای کدام گروه می‌شمارد؛ دربارهٔ شما چیزی پرسیده نمی‌شود.
sync-other-code = کد دیگر
sync-other-code-text = کد تازه‌تر همین گروه یا کدی برای دیدن آمار آن، اینجا افزوده می‌شود.
sync-code = کد گروه
sync-code-placeholder = ACO1-…
sync-paste = چسباندن
sync-use-code = به‌کار بردن این کد
sync-team-unnamed = گروه شما
sync-can-count = این دستگاه می‌تواند بشمارد.
sync-can-read = این دستگاه می‌تواند آمار گروه را ببیند.
sync-can-both = این دستگاه می‌تواند بشمارد و آمار گروه را ببیند.
sync-waiting =
    { $count ->
        [one] { $count } شمارش فقط در این دستگاه است
       *[other] { $count } شمارش فقط در این دستگاه است
    }
sync-nothing-waiting = همهٔ شمارش‌ها نزد گروه است
sync-never = هنوز اتصالی نبوده. شمردن به اتصال نیاز ندارد.
sync-last = آخرین اتصال: { $when }
sync-next = خودش دوباره امتحان می‌کند: { $when }
sync-refused = کارساز نپذیرفت
sync-refused-text = این شمارش‌ها در این دستگاه می‌ماند. این صفحه را به هماهنگ‌کننده نشان دهید.
sync-refused-what =
    { $count ->
        [one] { $site }، { $day }: { $count } شمارش
       *[other] { $site }، { $day }: { $count } شمارش
    }
time-just-now = همین الان
time-minutes-ago =
    { $count ->
        [one] { $count } دقیقه پیش
       *[other] { $count } دقیقه پیش
    }
time-hours-ago =
    { $count ->
        [one] { $count } ساعت پیش
       *[other] { $count } ساعت پیش
    }
time-days-ago =
    { $count ->
        [one] { $count } روز پیش
       *[other] { $count } روز پیش
    }
time-in-minutes =
    { $count ->
        [one] تا { $count } دقیقهٔ دیگر
       *[other] تا { $count } دقیقهٔ دیگر
    }
time-soon = به‌زودی
