figures-contacts = Обращения
figures-contacts-not-people = обращения, а не люди
figures-by-kind = По видам помощи
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Питание { $food }, медицина { $medical }, советы { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } обращение
        [few] { $count } обращения
        [many] { $count } обращений
       *[other] { $count } обращения
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Эту страницу видно только на этом устройстве. В итоги команды входит счёт, но не тот, кто считал.
mine-empty-title = Пока ничего не учтено
mine-empty-text = Здесь видно, что учтено на этом устройстве: по дням, неделям и месяцам.

figures-by-age = По возрасту

figures-average = Линия: среднее за три

figures-average-label = { $bar } Среднее за три: { $count }.

mine-days-kept = Дни по отдельности хранятся на этом устройстве (дней: { $count }); недели и месяцы — пока команда их не закроет.

figures-row-unmet = { $row }; помочь не удалось: { $count }
