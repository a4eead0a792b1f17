figures-contacts = مراجعه‌ها
figures-contacts-not-people = مراجعه، نه افراد
figures-by-kind = به تفکیک نوع کمک
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }، { $share }
figures-bar-label = { $name }: { $total }. غذا { $food }، درمان { $medical }، مشاوره { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } مراجعه
       *[other] { $count } مراجعه
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = این صفحه را فقط همین دستگاه نشان می‌دهد. جمع گروه شمارش‌ها را می‌گیرد، نه اینکه چه کسی شمرده است.
mine-empty-title = هنوز چیزی شمرده نشده
mine-empty-text = آنچه این دستگاه می‌شمارد اینجا دیده می‌شود: به تفکیک روز، هفته و ماه.

figures-by-age = به تفکیک سن

figures-average = خط: میانگین سه‌تایی

figures-average-label = { $bar } میانگین سه‌تایی: { $count }.

mine-days-kept = روزها جدا جدا { $count } روز در این دستگاه می‌ماند؛ هفته‌ها و ماه‌ها تا وقتی که گروه آن‌ها را ببندد.

figures-row-unmet = { $row }؛ کمک ممکن نشد: { $count }
