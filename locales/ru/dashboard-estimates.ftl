estimates-text = Некоторые фонды спрашивают, скольким людям помогли и из каких групп. Acollida никого ни о чём не спрашивает и людей не считает. Поэтому команда может заявить здесь оценку. Она стоит отдельно от всего учёта и говорит, как получена.

estimates-never = Никого об этом не спрашивайте и не ведите списков.

estimates-list = Заявлено до сих пор

estimates-none = Пока ничего не заявлено.

estimates-new = Заявить оценку

estimates-indicator = Чего

estimates-number = Число

estimates-period = За какое время

estimates-method = Как получена

estimates-method-more = Например: пересчитали по головам в три четверга, умножили на дни работы. Никого не называйте.

estimates-role = Кто за неё отвечает

estimates-save = Заявить

estimates-saved = Оценка заявлена.

estimates-removed = Убрано: { $what }, { $period }.

estimates-not-there = Этой оценки больше нет.

estimates-check = Оценка ещё не заявлена. Посмотрите, что отмечено.

estimates-outputs = Еда и вещи

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Напишите целое число от 0 до { $most }, без знаков и слов.

estimates-bad-method = Напишите, как она получена: от 1 до { $most } букв.

estimates-bad-future = Это время ещё не началось.

estimates-bad-choice = Выберите из списка.

estimates-bad-whole = Это больше, чем оценка всех людей за то же время.

estimates-bad-many = Оценок слишком много. Заявите одну заново, не добавляя новой.

indicator-output-1-1 = 1.1 Стоимость еды и вещей, в евро

indicator-output-1-1-1 = 1.1.1 Стоимость еды, в евро

indicator-output-1-1-1-1 = 1.1.1.1 Стоимость еды для бездомных, в евро

indicator-output-1-1-1-2 = 1.1.1.2 Стоимость еды для других групп, в евро

indicator-output-1-1-2 = 1.1.2 Стоимость вещей, в евро

indicator-output-1-1-2-1 = 1.1.2.1 Стоимость вещей для детей, в евро

indicator-output-1-1-2-2 = 1.1.2.2 Стоимость вещей для бездомных, в евро

indicator-output-1-1-2-3 = 1.1.2.3 Стоимость вещей для других групп, в евро

indicator-output-1-2 = 1.2 Роздано еды, в тоннах

indicator-output-1-2-1 = 1.2.1 Доля еды, за которую оплачены только перевозка и хранение, в процентах

indicator-output-1-2-2 = 1.2.2 Доля еды, оплаченная фондом, в процентах

indicator-support-2-1 = 2.1 Люди, получившие еду

indicator-support-2-2 = 2.2 Люди, получившие вещи

indicator-support-2-3 = 2.3 Люди, получившие талоны

indicator-recipients-all = все

indicator-recipients-children = младше 18 лет

indicator-recipients-age_18_29 = от 18 до 29 лет

indicator-recipients-women = женщины

indicator-recipients-age_65 = 65 лет и старше

indicator-recipients-disability = с инвалидностью

indicator-recipients-third_country = граждане третьих стран

indicator-recipients-foreign_background = иностранного происхождения и меньшинства

indicator-recipients-homeless = бездомные

estimate-role-coordinator = Координация команды

estimate-role-site_lead = Кто ведёт место

estimate-role-accountant = Кто ведёт счета

estimate-role-surveyor = Кто проводил опрос фонда
