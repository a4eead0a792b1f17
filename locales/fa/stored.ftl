stored-title = چه نگه داشته می‌شود

stored-open = چه نگه می‌داریم و چه می‌توانیم تحویل دهیم

stored-intro = هرچه این برنامه نگه می‌دارد، جدول به جدول، همین حالا از فایل خودش خوانده شده. آنچه اینجا نیست نگه داشته نمی‌شود و به کسی نمی‌توان داد.

stored-device = در این دستگاه

stored-server = در کارساز گروه، اگر باشد

stored-tells-label = کسی که به آن دست یابد می‌فهمد

stored-columns = ستون‌ها: { $columns }

stored-never = هیچ‌جا: نام، مدرک، مبدأ، نشانی، ساعت، موقعیت یا اینکه چه کسی شمرد. ستونی برای آن‌ها نیست.

stored-free = برای وکیلان: «acollida stored» این صفحه را به‌صورت متن چاپ می‌کند.

stored-holds-batch = برگه‌هایی که در حال پر شدن است: یک محل و یک هفته، زیر شماره‌ای تصادفی.

stored-holds-batch_cell = تعداد هر نوع کمک در آن برگه‌ها تاکنون.

stored-holds-change = همان شمارش‌ها به شکلی که دستگاه‌ها به هم می‌پیوندند.

stored-holds-contribution = برگه‌های بستهٔ این دستگاه و دیگرانی که شمارششان را می‌برد: محل، هفته، عددها.

stored-holds-day_tally = آنچه این دستگاه در هریک از روزهای اخیر شمرده، حداکثر 14 روز.

stored-holds-figures = جمع‌های گروه چنان‌که آخرین بار از کارساز خوانده شده.

stored-holds-membership = اینکه دستگاه برای کدام گروه می‌شمارد، کارساز آن و کلیدهای کد گروه.

stored-holds-paper_sheet = جمع‌آزمای فایل هر برگهٔ کاغذی که شمرده شده، تا هیچ‌کدام دو بار شمرده نشود.

stored-holds-profile = نام گروه، محل‌هایش و آنچه می‌شمارد.

stored-holds-server = اینکه دستگاه آخرین بار کی به کارساز رسید و کارساز کدام دفتر را دارد.

stored-holds-setting = انتخاب‌های شما: زبان، ظاهر، محل. و اینکه صفحه قفل است یا نه، و آخرین روز استفاده.

stored-holds-sheet = برگه‌ها با همهٔ آنچه در آن‌ها پیوسته: محل، هفته، عددها.

stored-tells-batch = اینکه کسی در این هفته در محلی شمرده. نه اینکه چه کسی، و هیچ از کمک‌گیرندگان.

stored-tells-batch_cell = عددهایی مانند 41 وعده غذا. نه برای چه کسی.

stored-tells-change = بیش از برگه‌های بسته نه.

stored-tells-contribution = اینکه در هفته‌ای در محلی چقدر کمک شد. نه کدام روز، نه به چه کسی، نه به شمارش چه کسی.

stored-tells-day_tally = اینکه دستگاه در روزی در محلی چقدر شمرد. نه چه ساعتی، نه به چه کسی.

stored-tells-figures = اینکه گروه چقدر کمک کرد، به تفکیک هفته و محل.

stored-tells-membership = اینکه دستگاه از گروه است. با کلیدها می‌توان شمارش افزود یا جمع‌ها را خواند: اگر دستگاه گم شد کد تازه بخواهید.

stored-tells-paper_sheet = اینکه فایلی معین اینجا شمرده شده یا نه، برای کسی که همان فایل را دارد.

stored-tells-profile = اینکه گروه کجا کار می‌کند و چه می‌دهد.

stored-tells-server = اینکه برنامه آن زمان به کار رفته است.

stored-tells-setting = اینکه برنامه چگونه تنظیم شده، آخرین محل و آخرین روز استفاده.

stored-tells-sheet = اینکه در هفته‌ای در محلی چقدر کمک شد.

stored-server-holds-area = اینکه هر گروه منطقه‌های شهرش را چه می‌نامد.

stored-server-holds-arrived = آنچه امروز رسیده. فردا به جمع‌ها افزوده می‌شود، تا کسی رسیدن تک‌تک مراجعه‌ها را نبیند.

stored-server-holds-carried = از آنچه دیر رسیده، آنچه در ماه بعدی که منتشر شود شمرده خواهد شد.

stored-server-holds-cell = فهرست آنچه می‌توان شمرد.

stored-server-holds-counted = شماره‌های تصادفی برگه‌هایی که در جمع‌هاست، تا هیچ‌کدام دو بار شمرده نشود.

stored-server-holds-dhis2_code = نام محل‌های گروه و انواع کمک آن در یک سامانهٔ آماری دیگر.

stored-server-holds-estimate = عددهایی که پشتیبان مالی می‌خواهد و برآورد شده، و اینکه چگونه برآورد شده؛ هرگز شمرده نشده.

stored-server-holds-key_hash = آنچه برای شناختن کلیدهای گروه لازم است، نه خود کلیدها.

stored-server-holds-kind = اینکه هر گروه کدام انواع کمک را می‌شمارد.

stored-server-holds-late = از جمع‌ها، آنچه پس از بسته شدن هفته رسیده.

stored-server-holds-ledger = عددی تصادفی که نام این دفتر است.

stored-server-holds-offered = اینکه گروه در هر ماه کدام انواع کمک را داده.

stored-server-holds-refreshed = روزی که آمار گروه تا آن روز به‌روز است؛ برای همهٔ آمار یکی است.

stored-server-holds-released = اینکه کدام ماه‌ها منتشر شده.

stored-server-holds-released_band = آنچه به تفکیک سن منتشر شده: جمع‌هایی با خطاهای کوچک عمدی.

stored-server-holds-released_kind = آنچه به تفکیک نوع کمک منتشر شده: جمع‌هایی با خطاهای کوچک عمدی.

stored-server-holds-seal = جمع‌آزمای هفته‌های بسته، تا کسی نتواند پنهانی آن‌ها را تغییر دهد.

stored-server-holds-site = محل‌های هر گروه.

stored-server-holds-team = گروه‌ها: نام، آنچه با هر ضربه نشان می‌شود و قاعده‌های دستگاه‌هایشان.

stored-server-holds-total = جمع‌ها: تعداد هر نوع کمک، به تفکیک محل و هفته.

stored-server-tells-area = اینکه گروه بخش‌هایی از شهرش را چه می‌نامد.

stored-server-tells-arrived = اینکه از امروز صبح چقدر کمک گزارش شد، به تفکیک محل و هفته.

stored-server-tells-carried = اینکه چقدر کمک دیر گزارش شد، به تفکیک محل.

stored-server-tells-cell = دربارهٔ کسی هیچ؛ همه‌جا یکی است.

stored-server-tells-counted = اینکه برای هفته‌ای چند برگه آمد و چه اندازه. نه از چه کسی و نه از چند دستگاه.

stored-server-tells-dhis2_code = کدهای سامانه‌ای دیگر.

stored-server-tells-estimate = اینکه گروه چه چیزی را برآورد کرده، و سمت کسی که برآورد کرده.

stored-server-tells-key_hash = اینکه گروه چند کلید داشت.

stored-server-tells-kind = اینکه گروه چه کمکی می‌دهد.

stored-server-tells-late = اینکه چقدر کمک دیر گزارش شد، به تفکیک محل و هفته.

stored-server-tells-ledger = دربارهٔ کسی هیچ.

stored-server-tells-offered = اینکه گروه چه کمکی می‌دهد.

stored-server-tells-refreshed = اینکه کارساز در آن روز کار می‌کرد.

stored-server-tells-released = جز آنچه منتشر شده، هیچ.

stored-server-tells-released_band = جز آنچه منتشر شده، هیچ.

stored-server-tells-released_kind = جز آنچه منتشر شده، هیچ.

stored-server-tells-seal = اینکه هفته‌ای چند برگه داشت. نه از چه کسی.

stored-server-tells-site = اینکه گروه کجا کار می‌کند، چنان‌که خودش نوشته.

stored-server-tells-team = اینکه کدام گروه‌ها این کارساز را به کار می‌برند.

stored-server-tells-total = اینکه چقدر کمک شد، به تفکیک محل و هفته. بیش از این جدا نمی‌شود.

stored-server-holds-target = اینکه هر گروه می‌خواهد چقدر کمک کند، به تفکیک نوع.

stored-server-tells-target = اینکه گروه می‌خواهد چه بدهد.

stored-files = کنار آن، در فایل‌های جداگانه

## @family stored-file-holds

stored-file-holds-key = کلید شمارش‌ها، قفل‌شده: با کد یا عبارت عبور، اگر گذاشته شده باشد.

stored-file-holds-device = کلید دومی که بی آن اولی باز نمی‌شود.

stored-file-holds-tries = اینکه چند کد نادرست پشت سر هم وارد شده.

stored-file-holds-look = زبان و ظاهر صفحهٔ قفل.

stored-file-holds-taps = ضربه‌هایی که هنگام قفل زده شده؛ هرکدام چنان مهر شده که فقط با باز کردن قفل باز می‌شود.

## @family stored-file-tells

stored-file-tells-key = اینکه برنامه راه‌اندازی شده، و اینکه برای باز کردنش چیزی خواسته می‌شود یا نه.

stored-file-tells-device = به‌تنهایی هیچ. همراه اولی شمارش‌ها را باز می‌کند، مگر اینکه کد یا عبارت عبور گذاشته شده باشد.

stored-file-tells-tries = اینکه کسی امتحان کرده است.

stored-file-tells-look = اینکه برنامه به چه زبانی است.

stored-file-tells-taps = اینکه از هنگام قفل شدن چند ضربه زده شده. نه چه چیزی و نه برای چه کسی.

##
