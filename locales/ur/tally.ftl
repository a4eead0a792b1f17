service-food = خوراک
service-medical = علاج
service-advice = مشورہ

kind-food-meal = کھانا
kind-food-parcel = راشن
kind-food-drink = مشروب
kind-food-voucher = واؤچر
kind-food-infant = بچوں کا سامان
kind-food-basics = ضروری سامان
kind-medical-consult = معائنہ
kind-medical-firstaid = مرہم پٹی
kind-medical-dental_eye = دانت، آنکھ
kind-medical-wellbeing = ذہنی سہارا
kind-medical-prevent = بچاؤ
kind-medical-refer = ریفرل
kind-advice-info = معلومات
kind-advice-social = سماجی مدد
kind-advice-legal = حقوق
kind-advice-work_learn = کام، تعلیم
kind-advice-accompany = ساتھ جانا
kind-advice-safe = تحفظ

kind-long-food-meal = گرم یا ٹھنڈا کھانا
kind-long-food-parcel = خوراک کا پیکٹ یا خشک راشن
kind-long-food-drink = پانی یا گرم مشروب
kind-long-food-voucher = خوراک کا واؤچر یا کارڈ
kind-long-food-infant = بچے کی خوراک، دودھ یا ڈائپر
kind-long-food-basics = صفائی کا سامان، کپڑے، کمبل یا سلیپنگ بیگ
kind-long-medical-consult = طبی معائنہ یا نرسنگ
kind-long-medical-firstaid = زخم کی دیکھ بھال یا ابتدائی طبی امداد
kind-long-medical-dental_eye = دانتوں یا آنکھوں کا علاج
kind-long-medical-wellbeing = نفسیاتی سہارا
kind-long-medical-prevent = ٹیکہ، اسکریننگ، صحت کی معلومات یا محفوظ استعمال کا سامان
kind-long-medical-refer = کسی اور طبی مرکز تک ساتھ جانا یا وہاں وقت لینا
kind-long-advice-info = معلومات اور رہنمائی
kind-long-advice-social = رہائش، اسکول، مالی امداد یا فوری ضرورت
kind-long-advice-legal = ہر قسم کا قانونی مشورہ
kind-long-advice-work_learn = کام، تربیت یا زبان کی کلاس
kind-long-advice-accompany = کسی کے ساتھ جانا، ترجمانی یا کسی کے لیے فون کرنا
kind-long-advice-safe = تحفظ کے ادارے کو بھیجنا؛ وجہ نہیں لکھی جاتی

band-u18 = 18 سے کم
band-a18_64 = 18–64
band-o65 = 65 یا زیادہ
band-nn = درج نہیں

band-long-u18 = 18 سال سے کم
band-long-a18_64 = 18 سے 64 سال
band-long-o65 = 65 سال یا زیادہ
band-long-nn = عمر درج نہیں

outcome-given = مدد دی گئی
outcome-unmet = مدد نہ ہو سکی
