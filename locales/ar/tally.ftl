## الخدمات الثلاث

service-food = طعام
service-medical = صحة
service-advice = إرشاد

## أزرار العدّ: نحو 12 حرفًا على الأكثر

kind-food-meal = وجبة
kind-food-parcel = سلة غذائية
kind-food-drink = مشروب
kind-food-voucher = قسيمة
kind-food-infant = للرضّع
kind-food-basics = أساسيات
kind-medical-consult = معاينة
kind-medical-firstaid = إسعاف أولي
kind-medical-dental_eye = أسنان وعيون
kind-medical-wellbeing = دعم نفسي
kind-medical-prevent = وقاية
kind-medical-refer = إحالة
kind-advice-info = معلومات
kind-advice-social = عون اجتماعي
kind-advice-legal = حقوق
kind-advice-work_learn = عمل وتعلّم
kind-advice-accompany = مرافقة
kind-advice-safe = حماية

## ما الذي يُعدّ بكل زر

kind-long-food-meal = وجبة ساخنة أو باردة
kind-long-food-parcel = سلة غذائية أو مؤن جافة
kind-long-food-drink = ماء أو مشروب ساخن
kind-long-food-voucher = قسيمة أو بطاقة للطعام
kind-long-food-infant = طعام رضّع أو حليب أو حفاضات
kind-long-food-basics = مواد نظافة أو ملابس أو بطانية أو كيس نوم
kind-long-medical-consult = معاينة أو رعاية تمريضية
kind-long-medical-firstaid = تضميد جرح أو إسعاف أولي
kind-long-medical-dental_eye = رعاية الأسنان أو العيون
kind-long-medical-wellbeing = دعم نفسي
kind-long-medical-prevent = تطعيم أو فحص مبكر أو معلومات صحية أو مستلزمات للحد من المخاطر
kind-long-medical-refer = مرافقة إلى خدمة صحية أخرى أو حجز موعد فيها
kind-long-advice-info = معلومات وإرشاد
kind-long-advice-social = مأوى أو مدرسة أو معونات أو حاجة عاجلة
kind-long-advice-legal = أي استشارة قانونية
kind-long-advice-work_learn = عمل أو تدريب أو دروس لغة
kind-long-advice-accompany = مرافقة شخص أو الترجمة له أو الاتصال نيابة عنه
kind-long-advice-safe = إحالة إلى خدمة حماية، من دون تسجيل السبب

## الفئات العمرية: تُقدَّر بالنظر ولا يُسأل عنها

band-u18 = دون 18
band-a18_64 = 18–64
band-o65 = 65 فأكثر
band-nn = غير مسجّل

## الفئات العمرية داخل جملة

band-long-u18 = دون 18 عامًا
band-long-a18_64 = من 18 إلى 64 عامًا
band-long-o65 = 65 عامًا فأكثر
band-long-nn = العمر غير مسجّل

## ماذا كانت النتيجة

outcome-given = قُدّمت
outcome-unmet = تعذّرت المساعدة
