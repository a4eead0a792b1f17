stored-title = ما يُحفظ

stored-open = ما نحفظه، وما نستطيع تسليمه

stored-intro = كل ما يحفظه هذا البرنامج، جدولًا جدولًا، مقروء الآن من ملفه. ما ليس هنا لا يُحفظ، ولا يمكن تسليمه لأحد.

stored-device = على هذا الجهاز

stored-server = على خادم الفريق، إن وُجد

stored-tells-label = من يحصل عليه يعرف

stored-columns = الأعمدة: { $columns }

stored-never = لا مكان لأي من: الأسماء، الأوراق، الأصل، العناوين، ساعات اليوم، المواقع، أو من عدّ. لا عمود لها.

stored-free = للمحامين: «acollida stored» يطبع هذه الصفحة نصًّا.

stored-holds-batch = كشوف قيد الملء: موقع وأسبوع، تحت رقم عشوائي.

stored-holds-batch_cell = عدد كل نوع من المساعدة في تلك الكشوف حتى الآن.

stored-holds-change = العدّ نفسه بالشكل الذي تجمعه الأجهزة.

stored-holds-contribution = كشوف مغلقة لهذا الجهاز ولغيره ممن يحمل عدّهم: موقع، أسبوع، أرقام.

stored-holds-day_tally = ما عدّه هذا الجهاز في كل من الأيام الأخيرة، 14 على الأكثر.

stored-holds-figures = مجاميع الفريق كما قُرئت آخر مرة من الخادم.

stored-holds-membership = لأي فريق يعدّ هذا الجهاز، وخادمه، ومفاتيح رمز الفريق.

stored-holds-paper_sheet = بصمة رقمية لملف كل كشف ورقي عُدّ، كي لا يُعدّ مرتين.

stored-holds-profile = اسم الفريق ومواقعه وما يعدّه.

stored-holds-server = متى بلغ هذا الجهاز الخادم آخر مرة، وأي سجل لدى الخادم.

stored-holds-setting = اختياراتك: اللغة، المظهر، الموقع. وهل الشاشة مقفلة، وآخر يوم استعمال.

stored-holds-sheet = كشوف مع كل ما جُمع فيها: موقع، أسبوع، أرقام.

stored-tells-batch = أن أحدًا عدّ في موقع هذا الأسبوع. لا من هو، ولا شيء عمّن تلقّى المساعدة.

stored-tells-batch_cell = أرقام مثل 41 وجبة. لا لمن.

stored-tells-change = لا أكثر مما في الكشوف المغلقة.

stored-tells-contribution = كم قُدّم من المساعدة في موقع خلال أسبوع. لا في أي يوم، ولا لمن، ولا من عدّ.

stored-tells-day_tally = كم عدّ هذا الجهاز في موقع في يوم. لا في أي ساعة، ولا لمن.

stored-tells-figures = كم قدّم الفريق من المساعدة، بالأسبوع والموقع.

stored-tells-membership = أن هذا الجهاز من الفريق. بالمفاتيح يمكن إضافة عدّ أو قراءة مجاميع: اطلب رموزًا جديدة إذا فُقد جهاز.

stored-tells-paper_sheet = هل عُدّ ملف معيّن هنا، لمن لديه ذلك الملف نفسه.

stored-tells-profile = أين يعمل الفريق وماذا يقدّم.

stored-tells-server = أن التطبيق كان مستعملًا في ذلك الوقت.

stored-tells-setting = كيف ضُبط التطبيق، وآخر موقع، وآخر يوم استُعمل فيه.

stored-tells-sheet = كم قُدّم من المساعدة في موقع خلال أسبوع.

stored-server-holds-area = بماذا يسمّي كل فريق مناطق مدينته.

stored-server-holds-arrived = ما وصل اليوم. يُضاف إلى المجاميع غدًا، كي لا يرى أحد الخدمات تصل واحدة واحدة.

stored-server-holds-carried = ممّا وصل متأخرًا، ما سيُعدّ في الشهر التالي الذي يُنشر.

stored-server-holds-cell = قائمة ما يمكن عدّه.

stored-server-holds-counted = أرقام عشوائية للكشوف الداخلة في المجاميع، كي لا يُعدّ كشف مرتين.

stored-server-holds-dhis2_code = أسماء مواقع الفريق وأنواع المساعدة لديه في نظام إحصاء آخر.

stored-server-holds-estimate = أرقام يطلبها مموّل ووُضعت بالتقدير، مع طريقة تقديرها؛ لم تُعدّ قط.

stored-server-holds-key_hash = ما يلزم لمعرفة مفاتيح الفريق، لا المفاتيح نفسها.

stored-server-holds-kind = أي أنواع المساعدة يعدّها كل فريق.

stored-server-holds-late = من المجاميع، ما وصل بعد إغلاق أسبوع.

stored-server-holds-ledger = رقم عشوائي يسمّي هذا السجل.

stored-server-holds-offered = أي أنواع المساعدة قدّمها فريق في كل شهر.

stored-server-holds-refreshed = اليوم الذي حُدّثت أرقام فريق حتى تاريخه؛ هو نفسه لها كلها.

stored-server-holds-released = أي الأشهر نُشرت.

stored-server-holds-released_band = ما نُشر حسب العمر: مجاميع فيها أخطاء صغيرة متعمّدة.

stored-server-holds-released_kind = ما نُشر حسب نوع المساعدة: مجاميع فيها أخطاء صغيرة متعمّدة.

stored-server-holds-seal = مجاميع تدقيق للأسابيع المغلقة، كي لا يستطيع أحد تغييرها خفية.

stored-server-holds-site = مواقع كل فريق.

stored-server-holds-team = الفرق: الاسم، وما يُحدَّد مع كل لمسة، وقواعد أجهزتها.

stored-server-holds-total = المجاميع: عدد كل نوع من المساعدة، بالموقع والأسبوع.

stored-server-tells-area = بماذا يسمّي فريق أجزاء من مدينته.

stored-server-tells-arrived = كم من المساعدة أُبلغ عنه منذ هذا الصباح، بالموقع والأسبوع.

stored-server-tells-carried = كم من المساعدة أُبلغ عنه متأخرًا، بالموقع.

stored-server-tells-cell = لا شيء عن أحد؛ هو نفسه في كل مكان.

stored-server-tells-counted = كم كشفًا وصل لأسبوع وكم حجمها. لا ممّن، ولا من كم جهاز.

stored-server-tells-dhis2_code = رموز نظام آخر.

stored-server-tells-estimate = ما قدّره فريق، وصفة من قدّره.

stored-server-tells-key_hash = كم مفتاحًا كان لفريق.

stored-server-tells-kind = أي مساعدة يقدّمها فريق.

stored-server-tells-late = كم من المساعدة أُبلغ عنه متأخرًا، بالموقع والأسبوع.

stored-server-tells-ledger = لا شيء عن أحد.

stored-server-tells-offered = أي مساعدة يقدّمها فريق.

stored-server-tells-refreshed = أن الخادم كان يعمل في ذلك اليوم.

stored-server-tells-released = لا شيء غير ما نُشر.

stored-server-tells-released_band = لا شيء غير ما نُشر.

stored-server-tells-released_kind = لا شيء غير ما نُشر.

stored-server-tells-seal = كم كشفًا كان لأسبوع. لا ممّن.

stored-server-tells-site = أين يعمل فريق، كما كتبه هو.

stored-server-tells-team = أي الفرق تستعمل هذا الخادم.

stored-server-tells-total = كم قُدّم من المساعدة، بالموقع والأسبوع. لا يمكن تقسيمه أكثر.

stored-server-holds-target = كم مساعدة يريد كل فريق أن يقدّم، حسب النوع.

stored-server-tells-target = ما يريد فريق أن يقدّمه.

stored-files = بجانبه، في ملفات مستقلة

## @family stored-file-holds

stored-file-holds-key = مفتاح الأعداد، مقفلًا: بالرمز أو بعبارة المرور، إن عُيّن أحدهما.

stored-file-holds-device = مفتاح ثانٍ، لا يُفتح الأول دونه.

stored-file-holds-tries = كم رمزًا خاطئًا أُدخل على التوالي.

stored-file-holds-look = لغة شاشة القفل ومظهرها.

stored-file-holds-taps = لمسات تمّت أثناء القفل، كل منها مختومة لا تُفتح إلا بفتح القفل.

## @family stored-file-tells

stored-file-tells-key = أن التطبيق جُهّز للعمل، وهل يُطلب شيء لفتحه.

stored-file-tells-device = لا شيء وحده. ومع الأول يفتح الأعداد، إلا إذا عُيّن رمز أو عبارة مرور.

stored-file-tells-tries = أن أحدًا حاول.

stored-file-tells-look = بأي لغة يعمل التطبيق.

stored-file-tells-taps = كم لمسة تمّت منذ القفل. لا لأي مساعدة، ولا لمن.

##
