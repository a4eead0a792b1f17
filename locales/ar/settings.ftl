### الإعدادات وحول التطبيق.

settings-language = اللغة
settings-theme = فاتح وداكن
settings-theme-auto = كالنظام
settings-theme-light = فاتح
settings-theme-dark = داكن

about-motto = يعدّ المساعدة، لا الأشخاص.
about-version = الإصدار { $version }
about-licence = برنامج حر وفق رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده، دون أي ضمان.
about-fonts = الخطوط: Noto Sans، رخصة SIL Open Font License 1.1.
about-stored = ما يحفظه هذا الجهاز
about-stored-counts = أعداد: مكان وأسبوع وكم من كل نوع من المساعدة. لا من تلقّاها أبدًا، ولا من عدّها.
about-stored-days = أعداد هذا الجهاز لكل يوم من آخر 14 يومًا، لصفحة «أرقامي». لا تغادره أبدًا.
about-stored-code = رمز الفريق ومواقعه وأنواعه، وما تختاره في هذه الصفحة.
about-never = لا أسماء، لا تواريخ ميلاد، لا أوراق، لا جنسية، لا عناوين، لا ساعات، لا موقع جغرافي. لا مكان لكتابتها أصلًا.
about-server = لا يحفظ الخادم إلا المجاميع، ولا يمكنه معرفة الجهاز أو الشخص الذي جاء منه العدد.

settings-text-size = حجم الحروف

settings-percent = { $percent }%

settings-contrast = تباين عالٍ

settings-contrast-text = حدود أوضح، للشمس القوية والعيون المتعبة

settings-still = حركة أقلّ

settings-still-text = لا شيء ينزلق أو يومض

settings-digits = الأرقام

settings-sight = رؤية أسهل

settings-hearing = الصوت

settings-sound = نقرة مع كل عدّ

settings-sound-text = تسمع أن العدّ تمّ دون أن تنظر

settings-touch = الاهتزاز

settings-felt = اهتزاز مع كل عدّ

settings-felt-text = تشعر بأن العدّ تمّ دون أن تنظر

settings-connection = الاتصال

settings-tor = عبر Tor

settings-tor-text = لا تعرف الخوادم أين أنت. يجب أن يعمل Tor أو Orbot على هذا الجهاز.

settings-shared = جهاز مشترك

settings-kiosk = الوضع المشترك

settings-kiosk-text = الموقع ثابت ولا يمكن إلا العدّ. للخروج اقفل الجهاز أولًا.

settings-kiosk-no-site = اختر أولًا موقعًا للعدّ.
