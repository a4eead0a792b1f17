weekday-short-mon = پیر
weekday-short-tue = منگل
weekday-short-wed = بدھ
weekday-short-thu = جمعر
weekday-short-fri = جمعہ
weekday-short-sat = ہفتہ
weekday-short-sun = اتوار

weekday-dated-mon = پیر
weekday-dated-tue = منگل
weekday-dated-wed = بدھ
weekday-dated-thu = جمعرات
weekday-dated-fri = جمعہ
weekday-dated-sat = ہفتہ
weekday-dated-sun = اتوار

month-short-1 = جنوری
month-short-2 = فروری
month-short-3 = مارچ
month-short-4 = اپریل
month-short-5 = مئی
month-short-6 = جون
month-short-7 = جولائی
month-short-8 = اگست
month-short-9 = ستمبر
month-short-10 = اکتوبر
month-short-11 = نومبر
month-short-12 = دسمبر

month-long-1 = جنوری
month-long-2 = فروری
month-long-3 = مارچ
month-long-4 = اپریل
month-long-5 = مئی
month-long-6 = جون
month-long-7 = جولائی
month-long-8 = اگست
month-long-9 = ستمبر
month-long-10 = اکتوبر
month-long-11 = نومبر
month-long-12 = دسمبر

calendar-day = { $weekday } { $day } { $month }
calendar-month = { $month } { $year }
calendar-percent-latin = { $value }%
calendar-percent-native = { $value }%
calendar-percent-none = –
