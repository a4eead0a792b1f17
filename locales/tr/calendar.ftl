weekday-short-mon = Pzt
weekday-short-tue = Sal
weekday-short-wed = Çar
weekday-short-thu = Per
weekday-short-fri = Cum
weekday-short-sat = Cmt
weekday-short-sun = Paz

weekday-dated-mon = Pzt
weekday-dated-tue = Sal
weekday-dated-wed = Çar
weekday-dated-thu = Per
weekday-dated-fri = Cum
weekday-dated-sat = Cmt
weekday-dated-sun = Paz

month-short-1 = Oca
month-short-2 = Şub
month-short-3 = Mar
month-short-4 = Nis
month-short-5 = May
month-short-6 = Haz
month-short-7 = Tem
month-short-8 = Ağu
month-short-9 = Eyl
month-short-10 = Eki
month-short-11 = Kas
month-short-12 = Ara

month-long-1 = Ocak
month-long-2 = Şubat
month-long-3 = Mart
month-long-4 = Nisan
month-long-5 = Mayıs
month-long-6 = Haziran
month-long-7 = Temmuz
month-long-8 = Ağustos
month-long-9 = Eylül
month-long-10 = Ekim
month-long-11 = Kasım
month-long-12 = Aralık

calendar-day = { $day } { $month } { $weekday }
calendar-month = { $month } { $year }
calendar-percent-latin = %{ $value }
calendar-percent-native = %{ $value }
calendar-percent-none = –
