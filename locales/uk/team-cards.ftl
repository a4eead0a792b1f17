team-all-sites = Усі місця

team-all-services = Усі служби

team-all-kinds = Усі види

team-some-sites =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }

team-some-services =
    { $count ->
        [one] { $count } служба
        [few] { $count } служби
        [many] { $count } служб
       *[other] { $count } служби
    }

team-some-kinds =
    { $count ->
        [one] { $count } вид
        [few] { $count } види
        [many] { $count } видів
       *[other] { $count } виду
    }

team-choose-sites = Які місця

team-choose-services = Які служби

team-choose-kinds = Які види допомоги

team-only = Лише { $what }

team-show-all = Показати всі

team-and = { $first }; { $second }

team-more = На { $share } більше, ніж { $period } ({ $count })

team-fewer = На { $share } менше, ніж { $period } ({ $count })

team-as-many = Стільки ж, скільки { $period } ({ $count })

team-year-none = За минулий рік цифр немає

team-mark = Риска впоперек: рік тому

team-mark-label = { $bar } Рік тому: { $count }.

team-chart = Графік

team-table = Таблиця

team-rows-time = Час

team-rows-sites = Місця

team-rows-kinds = Види

team-column-all = Усі

team-row-sum = Усього

team-row-unmet = { $row } Допомогти не вдалося: { $count }.

team-targets = Цілі

team-target-of = { $count } з { $target }

team-target-label = { $kind }: { $count } з { $target }, { $share }

team-target-reached = Досягнуто

team-targets-whole = За всіма місцями разом

team-reports = Звіти про зміни

team-reports-weeks =
    { $count ->
        [one] Останній { $count } тиждень
        [few] Останні { $count } тижні
        [many] Останні { $count } тижнів
       *[other] Останні { $count } тижня
    }

team-shifts =
    { $count ->
        [0] Змін немає
        [one] { $count } зміна
        [few] { $count } зміни
        [many] { $count } змін
       *[other] { $count } зміни
    }

team-report-counted = Враховано

team-report-open = Відкрито, ніхто не прийшов

team-report-none = Немає звіту

team-report-label = { $site }. Тижнів з обліком: { $counted }; відкрито, ніхто не прийшов: { $open }; немає звіту: { $none }.

team-report-of = { $count } з { $whole }

team-late =
    { $count ->
        [one] { $count } звернення за минулі тижні надійшло із запізненням, з { $since }
        [few] { $count } звернення за минулі тижні надійшли із запізненням, з { $since }
        [many] { $count } звернень за минулі тижні надійшло із запізненням, з { $since }
       *[other] { $count } звернення за минулі тижні надійшли із запізненням, з { $since }
    }

team-unmet-share = { $share } усіх звернень

team-nothing = За цей час тут нічого не враховано
