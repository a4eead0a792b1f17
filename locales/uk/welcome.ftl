welcome-title = Перші кроки

welcome-count-title = Рахуємо допомогу, а не людей

welcome-count-text = Один дотик на кожну допомогу. Нікого ні про що не питають і ні про кого нічого не записують.

welcome-offline-title = Працює без зв’язку

welcome-offline-text = Рахуйте без зв’язку хоч тижнями. Кожен дотик зберігається одразу й надсилається, коли зв’язок є.

welcome-stored-title = Що зберігає цей пристрій

welcome-stored-text = Місце, тиждень і скільки кожного виду допомоги. Ніколи — хто її отримав і хто рахував.

welcome-next = Далі

welcome-before = Назад

welcome-skip = Пропустити

welcome-join = Приєднатися до команди

welcome-card = Картка { $card } з { $cards }
