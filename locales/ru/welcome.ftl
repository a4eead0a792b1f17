welcome-title = Первые шаги

welcome-count-title = Считаем помощь, а не людей

welcome-count-text = Одно нажатие на каждую помощь. Никого ни о чём не спрашивают и ни о ком ничего не записывают.

welcome-offline-title = Работает без связи

welcome-offline-text = Считайте без связи хоть неделями. Каждое нажатие сохраняется сразу и отправляется, когда связь есть.

welcome-stored-title = Что хранит это устройство

welcome-stored-text = Место, неделя и сколько каждого вида помощи. Никогда — кто её получил и кто считал.

welcome-next = Дальше

welcome-before = Назад

welcome-skip = Пропустить

welcome-join = Войти в команду

welcome-card = Карточка { $card } из { $cards }
