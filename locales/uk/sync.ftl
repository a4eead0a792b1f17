sync-now = Обмінятися
sync-running = Надсилання й отримання…
sync-join = Приєднатися до команди
sync-join-text = Вставте код, який дав координатор. Він каже, для якої команди рахує пристрій; про вас нічого не питають.
sync-other-code = Інший код
sync-other-code-text = Тут додають новіший код цієї команди або код для перегляду її цифр.
sync-code = Код команди
sync-code-placeholder = ACO1-…
sync-paste = Вставити
sync-use-code = Застосувати код
sync-team-unnamed = Ваша команда
sync-can-count = Цей пристрій може рахувати.
sync-can-read = Цей пристрій може показувати цифри команди.
sync-can-both = Цей пристрій може рахувати й показувати цифри команди.
sync-waiting =
    { $count ->
        [one] { $count } звернення поки лише на цьому пристрої
        [few] { $count } звернення поки лише на цьому пристрої
        [many] { $count } звернень поки лише на цьому пристрої
       *[other] { $count } звернення поки лише на цьому пристрої
    }
sync-nothing-waiting = Усе вже в команди
sync-never = З’єднання ще не було. Рахувати можна й без нього.
sync-last = Останнє з’єднання: { $when }
sync-next = Спробує знову саме { $when }
sync-refused = Сервер не прийняв
sync-refused-text = Цей облік залишається на пристрої. Покажіть сторінку координатору.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } звернення
        [few] { $site }, { $day }: { $count } звернення
        [many] { $site }, { $day }: { $count } звернень
       *[other] { $site }, { $day }: { $count } звернення
    }
time-just-now = щойно
time-minutes-ago =
    { $count ->
        [one] { $count } хвилину тому
        [few] { $count } хвилини тому
        [many] { $count } хвилин тому
       *[other] { $count } хвилини тому
    }
time-hours-ago =
    { $count ->
        [one] { $count } годину тому
        [few] { $count } години тому
        [many] { $count } годин тому
       *[other] { $count } години тому
    }
time-days-ago =
    { $count ->
        [one] { $count } день тому
        [few] { $count } дні тому
        [many] { $count } днів тому
       *[other] { $count } дня тому
    }
time-in-minutes =
    { $count ->
        [one] через { $count } хвилину
        [few] через { $count } хвилини
        [many] через { $count } хвилин
       *[other] через { $count } хвилини
    }
time-soon = незабаром
