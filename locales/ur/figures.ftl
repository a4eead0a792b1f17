figures-contacts = رابطے
figures-contacts-not-people = رابطے، لوگ نہیں
figures-by-kind = مدد کی قسم کے لحاظ سے
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }، { $share }
figures-bar-label = { $name }: { $total }۔ خوراک { $food }، علاج { $medical }، مشورہ { $advice }۔
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } رابطہ
       *[other] { $count } رابطے
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = یہ صفحہ صرف اسی آلے پر دکھتا ہے۔ ٹیم کے مجموعے میں گنتی جاتی ہے، گننے والا نہیں۔
mine-empty-title = ابھی کچھ نہیں گنا گیا
mine-empty-text = یہ آلہ جو گنتا ہے یہاں دن، ہفتے اور مہینے کے لحاظ سے دکھتا ہے۔

figures-by-age = عمر کے لحاظ سے

figures-average = لکیر: تین کی اوسط

figures-average-label = { $bar } تین کی اوسط: { $count }۔

mine-days-kept = الگ الگ دن اس آلے پر { $count } دن رہتے ہیں؛ ہفتے اور مہینے تب تک جب تک ٹیم انہیں بند نہ کر دے۔

figures-row-unmet = { $row }؛ مدد نہ ہو سکی: { $count }
