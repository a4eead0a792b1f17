estimates-text = Деякі фонди питають, скільком людям допомогли і з яких груп. Acollida нікого ні про що не питає й людей не рахує. Тому команда може заявити тут оцінку. Вона стоїть окремо від усього обліку й каже, як її отримано.

estimates-never = Нікого про це не питайте й не ведіть списків.

estimates-list = Заявлено дотепер

estimates-none = Поки нічого не заявлено.

estimates-new = Заявити оцінку

estimates-indicator = Чого

estimates-number = Число

estimates-period = За який час

estimates-method = Як її отримано

estimates-method-more = Наприклад: порахували по головах у три четверги, помножили на дні роботи. Нікого не називайте.

estimates-role = Хто за неї відповідає

estimates-save = Заявити

estimates-saved = Оцінку заявлено.

estimates-removed = Прибрано: { $what }, { $period }.

estimates-not-there = Цієї оцінки вже немає.

estimates-check = Оцінку ще не заявлено. Подивіться, що позначено.

estimates-outputs = Їжа та речі

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Напишіть ціле число від 0 до { $most }, без знаків і слів.

estimates-bad-method = Напишіть, як її отримано: від 1 до { $most } літер.

estimates-bad-future = Цей час ще не почався.

estimates-bad-choice = Виберіть зі списку.

estimates-bad-whole = Це більше, ніж оцінка всіх людей за той самий час.

estimates-bad-many = Оцінок забагато. Заявіть одну заново, не додаючи нової.

indicator-output-1-1 = 1.1 Вартість їжі та речей, у євро

indicator-output-1-1-1 = 1.1.1 Вартість їжі, у євро

indicator-output-1-1-1-1 = 1.1.1.1 Вартість їжі для бездомних, у євро

indicator-output-1-1-1-2 = 1.1.1.2 Вартість їжі для інших груп, у євро

indicator-output-1-1-2 = 1.1.2 Вартість речей, у євро

indicator-output-1-1-2-1 = 1.1.2.1 Вартість речей для дітей, у євро

indicator-output-1-1-2-2 = 1.1.2.2 Вартість речей для бездомних, у євро

indicator-output-1-1-2-3 = 1.1.2.3 Вартість речей для інших груп, у євро

indicator-output-1-2 = 1.2 Роздано їжі, у тоннах

indicator-output-1-2-1 = 1.2.1 Частка їжі, за яку оплачено лише перевезення і зберігання, у відсотках

indicator-output-1-2-2 = 1.2.2 Частка їжі, оплачена фондом, у відсотках

indicator-support-2-1 = 2.1 Люди, які отримали їжу

indicator-support-2-2 = 2.2 Люди, які отримали речі

indicator-support-2-3 = 2.3 Люди, які отримали талони

indicator-recipients-all = усі

indicator-recipients-children = молодші за 18 років

indicator-recipients-age_18_29 = від 18 до 29 років

indicator-recipients-women = жінки

indicator-recipients-age_65 = 65 років і старші

indicator-recipients-disability = з інвалідністю

indicator-recipients-third_country = громадяни третіх країн

indicator-recipients-foreign_background = іноземного походження та меншини

indicator-recipients-homeless = бездомні

estimate-role-coordinator = Координація команди

estimate-role-site_lead = Хто веде місце

estimate-role-accountant = Хто веде рахунки

estimate-role-surveyor = Хто проводив опитування фонду
