estimates-text = برخی تأمین‌کنندگان مالی می‌پرسند به چند نفر و از چه گروه‌هایی کمک شده است. Acollida هرگز از کسی نمی‌پرسد و هرگز افراد را نمی‌شمارد. پس گروه می‌تواند اینجا برآوردی اعلام کند. این از همهٔ شمارش‌ها جداست و می‌گوید چگونه به دست آمده.

estimates-never = برای آن از کسی نپرسید و فهرستی نگه ندارید.

estimates-list = تاکنون اعلام‌شده

estimates-none = هنوز چیزی اعلام نشده است.

estimates-new = اعلام یک برآورد

estimates-indicator = از چه

estimates-number = عدد

estimates-period = برای چه زمانی

estimates-method = چگونه به دست آمد

estimates-method-more = برای نمونه: شمارش سرها در سه پنجشنبه، ضرب در روزهای باز. بدون نام.

estimates-role = چه کسی پاسخ‌گوست

estimates-save = اعلام

estimates-saved = برآورد اعلام شد.

estimates-removed = برداشته شد: { $what }، { $period }.

estimates-not-there = این برآورد دیگر نیست.

estimates-check = برآورد هنوز اعلام نشده است. به آنچه نشان شده نگاه کنید.

estimates-outputs = غذا و کالا

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = یک عدد صحیح از 0 تا { $most } بنویسید، بدون نشانه یا واژه.

estimates-bad-method = در 1 تا { $most } حرف بنویسید چگونه به دست آمد.

estimates-bad-future = این زمان هنوز آغاز نشده است.

estimates-bad-choice = یکی را از فهرست برگزینید.

estimates-bad-whole = این بیشتر از برآورد همهٔ افراد برای همان زمان است.

estimates-bad-many = برآوردها بیش از اندازه‌اند. به‌جای افزودن، یکی را دوباره اعلام کنید.

indicator-output-1-1 = 1.1 ارزش غذا و کالا، به یورو

indicator-output-1-1-1 = 1.1.1 ارزش غذا، به یورو

indicator-output-1-1-1-1 = 1.1.1.1 ارزش غذا برای بی‌خانمان‌ها، به یورو

indicator-output-1-1-1-2 = 1.1.1.2 ارزش غذا برای گروه‌های دیگر، به یورو

indicator-output-1-1-2 = 1.1.2 ارزش کالا، به یورو

indicator-output-1-1-2-1 = 1.1.2.1 ارزش کالا برای کودکان، به یورو

indicator-output-1-1-2-2 = 1.1.2.2 ارزش کالا برای بی‌خانمان‌ها، به یورو

indicator-output-1-1-2-3 = 1.1.2.3 ارزش کالا برای گروه‌های دیگر، به یورو

indicator-output-1-2 = 1.2 غذای پخش‌شده، به تن

indicator-output-1-2-1 = 1.2.1 سهم غذایی که فقط حمل و انبار آن پرداخت شد، درصد

indicator-output-1-2-2 = 1.2.2 سهم غذایی که صندوق پرداخت کرد، درصد

indicator-support-2-1 = 2.1 افرادی که غذا گرفتند

indicator-support-2-2 = 2.2 افرادی که کالا گرفتند

indicator-support-2-3 = 2.3 افرادی که کوپن گرفتند

indicator-recipients-all = همه

indicator-recipients-children = زیر 18 سال

indicator-recipients-age_18_29 = 18 تا 29 سال

indicator-recipients-women = زنان

indicator-recipients-age_65 = 65 سال و بیشتر

indicator-recipients-disability = دارای معلولیت

indicator-recipients-third_country = اتباع کشورهای ثالث

indicator-recipients-foreign_background = با پیشینهٔ خارجی و اقلیت‌ها

indicator-recipients-homeless = بی‌خانمان‌ها

estimate-role-coordinator = هماهنگ‌کنندهٔ گروه

estimate-role-site_lead = گردانندهٔ یک محل

estimate-role-accountant = حسابدار

estimate-role-surveyor = کسی که نظرسنجی صندوق را انجام داد
