service-food = Cunto
service-medical = Caafimaad
service-advice = Talo

kind-food-meal = Cunto
kind-food-parcel = Raashin
kind-food-drink = Cabitaan
kind-food-voucher = Kaar cunto
kind-food-infant = Ilmo yar
kind-food-basics = Alaab
kind-medical-consult = Baaritaan
kind-medical-firstaid = Gargaar
kind-medical-dental_eye = Ilko, indho
kind-medical-wellbeing = Maskax
kind-medical-prevent = Ka hortag
kind-medical-refer = Gudbin
kind-advice-info = War-siin
kind-advice-social = Bulsho
kind-advice-legal = Xuquuq
kind-advice-work_learn = Shaqo, baro
kind-advice-accompany = Raacid
kind-advice-safe = Badbaado

kind-long-food-meal = Cunto kulul ama qabow
kind-long-food-parcel = Xirmo cunto ama raashin qallalan
kind-long-food-drink = Biyo ama cabitaan kulul
kind-long-food-voucher = Waraaq ama kaar cunto lagu gato
kind-long-food-infant = Cunto ilmo, caano ama xafaayad
kind-long-food-basics = Nadaafad, dhar, buste ama bac hurdo
kind-long-medical-consult = Baaritaan dhakhtar ama daryeel kalkaaliye
kind-long-medical-firstaid = Daryeelka nabar ama gargaarka degdegga ah
kind-long-medical-dental_eye = Daryeelka ilkaha ama indhaha
kind-long-medical-wellbeing = Taageero nafsiyeed
kind-long-medical-prevent = Tallaal, baaritaan, macluumaad caafimaad ama agab dhaawaca yareeya
kind-long-medical-refer = U raacid ama ballan uga qabasho adeeg caafimaad oo kale
kind-long-advice-info = Macluumaad iyo tilmaan
kind-long-advice-social = Hoy, dugsi, gargaar dhaqaale ama baahi degdeg ah
kind-long-advice-legal = Talo sharci nooc kasta ah
kind-long-advice-work_learn = Shaqo, tababar ama fasal luqadeed
kind-long-advice-accompany = Raacid, turjumid ama qof u wicid
kind-long-advice-safe = U gudbin adeeg badbaado; sabab lama qoro

band-u18 = Ka yar 18
band-a18_64 = 18–64
band-o65 = 65 iyo wixii ka weyn
band-nn = Lama qorin

band-long-u18 = Ka yar 18 sano
band-long-a18_64 = 18 ilaa 64 sano
band-long-o65 = 65 sano iyo wixii ka weyn
band-long-nn = Da’da lama qorin

outcome-given = La bixiyay
outcome-unmet = Lama caawin karin
