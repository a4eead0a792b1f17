service-food = Їжа
service-medical = Медицина
service-advice = Поради

kind-food-meal = Страва
kind-food-parcel = Набір
kind-food-drink = Напій
kind-food-voucher = Талон
kind-food-infant = Малюкам
kind-food-basics = Речі
kind-medical-consult = Прийом
kind-medical-firstaid = Перев’язка
kind-medical-dental_eye = Зуби, очі
kind-medical-wellbeing = Підтримка
kind-medical-prevent = Здоров’я
kind-medical-refer = Скерування
kind-advice-info = Довідка
kind-advice-social = Соцдопомога
kind-advice-legal = Права
kind-advice-work_learn = Праця, освіта
kind-advice-accompany = Супровід
kind-advice-safe = Захист

kind-long-food-meal = Гаряча або холодна страва
kind-long-food-parcel = Продуктовий набір або сухий пайок
kind-long-food-drink = Вода або гарячий напій
kind-long-food-voucher = Талон або картка на їжу
kind-long-food-infant = Дитяче харчування, молоко або підгузки
kind-long-food-basics = Засоби гігієни, одяг, ковдра або спальний мішок
kind-long-medical-consult = Прийом лікаря або допомога медсестри
kind-long-medical-firstaid = Обробка рани або перша допомога
kind-long-medical-dental_eye = Допомога стоматолога або окуліста
kind-long-medical-wellbeing = Психологічна підтримка
kind-long-medical-prevent = Щеплення, обстеження, відомості про здоров’я або засоби для зменшення шкоди
kind-long-medical-refer = Супровід до іншої медичної служби або запис туди
kind-long-advice-info = Довідка, як і куди звернутися
kind-long-advice-social = Нічліг, школа, виплати або нагальна потреба
kind-long-advice-legal = Будь-яка правова консультація
kind-long-advice-work_learn = Робота, навчання або мовні курси
kind-long-advice-accompany = Піти разом, перекласти або зателефонувати за когось
kind-long-advice-safe = Скерування до служби захисту; причину не записують

band-u18 = До 18
band-a18_64 = 18–64
band-o65 = Від 65
band-nn = Без позначки

band-long-u18 = До 18 років
band-long-a18_64 = Від 18 до 64 років
band-long-o65 = 65 років і старші
band-long-nn = Вік не позначено

outcome-given = Надано
outcome-unmet = Не вдалося допомогти
