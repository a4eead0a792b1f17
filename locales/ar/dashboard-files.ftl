files-contacts-not-people = خدمات، لا أشخاص: من ساعدناه خمس مرات يُعدّ خمس مرات.

files-estimates = تقدير لا عدّ: يُسأل عنه صاحب الدور المذكور بجانب كل رقم.

files-city = المدينة كلها

files-rest = باقي المدينة

files-area = المنطقة

files-by-area = حسب المنطقة

files-notes = ملاحظات

files-first-day = أول يوم

files-change = التغيّر

files-team = الفريق

files-mark = العلامة

files-accuracy = الدقة

files-as-of = أرقام يوم

files-list = قائمة الأنواع

files-reading = كيف تُقرأ

files-within = في 19 حالة من كل 20، لا يبتعد نوع واحد في منطقة واحدة وشهر واحد عن الصحيح بأكثر من { $cell }، ولا مجموع كل الخدمات بأكثر من { $total }.

files-below = «<5» تعني أقل من خمس، وربما لا شيء. المجاميع تشمل هذه الخدمات.

files-empty = الخانة الفارغة تعني أنه لم يُعدّ شيء أو أنه لا يمكن قوله. وهي لا تعني صفرًا.

files-two-tables = للأرقام حسب العمر مصادفة خاصة بها، ولذلك يختلف مجموعها قليلًا عن غيره.

files-anyone = كل من جاء

files-people = لا يُعدّون

files-counted = معدود

files-counted-released = معدود، ثم أُضيفت إليه مصادفة مرة واحدة
