dashboard-skip = К содержанию

dashboard-nav = Страницы

dashboard-overview = Обзор

dashboard-trend = Во времени

dashboard-downloads = Файлы

dashboard-estimates = Оценки

dashboard-method = Метод

dashboard-sign-out = Выйти

dashboard-mark-internal = Внутреннее: точно, только для команды

dashboard-mark-released = Опубликовано

dashboard-window = { $page } – { $team }

dashboard-front-title = Сколько помогли, но никогда кому

dashboard-front-text = Этот сервер складывает то, что посчитали команды: еду, приёмы, советы. Он хранит только суммы по местам и неделям и ничего ни о ком.

dashboard-front-way = Чтобы увидеть цифры команды, войдите с её кодом для чтения.

dashboard-sign-in = Вход

dashboard-sign-in-text = Вставьте код команды для чтения. Он начинается с ACO1. Здесь нет ни учётных записей, ни паролей.

dashboard-sign-in-code = Код для чтения

dashboard-sign-in-go = Показать цифры

dashboard-sign-in-keep = В этом браузере вход действует 12 часов. На общем компьютере выйдите, когда закончите.

dashboard-sign-in-again = Уже вошли? Откройте страницу ещё раз

dashboard-sign-in-needed = Эта страница только для команды. Войдите, чтобы её увидеть.

dashboard-sign-in-ended = Вход больше не действует. Вставьте код для чтения ещё раз.

dashboard-signed-out = Вы вышли.

dashboard-code-wrong = Этот сервер не знает этого кода. Спросите координатора, тот ли это код.

dashboard-code-revoked = Этот код заменён. Попросите у координатора новый код для чтения.

dashboard-code-role = Этот код не для чтения цифр. Попросите у координатора код для чтения.

dashboard-code-address = В этом коде адрес, который небезопасен. Попросите у координатора новый.

dashboard-code-trailing = После конца кода есть что-то ещё. Вставьте только код.

dashboard-problem-title = Эту страницу нельзя показать

dashboard-problem-missing = По этому адресу страницы нет.

dashboard-problem-team = Вы вошли для другой команды.

dashboard-problem-site = У команды нет места «{ $code }».

dashboard-problem-filter = В адресе стоит «{ $what }», такого нет.

dashboard-problem-twice = «{ $what }» стоит в адресе дважды.

dashboard-problem-unreleased = { $span }: ещё не опубликовано. Месяц публикуется один раз, через 14 дней после его конца, и больше не меняется.

dashboard-problem-file = Этот файл нельзя сделать за это время. Выберите другое время или другой файл.

dashboard-problem-origin = Эта форма пришла не со страницы этого сервера, поэтому ничего не сделано. Откройте страницу ещё раз и отправьте форму оттуда. Если не поможет, возьмите более новый браузер.

dashboard-problem-form = Эту форму не удалось прочитать. Откройте страницу ещё раз и отправьте форму оттуда.

dashboard-problem-busy = У сервера слишком много работы. Попробуйте через минуту.

dashboard-problem-failed = Сейчас цифры нельзя прочитать. Ничего не потеряно. Попробуйте позже.

dashboard-problem-method = Так этим адресом пользоваться нельзя.

dashboard-problem-public = У этой команды нет открытой страницы.

dashboard-way-overview = К обзору

dashboard-way-front = К первой странице
