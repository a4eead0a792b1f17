figures-contacts = Звернення
figures-contacts-not-people = звернення, а не люди
figures-by-kind = За видами допомоги
figures-row-label = { $name }: { $count }
figures-share-label = { $name }: { $count }, { $share }
figures-bar-label = { $name }: { $total }. Їжа { $food }, медицина { $medical }, поради { $advice }.
figures-no-count = –
figures-sum =
    { $count ->
        [one] { $count } звернення
        [few] { $count } звернення
        [many] { $count } звернень
       *[other] { $count } звернення
    }
figures-date = { $day } { $month }
figures-dates = { $from } – { $to }

mine-private = Цю сторінку видно лише на цьому пристрої. До підсумків команди входить облік, але не той, хто рахував.
mine-empty-title = Поки нічого не враховано
mine-empty-text = Тут видно, що враховано на цьому пристрої: за днями, тижнями й місяцями.

figures-by-age = За віком

figures-average = Лінія: середнє за три

figures-average-label = { $bar } Середнє за три: { $count }.

mine-days-kept = Окремі дні зберігаються на цьому пристрої (днів: { $count }); тижні й місяці — доки команда їх не закриє.

figures-row-unmet = { $row }; допомогти не вдалося: { $count }
