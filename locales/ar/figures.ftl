### ما تقوله شاشتا الأرقام، وشاشة أرقامي.

figures-contacts = الخدمات
figures-contacts-not-people = خدمات، لا أشخاص
figures-by-kind = حسب نوع المساعدة
figures-row-label = { "\u200F" }{ $name }: { $count }
figures-share-label = { "\u200F" }{ $name }: { $count }، { $share }
figures-bar-label = { $name }: { $total }. الطعام { $food }، الصحة { $medical }، الإرشاد { $advice }.
figures-sum =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
figures-no-count = –
figures-date = { "\u200F" }{ $day } { $month }
figures-dates = { "\u200F" }{ $from } – { $to }

mine-private = لا تظهر هذه الصفحة إلا على هذا الجهاز. تصل الأعداد إلى الفريق، ولا يصله أبدًا من عدّها.
mine-empty-title = لا شيء بعد
mine-empty-text = ما يعدّه هذا الجهاز يظهر هنا بالأيام والأسابيع والأشهر.

figures-by-age = حسب العمر

figures-average = الخط: متوسط ثلاثة

figures-average-label = { $bar } متوسط ثلاثة: { $count }.

mine-days-kept = تبقى الأيام منفردةً على هذا الجهاز (عدد الأيام: { $count })، والأسابيع والأشهر إلى أن يغلقها الفريق.

figures-row-unmet = { $row }؛ تعذّرت المساعدة: { $count }
