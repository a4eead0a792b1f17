estimates-text = يسأل بعض المموّلين كم شخصًا سوعد ومن أي فئات. لا يسأل Acollida أحدًا أبدًا ولا يعدّ الأشخاص. لذلك يجوز للفريق أن يعلن هنا تقديرًا. هو منفصل عن كل عدّ ويقول كيف وُضع.

estimates-never = لا تسأل أحدًا من أجله، ولا تحفظ له قائمة.

estimates-list = المعلن حتى الآن

estimates-none = لم يُعلن شيء بعد.

estimates-new = أعلن تقديرًا

estimates-indicator = موضوع التقدير

estimates-number = العدد

estimates-period = لأي مدة

estimates-method = كيف وُضع

estimates-method-more = مثلًا: عدّ الرؤوس بالنظر في ثلاثة أيام خميس، مضروبًا في أيام الفتح. بلا أسماء.

estimates-role = من المسؤول عنه

estimates-save = أعلن

estimates-saved = أُعلن التقدير.

estimates-removed = أُزيل: { $what }، { $period }.

estimates-not-there = هذا التقدير لم يعد موجودًا.

estimates-check = لم يُعلن التقدير بعد. انظر إلى ما هو معلَّم.

estimates-outputs = الغذاء والسلع

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = اكتب عددًا صحيحًا من 0 إلى { $most }، بلا علامات ولا كلمات.

estimates-bad-method = اكتب كيف وُضع، من حرف واحد إلى { $most } حرفًا.

estimates-bad-future = لم تبدأ هذه المدة بعد.

estimates-bad-choice = اختر واحدًا من القائمة.

estimates-bad-whole = هذا أكثر من تقدير كل الأشخاص للمدة نفسها.

estimates-bad-many = التقديرات كثيرة جدًا. أعلن واحدًا منها من جديد بدل إضافة آخر.

indicator-output-1-1 = 1.1 قيمة الغذاء والسلع باليورو

indicator-output-1-1-1 = 1.1.1 قيمة الغذاء باليورو

indicator-output-1-1-1-1 = 1.1.1.1 قيمة الغذاء لمن لا مأوى لهم باليورو

indicator-output-1-1-1-2 = 1.1.1.2 قيمة الغذاء لفئات أخرى باليورو

indicator-output-1-1-2 = 1.1.2 قيمة السلع باليورو

indicator-output-1-1-2-1 = 1.1.2.1 قيمة السلع للأطفال باليورو

indicator-output-1-1-2-2 = 1.1.2.2 قيمة السلع لمن لا مأوى لهم باليورو

indicator-output-1-1-2-3 = 1.1.2.3 قيمة السلع لفئات أخرى باليورو

indicator-output-1-2 = 1.2 الغذاء الموزّع بالطن

indicator-output-1-2-1 = 1.2.1 نسبة الغذاء الذي دُفع نقله وتخزينه فقط

indicator-output-1-2-2 = 1.2.2 نسبة الغذاء الذي دفعه الصندوق

indicator-support-2-1 = 2.1 أشخاص تلقّوا غذاء

indicator-support-2-2 = 2.2 أشخاص تلقّوا سلعًا

indicator-support-2-3 = 2.3 أشخاص تلقّوا قسائم

indicator-recipients-all = الكل

indicator-recipients-children = دون 18 عامًا

indicator-recipients-age_18_29 = من 18 إلى 29 عامًا

indicator-recipients-women = نساء

indicator-recipients-age_65 = 65 عامًا فأكثر

indicator-recipients-disability = ذوو إعاقة

indicator-recipients-third_country = رعايا دول ثالثة

indicator-recipients-foreign_background = من أصول أجنبية وأقليات

indicator-recipients-homeless = بلا مأوى

estimate-role-coordinator = منسّق الفريق

estimate-role-site_lead = من يدير موقعًا

estimate-role-accountant = من يمسك الحسابات

estimate-role-surveyor = من أجرى استطلاع الصندوق
