### The words of the tally sheet. A kind names the help given, never the
### situation of the person who receives it.

## @family service
## The three services.

service-food = Comida
service-medical = Saúde
service-advice = Orientação

## @family kind
## Labels of the count buttons: at most some 12 letters.

kind-food-meal = Refeição
kind-food-parcel = Cabaz
kind-food-drink = Bebida
kind-food-voucher = Vale
kind-food-infant = Bebés
kind-food-basics = Essenciais
kind-medical-consult = Consulta
kind-medical-firstaid = Curativos
kind-medical-dental_eye = Dentes, olhos
kind-medical-wellbeing = Bem-estar
kind-medical-prevent = Prevenção
kind-medical-refer = Encaminhar
kind-advice-info = Informação
kind-advice-social = Apoio social
kind-advice-legal = Direitos
kind-advice-work_learn = Emprego
kind-advice-accompany = Acompanhar
kind-advice-safe = Proteção

## @family kind-long
## One line that says what is counted under the button, for lists and for screen readers.

kind-long-food-meal = Uma refeição quente ou fria
kind-long-food-parcel = Um cabaz de alimentos ou produtos secos
kind-long-food-drink = Água ou uma bebida quente
kind-long-food-voucher = Um vale ou cartão para alimentos
kind-long-food-infant = Alimentos para bebé, leite ou fraldas
kind-long-food-basics = Artigos de higiene, roupa, um cobertor ou um saco-cama
kind-long-medical-consult = Uma consulta ou cuidados de enfermagem
kind-long-medical-firstaid = Tratamento de feridas ou primeiros socorros
kind-long-medical-dental_eye = Cuidados dentários ou da visão
kind-long-medical-wellbeing = Apoio psicológico
kind-long-medical-prevent = Vacinação, rastreio, informação de saúde ou material de redução de riscos
kind-long-medical-refer = Acompanhamento ou marcação noutro serviço de saúde
kind-long-advice-info = Informação e orientação
kind-long-advice-social = Alojamento, escola, apoios sociais ou uma necessidade urgente
kind-long-advice-legal = Qualquer aconselhamento jurídico
kind-long-advice-work_learn = Emprego, formação ou um curso de língua
kind-long-advice-accompany = Acompanhar alguém, servir de intérprete ou telefonar por essa pessoa
kind-long-advice-safe = Encaminhamento para um serviço de proteção; o motivo não é registado

## @family band
## Age bands for a narrow segment; judged by eye, never asked.

band-u18 = Menos de 18
band-a18_64 = 18–64
band-o65 = 65 ou mais
band-nn = Não anotada

## @family band-long
## The age bands in a sentence or for a screen reader.

band-long-u18 = Menos de 18 anos
band-long-a18_64 = De 18 a 64 anos
band-long-o65 = 65 anos ou mais
band-long-nn = Idade não anotada

## @family outcome
## What came of a contact.

outcome-given = Dado
outcome-unmet = Não foi possível
