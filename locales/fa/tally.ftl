service-food = غذا
service-medical = درمان
service-advice = مشاوره

kind-food-meal = وعدهٔ غذا
kind-food-parcel = بستهٔ غذا
kind-food-drink = نوشیدنی
kind-food-voucher = بن خرید
kind-food-infant = برای نوزاد
kind-food-basics = ضروریات
kind-medical-consult = ویزیت
kind-medical-firstaid = پانسمان
kind-medical-dental_eye = دندان، چشم
kind-medical-wellbeing = روان
kind-medical-prevent = پیشگیری
kind-medical-refer = ارجاع
kind-advice-info = راهنمایی
kind-advice-social = اجتماعی
kind-advice-legal = حقوق
kind-advice-work_learn = کار، آموزش
kind-advice-accompany = همراهی
kind-advice-safe = حمایت

kind-long-food-meal = یک وعدهٔ غذای گرم یا سرد
kind-long-food-parcel = بستهٔ غذایی یا جیرهٔ خشک
kind-long-food-drink = آب یا نوشیدنی گرم
kind-long-food-voucher = بن یا کارت خرید غذا
kind-long-food-infant = غذای کودک، شیر یا پوشک
kind-long-food-basics = لوازم بهداشتی، لباس، پتو یا کیسه‌خواب
kind-long-medical-consult = ویزیت پزشک یا مراقبت پرستاری
kind-long-medical-firstaid = مراقبت از زخم یا کمک‌های اولیه
kind-long-medical-dental_eye = مراقبت دندان یا چشم
kind-long-medical-wellbeing = حمایت روانی
kind-long-medical-prevent = واکسن، غربالگری، آگاهی بهداشتی یا لوازم کاهش آسیب
kind-long-medical-refer = همراهی تا مرکز درمانی دیگر یا گرفتن نوبت در آنجا
kind-long-advice-info = اطلاعات و راهنمایی
kind-long-advice-social = سرپناه، مدرسه، کمک‌هزینه یا نیاز فوری
kind-long-advice-legal = هر نوع مشاورهٔ حقوقی
kind-long-advice-work_learn = کار، آموزش یا کلاس زبان
kind-long-advice-accompany = همراه رفتن، ترجمهٔ شفاهی یا تلفن زدن برای کسی
kind-long-advice-safe = ارجاع به خدمات حمایتی؛ دلیلی ثبت نمی‌شود

band-u18 = زیر 18
band-a18_64 = 18–64
band-o65 = 65 به بالا
band-nn = ثبت‌نشده

band-long-u18 = زیر 18 سال
band-long-a18_64 = 18 تا 64 سال
band-long-o65 = 65 سال و بیشتر
band-long-nn = سن ثبت نشده

outcome-given = انجام شد
outcome-unmet = کمک ممکن نشد
