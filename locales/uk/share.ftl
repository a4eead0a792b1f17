share-open = Поділитися

share-title = Поділитися текстом

share-copy = Копіювати

share-copied = Скопійовано

share-text = Текст

share-note-mine = Облік лише цього пристрою. У тексті немає ні місця, ні людей.

share-note-team = Це точні цифри команди, для роботи всередині неї. Не публікуйте їх: мале число може вказати на людину.

share-mine-head = Враховано на цьому пристрої: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Лише: { $what }

share-contacts-not-people = Звернення, а не люди: кому допомогли п’ять разів, того враховано п’ять разів.

share-inside = Точні цифри для роботи всередині команди; не для публікації.

share-file-title = Зберегти таблицею

share-file-released = Зберегти дані для публікації

share-file-hand-on = Поділитися даними для публікації

share-file-released-note = І для інших: малі числа приховано, до кожного додано трохи випадковості.

share-file-internal = Зберегти точні дані

share-file-running = Файл завантажується…

share-file-saved = Збережено: { $file }
