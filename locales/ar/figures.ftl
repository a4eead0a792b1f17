### ما تقوله شاشتا الأرقام، وشاشة أرقامي.

figures-contacts = الخدمات
figures-contacts-not-people = خدمات، لا أشخاص
figures-by-kind = حسب نوع المساعدة
figures-row-label = { "\u200F" }{ $name }: { $count }
figures-share-label = { "\u200F" }{ $name }: { $count }، { $share }
figures-bar-label = { $name }: { $total }. الطعام { $food }، الصحة { $medical }، الإرشاد { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
figures-date = { "\u200F" }{ $day } { $month }
figures-dates = { "\u200F" }{ $from } – { $to }

mine-last-days = آخر سبعة أيام
mine-this-week = الأسبوع
mine-kind-label = { $name }: اليوم { $today }، هذا الأسبوع { $week }
mine-private = لا تظهر هذه الصفحة إلا على هذا الجهاز. تصل الأعداد إلى الفريق، ولا يصله أبدًا من عدّها.
mine-empty-title = لا شيء بعد
mine-empty-text = سيظهر هنا ما يعدّه هذا الجهاز: اليوم وهذا الأسبوع وآخر سبعة أيام.
