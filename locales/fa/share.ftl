share-open = هم‌رسانی

share-title = هم‌رسانی به‌صورت متن

share-copy = رونوشت

share-copied = رونوشت شد

share-text = متن

share-note-mine = فقط شمارش همین دستگاه. در متن نه محلی هست و نه شخصی.

share-note-team = این آمار دقیق گروه برای استفادهٔ درون گروه است. منتشر نکنید: عدد کوچک می‌تواند به کسی اشاره کند.

share-mine-head = شمرده‌شده در این دستگاه: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }، { $dates }

share-only = فقط: { $what }

share-contacts-not-people = مراجعه، نه افراد: کسی که پنج بار کمک گرفته پنج بار شمرده می‌شود.

share-inside = آمار دقیق برای استفادهٔ درون گروه؛ نه برای انتشار.

share-file-title = ذخیره به‌صورت صفحه‌گسترده

share-file-released = ذخیرهٔ آمار قابل انتشار

share-file-hand-on = هم‌رسانی آمار قابل انتشار

share-file-released-note = برای دیگران هم: عددهای کوچک پنهان‌اند و به هر عدد اندکی تصادف افزوده شده است.

share-file-internal = ذخیرهٔ آمار دقیق

share-file-running = در حال گرفتن پرونده…

share-file-saved = ذخیره شد: { $file }
