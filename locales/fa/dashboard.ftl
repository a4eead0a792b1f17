dashboard-skip = رفتن به محتوا

dashboard-nav = صفحه‌ها

dashboard-overview = نمای کلی

dashboard-trend = در گذر زمان

dashboard-downloads = فایل‌ها

dashboard-estimates = برآوردها

dashboard-method = روش

dashboard-sign-out = خروج

dashboard-mark-internal = داخلی: دقیق، فقط برای گروه

dashboard-mark-released = منتشرشده

dashboard-window = { $page } – { $team }

dashboard-front-title = چقدر کمک شد، هرگز نه به چه کسی

dashboard-front-text = این سرور آنچه گروه‌ها شمرده‌اند را جمع می‌زند: غذا، ویزیت، راهنمایی. فقط جمع‌ها را بر پایهٔ محل و هفته نگه می‌دارد و دربارهٔ هیچ‌کس چیزی ندارد.

dashboard-front-way = برای دیدن آمار یک گروه، با کد خواندن آن وارد شوید.

dashboard-sign-in = ورود

dashboard-sign-in-text = کد خواندن گروهتان را بچسبانید. با ACO1 شروع می‌شود. نه حسابی هست و نه گذرواژه‌ای.

dashboard-sign-in-code = کد خواندن

dashboard-sign-in-go = نمایش آمار

dashboard-sign-in-keep = در این مرورگر ورود شما 12 ساعت می‌ماند. روی رایانهٔ مشترک، در پایان کار خارج شوید.

dashboard-sign-in-again = پیش‌تر وارد شده‌اید؟ صفحه را دوباره باز کنید

dashboard-sign-in-needed = این صفحه فقط برای گروه است. برای دیدن آن وارد شوید.

dashboard-sign-in-ended = زمان ورود شما تمام شده است. کد خواندن را دوباره بچسبانید.

dashboard-signed-out = خارج شدید.

dashboard-code-wrong = این سرور این کد را نمی‌شناسد. از هماهنگ‌کننده بپرسید که درست است یا نه.

dashboard-code-revoked = این کد عوض شده است. کد خواندن تازه را از هماهنگ‌کننده بخواهید.

dashboard-code-role = این کد برای خواندن آمار نیست. کد خواندن را از هماهنگ‌کننده بخواهید.

dashboard-code-address = در این کد نشانی ناامنی هست. کد تازه‌ای از هماهنگ‌کننده بخواهید.

dashboard-code-trailing = پس از پایان کد چیز دیگری هست. فقط کد را بچسبانید.

dashboard-problem-title = این صفحه را نمی‌توان نشان داد

dashboard-problem-missing = در این نشانی صفحه‌ای نیست.

dashboard-problem-team = شما برای گروه دیگری وارد شده‌اید.

dashboard-problem-site = گروه محلی به نام «{ $code }» ندارد.

dashboard-problem-filter = نشانی «{ $what }» را می‌خواهد که وجود ندارد.

dashboard-problem-twice = «{ $what }» دو بار در نشانی آمده است.

dashboard-problem-unreleased = { $span } هنوز منتشر نشده است. هر ماه یک بار، 14 روز پس از پایانش، منتشر می‌شود و دیگر تغییر نمی‌کند.

dashboard-problem-file = این فایل را برای این زمان نمی‌توان ساخت. زمان دیگر یا فایل دیگری برگزینید.

dashboard-problem-origin = این فرم از صفحه‌ای در این سرور نیامده بود، پس کاری انجام نشد. صفحه را دوباره باز کنید و فرم را از آنجا بفرستید. اگر نشد، مرورگر تازه‌تری به کار ببرید.

dashboard-problem-form = این فرم خوانده نشد. صفحه را دوباره باز کنید و از آنجا بفرستید.

dashboard-problem-busy = سرور کار زیادی دارد. کمی بعد دوباره تلاش کنید.

dashboard-problem-failed = اکنون آمار خوانده نمی‌شود. چیزی از دست نرفته است. بعداً دوباره تلاش کنید.

dashboard-problem-method = این نشانی را نمی‌توان این‌گونه به کار برد.

dashboard-problem-public = این گروه صفحهٔ عمومی ندارد.

dashboard-way-overview = به نمای کلی

dashboard-way-front = به صفحهٔ نخست
