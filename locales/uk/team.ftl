team-earlier = Раніше
team-later = Пізніше
team-share = Частка кожної служби
team-by-site = За місцями
team-by-week = За тижнями
team-by-month = За місяцями
team-week = Тиждень { $week }
team-week-short = { $week }
team-as-of = Дані: { $when }
team-before = { $period }: { $count }
team-before-whole = { $period } повністю: { $count }
team-before-none = Порівнювати поки ні з чим
team-unmet-sum =
    { $count ->
        [0] Жодного разу
        [one] { $count } раз
        [few] { $count } рази
        [many] { $count } разів
       *[other] { $count } раза
    }
team-site-unknown = Інше місце
team-small-print = Звернення, а не люди: кому допомогли п’ять разів, того враховано п’ять разів, і нікого не записано. Це точні цифри самої команди. Вони зростають раз на день, а малі числа поточного тижня з’являються, коли він закінчиться. У тому, що виходить за межі команди, малі числа треба приховувати.
team-no-key-title = Потрібен код для перегляду
team-no-key-text = Щоб бачити цифри команди, потрібен код із таким правом. Він є в координатора; вставте його на сторінці «Обмін».
team-none-title = Цифр поки немає
team-none-text = Цифри надійдуть із наступним з’єднанням.
