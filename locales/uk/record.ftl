record-today = Сьогодні
record-yesterday = Учора
record-site = Місце
record-choose-site = Оберіть місце
record-age = Вік
record-age-by-eye = На око, без запитань
record-could-not-help = Не змогли помогти
record-undo = Скасувати
record-nothing-yet = Нічого скасовувати
record-take-back = Забрати один
record-erase = Стерти останню цифру

record-heading-unmet = Бракувало сьогодні
record-kind-hint = { $about }. Утримуйте, щоб додати більше одного.
record-sheet-today = Аркуш за сьогодні
record-waiting =
    { $count ->
        [one] { $count } лише тут
        [few] { $count } лише тут
        [many] { $count } лише тут
       *[other] { $count } лише тут
    }
record-all-sent = Усе вже в команди

record-sum-today = { $count } сьогодні
record-sum-unmet-today = { $count } без допомоги
record-before = { $count } +
record-plus = { $kind } +{ $amount }
record-minus = { $kind } –{ $amount }
record-add = +{ $amount }
record-undo-label = Скасувати: { $what }
record-kind-label = { $kind }, { $count }
record-service-label = { $service }, { $count }
record-counted = { $what }: { $count }
record-undone = Скасовано { $what }: { $count }
record-pad-count = Уже { $count }
record-pad-act = Додати { $amount }
record-pad-limit = Щонайбільше { $limit } за раз

record-no-team-title = Яка команда?
record-no-team-text = Пристрій ще не належить до жодної команди. Попросіть у координатора код команди й вставте його тут. Ні імені, ні облікового запису, ні пошти.
record-paste-code = Вставити код команди
record-no-profile-title = Майже готово
record-no-profile-text = Код підійшов. Місця та види допомоги надійдуть із першим з’єднанням; далі рахувати можна й без нього.
record-open-sync = З’єднатися
record-no-site-title = Де ви сьогодні?
record-no-site-text = Оберіть місце, де надають допомогу. Облік піде на його аркуш.
record-read-only-title = Код лише для перегляду
record-read-only-text = Код цього пристрою показує цифри команди. Щоб рахувати тут, вставте й код для обліку.
record-open-team-figures = Переглянути цифри команди
