service-food = Питание
service-medical = Медицина
service-advice = Советы

kind-food-meal = Еда
kind-food-parcel = Набор
kind-food-drink = Напиток
kind-food-voucher = Талон
kind-food-infant = Малышам
kind-food-basics = Вещи
kind-medical-consult = Приём
kind-medical-firstaid = Перевязка
kind-medical-dental_eye = Зубы, глаза
kind-medical-wellbeing = Поддержка
kind-medical-prevent = Здоровье
kind-medical-refer = Направление
kind-advice-info = Справка
kind-advice-social = Соцпомощь
kind-advice-legal = Права
kind-advice-work_learn = Работа, учёба
kind-advice-accompany = Проводить
kind-advice-safe = Защита

kind-long-food-meal = Горячая или холодная еда
kind-long-food-parcel = Продуктовый набор или сухой паёк
kind-long-food-drink = Вода или горячий напиток
kind-long-food-voucher = Талон или карта на еду
kind-long-food-infant = Детское питание, молоко или подгузники
kind-long-food-basics = Средства гигиены, одежда, одеяло или спальный мешок
kind-long-medical-consult = Приём у врача или помощь медсестры
kind-long-medical-firstaid = Обработка раны или первая помощь
kind-long-medical-dental_eye = Помощь стоматолога или окулиста
kind-long-medical-wellbeing = Психологическая поддержка
kind-long-medical-prevent = Прививка, обследование, сведения о здоровье или средства для снижения вреда
kind-long-medical-refer = Сопровождение в другую медицинскую службу или запись туда
kind-long-advice-info = Справка, как и куда обратиться
kind-long-advice-social = Ночлег, школа, пособия или срочная нужда
kind-long-advice-legal = Любая юридическая консультация
kind-long-advice-work_learn = Работа, обучение или языковые курсы
kind-long-advice-accompany = Пойти вместе, перевести или позвонить за кого-то
kind-long-advice-safe = Направление в службу защиты; причина не записывается

band-u18 = До 18
band-a18_64 = 18–64
band-o65 = От 65
band-nn = Не отмечен

band-long-u18 = До 18 лет
band-long-a18_64 = От 18 до 64 лет
band-long-o65 = 65 лет и старше
band-long-nn = Возраст не отмечен

outcome-given = Оказано
outcome-unmet = Помочь не удалось
