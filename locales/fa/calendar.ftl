weekday-short-mon = دو
weekday-short-tue = سه
weekday-short-wed = چهار
weekday-short-thu = پنج
weekday-short-fri = جمعه
weekday-short-sat = شنبه
weekday-short-sun = یک

weekday-dated-mon = دوشنبه
weekday-dated-tue = سه‌شنبه
weekday-dated-wed = چهارشنبه
weekday-dated-thu = پنجشنبه
weekday-dated-fri = جمعه
weekday-dated-sat = شنبه
weekday-dated-sun = یکشنبه

month-short-1 = ژانویه
month-short-2 = فوریه
month-short-3 = مارس
month-short-4 = آوریل
month-short-5 = مه
month-short-6 = ژوئن
month-short-7 = ژوئیه
month-short-8 = اوت
month-short-9 = سپتامبر
month-short-10 = اکتبر
month-short-11 = نوامبر
month-short-12 = دسامبر

month-long-1 = ژانویه
month-long-2 = فوریه
month-long-3 = مارس
month-long-4 = آوریل
month-long-5 = مه
month-long-6 = ژوئن
month-long-7 = ژوئیه
month-long-8 = اوت
month-long-9 = سپتامبر
month-long-10 = اکتبر
month-long-11 = نوامبر
month-long-12 = دسامبر

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } { $year }
calendar-percent-latin = { $value }%
calendar-percent-native = { $value }٪
calendar-percent-none = –
