dashboard-skip = انتقل إلى المحتوى

dashboard-nav = الصفحات

dashboard-overview = نظرة عامة

dashboard-trend = عبر الزمن

dashboard-downloads = التنزيلات

dashboard-estimates = التقديرات

dashboard-method = الطريقة

dashboard-sign-out = خروج

dashboard-mark-internal = داخلي: دقيق، للفريق وحده

dashboard-mark-released = منشور

dashboard-window = { $page } – { $team }

dashboard-front-title = كم قُدّم من مساعدة، لا لمن قُدّمت

dashboard-front-text = يجمع هذا الخادم ما عدّته الفرق: وجبات ومعاينات وإرشادًا. يحفظ المجاميع فقط، حسب الموقع والأسبوع، ولا شيء عن أحد.

dashboard-front-way = لرؤية أرقام فريق، ادخل برمز القراءة الخاص به.

dashboard-sign-in = الدخول

dashboard-sign-in-text = الصق رمز القراءة الخاص بفريقك. يبدأ بـ ACO1. لا حسابات ولا كلمات مرور.

dashboard-sign-in-code = رمز القراءة

dashboard-sign-in-go = اعرض الأرقام

dashboard-sign-in-keep = يبقى الدخول 12 ساعة في هذا المتصفح. على حاسوب مشترك، اخرج عندما تنتهي.

dashboard-sign-in-again = دخلت من قبل؟ افتح الصفحة مرة أخرى

dashboard-sign-in-needed = هذه الصفحة للفريق وحده. ادخل لتراها.

dashboard-sign-in-ended = انتهت جلستك. الصق رمز القراءة من جديد.

dashboard-signed-out = تم الخروج.

dashboard-code-wrong = لا يعرف هذا الخادم هذا الرمز. اسأل المنسّق هل هو الصحيح.

dashboard-code-revoked = استُبدل هذا الرمز. اطلب من المنسّق رمز القراءة الجديد.

dashboard-code-role = هذا الرمز ليس لقراءة الأرقام. اطلب من المنسّق رمز القراءة.

dashboard-code-address = في هذا الرمز عنوان غير آمن. اطلب من المنسّق رمزًا جديدًا.

dashboard-code-trailing = هناك شيء بعد نهاية الرمز. الصق الرمز وحده.

dashboard-problem-title = لا يمكن عرض هذه الصفحة

dashboard-problem-missing = لا صفحة في هذا العنوان.

dashboard-problem-team = أنت داخل لفريق آخر.

dashboard-problem-site = ليس للفريق موقع «{ $code }».

dashboard-problem-filter = يطلب العنوان «{ $what }»، وهو غير موجود.

dashboard-problem-twice = يرد «{ $what }» مرتين في العنوان.

dashboard-problem-unreleased = لم يُنشر بعد: { $span }. يُنشر الشهر مرة واحدة بعد 14 يومًا من نهايته ولا يتغيّر بعدها.

dashboard-problem-file = لا يمكن إعداد هذا الملف لهذه المدة. اختر مدة أخرى أو ملفًا آخر.

dashboard-problem-origin = لم يأتِ هذا النموذج من صفحة في هذا الخادم، فلم يُنفَّذ شيء. افتح الصفحة من جديد وأرسل النموذج منها. إن لم ينفع ذلك فاستعمل متصفحًا أحدث.

dashboard-problem-form = تعذّرت قراءة هذا النموذج. افتح الصفحة من جديد وأرسله منها.

dashboard-problem-busy = الخادم مشغول جدًا. حاول بعد لحظة.

dashboard-problem-failed = تعذّرت قراءة الأرقام الآن. لم يضِع شيء. حاول لاحقًا.

dashboard-problem-method = لا يُستعمل هذا العنوان بهذه الطريقة.

dashboard-problem-public = ليس لهذا الفريق صفحة عامة.

dashboard-way-overview = إلى النظرة العامة

dashboard-way-front = إلى الصفحة الأولى
