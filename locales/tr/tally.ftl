service-food = Gıda
service-medical = Sağlık
service-advice = Danışma

kind-food-meal = Yemek
kind-food-parcel = Koli
kind-food-drink = İçecek
kind-food-voucher = Fiş
kind-food-infant = Bebek
kind-food-basics = Temel eşya
kind-medical-consult = Muayene
kind-medical-firstaid = İlk yardım
kind-medical-dental_eye = Diş, göz
kind-medical-wellbeing = Ruh sağlığı
kind-medical-prevent = Önleme
kind-medical-refer = Sevk
kind-advice-info = Bilgi
kind-advice-social = Sosyal
kind-advice-legal = Haklar
kind-advice-work_learn = İş, eğitim
kind-advice-accompany = Eşlik etme
kind-advice-safe = Koruma

kind-long-food-meal = Sıcak ya da soğuk yemek
kind-long-food-parcel = Gıda kolisi ya da kuru erzak
kind-long-food-drink = Su ya da sıcak içecek
kind-long-food-voucher = Yemek fişi ya da kartı
kind-long-food-infant = Mama, süt ya da bebek bezi
kind-long-food-basics = Hijyen malzemesi, giysi, battaniye ya da uyku tulumu
kind-long-medical-consult = Muayene ya da hemşire bakımı
kind-long-medical-firstaid = Yara bakımı ya da ilk yardım
kind-long-medical-dental_eye = Diş ya da göz bakımı
kind-long-medical-wellbeing = Psikolojik destek
kind-long-medical-prevent = Aşı, tarama, sağlık bilgisi ya da zarar azaltma malzemesi
kind-long-medical-refer = Başka bir sağlık hizmetine eşlik etme ya da oradan randevu alma
kind-long-advice-info = Bilgi ve yönlendirme
kind-long-advice-social = Barınma, okul, sosyal yardım ya da acil ihtiyaç
kind-long-advice-legal = Her türlü hukuki danışma
kind-long-advice-work_learn = İş, meslek eğitimi ya da dil kursu
kind-long-advice-accompany = Birlikte gitme, tercümanlık ya da biri adına telefon etme
kind-long-advice-safe = Koruma hizmetine yönlendirme; nedeni kaydedilmez

band-u18 = 18 altı
band-a18_64 = 18–64
band-o65 = 65 ve üstü
band-nn = Yok

band-long-u18 = 18 yaş altı
band-long-a18_64 = 18–64 yaş
band-long-o65 = 65 yaş ve üstü
band-long-nn = Yaş girilmedi

outcome-given = Verildi
outcome-unmet = Yardım edilemedi
