practice-banner = Тренировка: ничего не учитывается

practice-leave = Выйти

practice-start = Тренировка

practice-text = Попробуйте всё с выдуманной командой. Ничего не учитывается и не отправляется.

practice-team = Учебная команда

practice-site-one = Учебная кухня

practice-site-two = Учебный ночной обход

practice-refused = Во время тренировки нельзя. Сначала выйдите из неё.

practice-title = Тренировка
