lock-lock = قفل

lock-unlock = باز کردن

lock-text = قفل است. همهٔ شمارش‌ها نگه داشته شده.

lock-foot = نه نام، نه حساب. فقط شمارش.

lock-refused = دستگاه خودش قفل شده بود. ضربهٔ آخر شمرده نشد. برای ادامه باز کنید.

lock-leave-kiosk = خروج از حالت مشترک

lock-leave-kiosk-text = برای هماهنگ‌کننده‌ها: آمار، هماهنگ‌سازی و تنظیمات دوباره در دسترس است.

lock-kiosk-refused = در دستگاه مشترک این ثابت است. اول قفل کنید و از حالت مشترک بیرون بیایید.

lock-code = کد این دستگاه

lock-passphrase = عبارت عبور این دستگاه

lock-entered =
    { $count ->
        [one] { $count } نویسه وارد شد
       *[other] { $count } نویسه وارد شد
    }

lock-opening = در حال باز شدن…

lock-wrong = درست نیست. دوباره امتحان کنید.

lock-wait-seconds =
    { $seconds ->
        [one] { $seconds } ثانیه صبر کنید، سپس دوباره امتحان کنید.
       *[other] { $seconds } ثانیه صبر کنید، سپس دوباره امتحان کنید.
    }

lock-wait-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه صبر کنید، سپس دوباره امتحان کنید.
       *[other] { $minutes } دقیقه صبر کنید، سپس دوباره امتحان کنید.
    }

lock-before-erase =
    { $left ->
        [one] با { $left } اشتباه دیگر، این دستگاه پاک می‌شود.
       *[other] با { $left } اشتباه دیگر، این دستگاه پاک می‌شود.
    }

lock-count = شمردن

lock-count-title = شمارش در حال قفل

lock-count-text = آنچه پیش‌تر شمرده شده نشان داده نمی‌شود. همهٔ ضربه‌ها می‌ماند.

lock-count-back = بازگشت به قفل

lock-counted =
    { $count ->
        [one] { $count } مراجعه از هنگام قفل شدن
       *[other] { $count } مراجعه از هنگام قفل شدن
    }
