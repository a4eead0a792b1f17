estimates-text = Algunos financiadores preguntan a cuántas personas se ayudó y de qué grupos. Acollida nunca pregunta a nadie y nunca cuenta personas. Por eso el equipo puede declarar aquí una estimación. Está aparte de todos los recuentos y dice cómo se hizo.

estimates-never = No se lo preguntes a nadie ni lleves ninguna lista.

estimates-list = Declaradas hasta ahora

estimates-none = Aún no se ha declarado nada.

estimates-new = Declarar una estimación

estimates-indicator = De qué

estimates-number = Número

estimates-period = Para qué tiempo

estimates-method = Cómo se hizo

estimates-method-more = Por ejemplo: cabezas contadas a ojo tres lunes, por los días abiertos. Sin nombres.

estimates-role = Quién responde de ella

estimates-save = Declarar

estimates-saved = La estimación está declarada.

estimates-removed = Se ha quitado: { $what }, { $period }.

estimates-not-there = Esta estimación ya no está.

estimates-check = La estimación aún no está declarada. Mira lo que está marcado.

estimates-outputs = Alimentos y bienes

estimates-people = { $support }: { $recipients }

estimates-amount = { $number } { $unit }

estimates-bad-number = Escribe un número entero de 0 a { $most }, sin signos ni palabras.

estimates-bad-method = Escribe cómo se hizo, de 1 a { $most } letras.

estimates-bad-future = Este tiempo aún no ha empezado.

estimates-bad-choice = Elige una opción de la lista.

estimates-bad-whole = Es más que la estimación de todas las personas para el mismo tiempo.

estimates-bad-many = Hay demasiadas estimaciones. Declara de nuevo una en lugar de añadir otra.

indicator-output-1-1 = 1.1 Valor de alimentos y bienes, en euros

indicator-output-1-1-1 = 1.1.1 Valor de alimentos, en euros

indicator-output-1-1-1-1 = 1.1.1.1 Valor de alimentos para personas sin hogar, en euros

indicator-output-1-1-1-2 = 1.1.1.2 Valor de alimentos para otros grupos, en euros

indicator-output-1-1-2 = 1.1.2 Valor de bienes, en euros

indicator-output-1-1-2-1 = 1.1.2.1 Valor de bienes para niños y niñas, en euros

indicator-output-1-1-2-2 = 1.1.2.2 Valor de bienes para personas sin hogar, en euros

indicator-output-1-1-2-3 = 1.1.2.3 Valor de bienes para otros grupos, en euros

indicator-output-1-2 = 1.2 Alimentos repartidos, en toneladas

indicator-output-1-2-1 = 1.2.1 Parte de los alimentos de los que solo se pagó transporte y almacenamiento, en porcentaje

indicator-output-1-2-2 = 1.2.2 Parte de los alimentos pagada por el fondo, en porcentaje

indicator-support-2-1 = 2.1 Personas que recibieron alimentos

indicator-support-2-2 = 2.2 Personas que recibieron bienes

indicator-support-2-3 = 2.3 Personas que recibieron vales

indicator-recipients-all = todas

indicator-recipients-children = menores de 18 años

indicator-recipients-age_18_29 = de 18 a 29 años

indicator-recipients-women = mujeres

indicator-recipients-age_65 = de 65 años o más

indicator-recipients-disability = con discapacidad

indicator-recipients-third_country = nacionales de terceros países

indicator-recipients-foreign_background = de origen extranjero y minorías

indicator-recipients-homeless = sin hogar

estimate-role-coordinator = La coordinación del equipo

estimate-role-site_lead = Quien lleva un lugar

estimate-role-accountant = Quien lleva las cuentas

estimate-role-surveyor = Quien hizo la encuesta del fondo
