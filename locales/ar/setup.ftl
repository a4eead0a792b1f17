setup-title = إعداد الفريق

setup-closed-title = يلزم رمز للإعداد

setup-closed-text = تغيير إعداد الفريق يحتاج رمزًا خاصًا. الصقه في صفحة المزامنة.

setup-part-name = الاسم

setup-part-sites = المواقع

setup-part-kinds = أنواع المساعدة

setup-part-marks = العمر والنتيجة

setup-part-targets = الأهداف

setup-part-rules = الحفظ والقفل

setup-part-codes = رموز الأجهزة

setup-sites-sum =
    { $count ->
        [zero] { $count } موقع
        [one] موقع واحد
        [two] موقعان
        [few] { $count } مواقع
        [many] { $count } موقعًا
       *[other] { $count } موقع
    }

setup-kinds-sum = { $count } من { $all }

setup-marks-both = العمر و«تعذّرت المساعدة»

setup-marks-ages = العمر فقط

setup-marks-outcomes = «تعذّرت المساعدة» فقط

setup-marks-none = لا هذا ولا ذاك

setup-targets-sum =
    { $count ->
        [0] لا شيء
        [zero] { $count } هدف
        [one] هدف واحد
        [two] هدفان
        [few] { $count } أهداف
        [many] { $count } هدفًا
       *[other] { $count } هدف
    }

setup-codes-sum = للأجهزة التي تنضمّ

setup-name = اسم الفريق

setup-name-text = يقرؤه كل من في الفريق.

setup-sites-text = أماكن تقديم المساعدة: مطبخ، جولة في الشارع، غرفة معاينة. ليست بيت أحد أبدًا.

setup-sites-empty = لا موقع بعد. دون موقع لا يستطيع أحد العدّ.

setup-site-add = إضافة موقع

setup-site-new = موقع جديد

setup-site-label = ماذا يسمّيه الناس

setup-site-code = رمز قصير

setup-site-code-text = يظهر في الملفات والأرقام ولا يتغيّر بعد ذلك.

setup-site-done = تمّ

setup-site-edit = تغيير { $site }

setup-site-up = رفع { $site }

setup-site-down = خفض { $site }

setup-site-remove = إزالة هذا الموقع

setup-site-remove-text = ما عُدّ هناك يبقى في كل الأرقام. من الآن لا يستطيع أحد العدّ هناك.

setup-site-remove-yes = إزالة

setup-site-remove-no = إبقاء

setup-kinds-text = ما تعرضه أجهزة الفريق للعدّ. ما عُدّ من قبل يبقى في كل الأرقام.

setup-bands = فئات العمر

setup-bands-text = بالتقدير، دون سؤال.

setup-remember = يبقى العمر مختارًا

setup-remember-text = لمكان الجميع فيه من عمر واحد. وإلا يعود إلى «غير مسجّل» بعد كل عدّ.

setup-outcomes = «تعذّرت المساعدة»

setup-outcomes-text = يعدّ ما نقص: نفد، مغلق، لا موعد.

setup-targets-text = عدد الخدمات التي يريد الفريق بلوغها. تظهر في «أرقام الفريق» بجانب ما عُدّ.

setup-target-kind = نوع المساعدة

setup-target-count = الخدمات

setup-target-add = إضافة هذا الهدف

setup-target-remove = إزالة { $target }

setup-target-label = { $kind }، { $amount }

setup-target-week = { $count } في الأسبوع

setup-target-month = { $count } في الشهر

setup-target-quarter = { $count } في الربع

setup-target-year = { $count } في السنة

setup-grain-week = أسبوع

setup-grain-month = شهر

setup-grain-quarter = ربع

setup-grain-year = سنة

setup-days = أيام الحفظ

setup-days-text = كم يحفظ الجهاز عدّه اليومي، وإلى أيّ يوم سابق يمكن التصحيح.

setup-days-count =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

setup-lock = القفل بعد

setup-lock-text = الجهاز الذي لا يلمسه أحد هذه المدة يقفل نفسه.

setup-lock-count =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

setup-less = { $what }: أقلّ

setup-more = { $what }: أكثر

setup-unsaved = لم يُحفظ بعد. الفريق يعدّ كما كان.

setup-save = حفظ للفريق

setup-saving = جارٍ الحفظ…

setup-discard = تجاهل

setup-discard-ask = هل تُهمل كل التغييرات غير المحفوظة؟

setup-discard-yes = إهمالها

setup-discard-no = إبقاؤها

setup-look-again = قبل الحفظ راجع: { $part }

setup-joined = حفظ شخص آخر في هذه الأثناء. جُمع التغييران هنا؛ وحيث غيّر كلاهما الشيء نفسه يبقى تغييرك. راجعه ثم احفظ.

setup-wrong-empty = يجب أن يُكتب شيء هنا.

setup-wrong-long = { $most } حرفًا على الأكثر.

setup-wrong-hidden = فيه حروف لا تُرى. اكتبه من جديد.

setup-wrong-code = من 1 إلى 16 من a–z و0–9 و-، يبدأ بحرف أو رقم.

setup-wrong-code-twice = هذا الرمز لموقع آخر.

setup-wrong-no-kind = اختر نوعًا واحدًا على الأقل: فريق لا يعدّ شيئًا لا يحتاج أجهزة.

setup-wrong-sites = { $most } موقع على الأكثر.

setup-wrong-number = رقم من { $least } إلى { $most }.

setup-wrong-target-twice = يوجد هدف لهذا. أزله أولًا.

setup-codes-text = الرمز يضمّ جهازًا إلى الفريق. لا تعرضه إلا على من هو له. يختفي بعد دقيقة.

setup-code-write = للعدّ

setup-code-write-text = لكل من يعدّ.

setup-code-read = لقراءة أرقام الفريق

setup-code-read-text = للمنسّقين. لا يسمح بالعدّ.

setup-code-admin = لتغيير الإعداد

setup-code-admin-text = من لديه هذا الرمز يستطيع تغيير كل شيء هنا: المواقع والأنواع والقواعد. أعطه لشخص أو اثنين فقط.

setup-code-show = عرض

setup-code-show-label = عرض الرمز: { $code }

setup-code-hide = إخفاء

setup-code-picture = الرمز على شكل QR للتصوير. وهو أدناه نصًّا.

setup-code-none = ليس لدى هذا الجهاز هذا الرمز.

join-picture = من صورة

join-picture-text = أو اختر صورة أو لقطة شاشة لرمز QR.

problem-picture-open = تعذّر فتح هذه الصورة. اخترها مرة أخرى أو الصق الرمز.

problem-picture-large = هذه الصورة كبيرة جدًا. قصّها إلى رمز QR أو الصق الرمز.

problem-picture-format = هذا الملف ليس صورة PNG أو JPEG، أو هو تالف. اختر غيره أو الصق الرمز.

problem-picture-blank = لا يوجد في الصورة QR يمكن قراءته. صوّره من الأمام واضحًا كاملًا، أو الصق الرمز.

problem-picture-other = رمز QR في هذه الصورة ليس رمز Acollida. اختر الصورة التي أعطاك إياها المنسّق.
