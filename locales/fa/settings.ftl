settings-language = زبان
settings-theme = روشن و تیره
settings-theme-auto = مانند سیستم
settings-theme-light = روشن
settings-theme-dark = تیره

about-motto = کمک‌ها را می‌شمارد، نه آدم‌ها را.
about-version = نسخهٔ { $version }
about-licence = نرم‌افزار آزاد با پروانهٔ GNU General Public License نسخهٔ 3 یا بالاتر. بدون هیچ ضمانتی.
about-fonts = قلم: Noto Sans، با پروانهٔ SIL Open Font License 1.1.
about-stored = آنچه این دستگاه نگه می‌دارد
about-stored-counts = شمارش‌ها: یک محل، یک هفته و تعداد هر نوع کمک. هرگز اینکه چه کسی کمک گرفت یا چه کسی شمرد.
about-stored-days = شمارش روزانهٔ همین دستگاه در 14 روز گذشته، برای «آمار من». هرگز از دستگاه بیرون نمی‌رود.
about-stored-code = کد گروه، محل‌ها و انواع کمک آن، و انتخاب‌های شما در این صفحه.
about-never = نه نام، نه تاریخ تولد، نه مدارک، نه ملیت، نه نشانی، نه ساعت، نه موقعیت. جایی برای نوشتن آن‌ها نیست.
about-server = کارساز فقط جمع‌ها را نگه می‌دارد و نمی‌تواند بفهمد شمارشی از کدام دستگاه یا شخص آمده است.

settings-text-size = اندازهٔ نوشته

settings-percent = { $percent }%

settings-contrast = کنتراست بالا

settings-contrast-text = خط‌های پررنگ‌تر، برای آفتاب تند و چشم خسته

settings-still = حرکت کمتر

settings-still-text = چیزی نمی‌لغزد و چشمک نمی‌زند

settings-digits = رقم‌ها

settings-sight = دیدن آسان‌تر

settings-hearing = صدا

settings-sound = صدای کلیک با هر شمارش

settings-sound-text = بدون نگاه کردن می‌شنوید که شمرده شد

settings-touch = لرزش

settings-felt = لرزش با هر شمارش

settings-felt-text = بدون نگاه کردن حس می‌کنید که شمرده شد

settings-connection = اتصال

settings-tor = از راه Tor

settings-tor-text = کارسازها نمی‌دانند کجا هستید. Tor یا Orbot باید در این دستگاه روشن باشد.

settings-shared = دستگاه مشترک

settings-kiosk = حالت مشترک

settings-kiosk-text = محل ثابت است و فقط شمارش در دسترس است. برای خروج، اول دستگاه را قفل کنید.

settings-kiosk-no-site = اول محلی برای شمردن انتخاب کنید.
