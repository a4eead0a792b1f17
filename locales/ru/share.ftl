share-open = Поделиться

share-title = Поделиться текстом

share-copy = Копировать

share-copied = Скопировано

share-text = Текст

share-note-mine = Счёт одного этого устройства. В тексте нет ни места, ни людей.

share-note-team = Это точные цифры команды, для работы внутри неё. Не публикуйте их: малое число может указать на человека.

share-mine-head = Учтено на этом устройстве: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Только: { $what }

share-contacts-not-people = Обращения, а не люди: кому помогли пять раз, тот учтён пять раз.

share-inside = Точные цифры для работы внутри команды; не для публикации.

share-file-title = Сохранить таблицей

share-file-released = Сохранить цифры для публикации

share-file-hand-on = Поделиться цифрами для публикации

share-file-released-note = И для других: малые числа скрыты, к каждому добавлено немного случайности.

share-file-internal = Сохранить точные цифры

share-file-running = Файл загружается…

share-file-saved = Сохранено: { $file }
