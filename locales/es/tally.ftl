## Los tres servicios

service-food = Comida
service-medical = Salud
service-advice = Orientación

## Botones de recuento: como mucho unas 12 letras

kind-food-meal = Plato
kind-food-parcel = Lote
kind-food-drink = Bebida
kind-food-voucher = Vale
kind-food-infant = Bebés
kind-food-basics = Básicos
kind-medical-consult = Consulta
kind-medical-firstaid = Curas
kind-medical-dental_eye = Boca, vista
kind-medical-wellbeing = Bienestar
kind-medical-prevent = Prevención
kind-medical-refer = Derivación
kind-advice-info = Información
kind-advice-social = Ayuda social
kind-advice-legal = Derechos
kind-advice-work_learn = Empleo, curso
kind-advice-accompany = Acompañar
kind-advice-safe = Protección

## Qué se cuenta con cada botón

kind-long-food-meal = Una comida fría o caliente
kind-long-food-parcel = Un lote de alimentos o comida seca
kind-long-food-drink = Agua o una bebida caliente
kind-long-food-voucher = Un vale o una tarjeta para comida
kind-long-food-infant = Comida para bebés, leche o pañales
kind-long-food-basics = Productos de higiene, ropa, una manta o un saco de dormir
kind-long-medical-consult = Una consulta o una atención de enfermería
kind-long-medical-firstaid = Cura de una herida o primeros auxilios
kind-long-medical-dental_eye = Atención dental o de la vista
kind-long-medical-wellbeing = Apoyo psicológico
kind-long-medical-prevent = Vacunas, cribados, información de salud o material de reducción de daños
kind-long-medical-refer = Acompañamiento o cita en otro servicio de salud
kind-long-advice-info = Información y orientación
kind-long-advice-social = Alojamiento, escuela, ayudas o una necesidad urgente
kind-long-advice-legal = Cualquier consulta jurídica
kind-long-advice-work_learn = Empleo, formación o clases de idioma
kind-long-advice-accompany = Acompañar a alguien, hacerle de intérprete o llamar en su nombre
kind-long-advice-safe = Derivación a un servicio de protección; no se anota el motivo

## Franjas de edad: a ojo, nunca preguntando

band-u18 = Menos de 18
band-a18_64 = 18–64
band-o65 = 65 o más
band-nn = No anotada

## Franjas de edad dentro de una frase

band-long-u18 = Menos de 18 años
band-long-a18_64 = De 18 a 64 años
band-long-o65 = 65 años o más
band-long-nn = Edad no anotada

## Cómo ha ido

outcome-given = Dado
outcome-unmet = No se pudo
