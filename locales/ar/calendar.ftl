## Names of the days of the week

weekday-short-mon = اثنين
weekday-short-tue = ثلاثاء
weekday-short-wed = أربعاء
weekday-short-thu = خميس
weekday-short-fri = جمعة
weekday-short-sat = سبت
weekday-short-sun = أحد

## Names of the days of the week in front of a date

weekday-dated-mon = الاثنين
weekday-dated-tue = الثلاثاء
weekday-dated-wed = الأربعاء
weekday-dated-thu = الخميس
weekday-dated-fri = الجمعة
weekday-dated-sat = السبت
weekday-dated-sun = الأحد

## Names of the months in a short date

month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر

## Names of the months before a year

month-long-1 = يناير
month-long-2 = فبراير
month-long-3 = مارس
month-long-4 = أبريل
month-long-5 = مايو
month-long-6 = يونيو
month-long-7 = يوليو
month-long-8 = أغسطس
month-long-9 = سبتمبر
month-long-10 = أكتوبر
month-long-11 = نوفمبر
month-long-12 = ديسمبر

##

calendar-day = { "\u200F" }{ $weekday } { $day } { $month }
calendar-month = { "\u200F" }{ $month } { $year }
# The isolate keeps number and sign together, the sign to the right: 44%.
calendar-percent-latin = { "\u2066" }{ $value }%{ "\u2069" }
# The Arabic per cent sign follows the number in reading order.
calendar-percent-native = { $value }٪{ "\u061C" }
calendar-percent-none = –
