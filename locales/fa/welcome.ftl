welcome-title = گام‌های نخست

welcome-count-title = شمارش کمک، نه آدم‌ها

welcome-count-text = برای هر کمک یک ضربه. از کسی چیزی پرسیده نمی‌شود و دربارهٔ کسی چیزی نوشته نمی‌شود.

welcome-offline-title = بدون اتصال کار می‌کند

welcome-offline-text = هفته‌ها بدون اتصال بشمارید. هر ضربه همان‌جا ذخیره و هنگام اتصال فرستاده می‌شود.

welcome-stored-title = آنچه این دستگاه نگه می‌دارد

welcome-stored-text = یک محل، یک هفته و تعداد هر نوع کمک. هرگز اینکه چه کسی کمک گرفت یا چه کسی شمرد.

welcome-next = بعدی

welcome-before = قبلی

welcome-skip = رد شدن

welcome-join = پیوستن به گروه

welcome-card = کارت { $card } از { $cards }
