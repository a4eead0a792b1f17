sync-now = Обменяться
sync-running = Отправка и получение…
sync-join = Войти в команду
sync-join-text = Вставьте код, который дал координатор. Он говорит, для какой команды считает устройство; о вас ничего не спрашивают.
sync-other-code = Другой код
sync-other-code-text = Здесь добавляют более новый код этой команды или код для просмотра её цифр.
sync-code = Код команды
sync-code-placeholder = ACO1-…
sync-paste = Вставить
sync-use-code = Применить код
sync-team-unnamed = Ваша команда
sync-can-count = Это устройство может считать.
sync-can-read = Это устройство может показывать цифры команды.
sync-can-both = Это устройство может считать и показывать цифры команды.
sync-waiting =
    { $count ->
        [one] { $count } обращение пока только на этом устройстве
        [few] { $count } обращения пока только на этом устройстве
        [many] { $count } обращений пока только на этом устройстве
       *[other] { $count } обращения пока только на этом устройстве
    }
sync-nothing-waiting = Всё уже у команды
sync-never = Соединения ещё не было. Считать можно и без него.
sync-last = Последнее соединение: { $when }
sync-next = Попробует снова само { $when }
sync-refused = Сервер не принял
sync-refused-text = Этот счёт остаётся на устройстве. Покажите страницу координатору.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } обращение
        [few] { $site }, { $day }: { $count } обращения
        [many] { $site }, { $day }: { $count } обращений
       *[other] { $site }, { $day }: { $count } обращения
    }
time-just-now = только что
time-minutes-ago =
    { $count ->
        [one] { $count } минуту назад
        [few] { $count } минуты назад
        [many] { $count } минут назад
       *[other] { $count } минуты назад
    }
time-hours-ago =
    { $count ->
        [one] { $count } час назад
        [few] { $count } часа назад
        [many] { $count } часов назад
       *[other] { $count } часа назад
    }
time-days-ago =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }
time-in-minutes =
    { $count ->
        [one] через { $count } минуту
        [few] через { $count } минуты
        [many] через { $count } минут
       *[other] через { $count } минуты
    }
time-soon = скоро
