downloads-text = Elige un tiempo y toma el archivo que te piden. Los archivos internos son exactos y no salen del equipo. Los publicados pueden ir a cualquiera.

downloads-internal = Interno

downloads-released = Publicado

downloads-file = Archivo

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span }: aún no se ha publicado. Un mes se publica 14 días después de terminar.

downloads-released-months = Publicado hasta ahora:

downloads-none-released = Aún no se ha publicado ningún mes.

download-for-csv = Cualquier hoja de cálculo o programa; una fila por número

download-for-xlsx = Excel o LibreOffice, con una hoja por tabla

download-for-hxl_csv = Informes humanitarios: CSV con etiquetas HXL

download-for-dhis2_json = DHIS2, como conjunto de valores

download-for-adx_xml = Sistemas de información sanitaria: ADX (IHE)

download-for-5w_csv = Coordinación de entidades: quién hace qué, dónde, cuándo y para quién

download-for-esf_xlsx = Informes del FSE+, con las estimaciones declaradas

method-contact-title = Qué es una atención

method-contact = Una atención es una ayuda dada a una persona, una vez: una comida, una consulta, una conversación. Quien viene cinco veces cuenta cinco veces. No se registra a nadie, y por eso nadie puede decir cuántas personas vinieron.

method-unmet = «No se pudo» cuenta a quien vino y no pudo recibir ayuda: no quedaba nada, estaba cerrado, no había cita. No está en «atenciones dadas».

method-when = El servidor conoce lugares y semanas, y nada más fino. Una semana se corta a fin de mes, para que sumen tanto las semanas como los meses.

method-internal-title = Interno: exacto

method-internal = Son las sumas de todo lo que enviaron los dispositivos del equipo. Son solo para el equipo: un número exacto y pequeño puede señalar a alguien.

method-internal-late = Los dispositivos pueden enviar tarde, así que una cifra aún puede crecer.

method-internal-daily = Las cifras se renuevan una vez al día. En la semana en curso, un tipo de ayuda aparece en un lugar a partir de 10 atenciones.

method-released-title = Publicado

method-released = Las cifras publicadas pueden salir del equipo. 14 días después de terminar un mes, a cada número se le añade azar, una sola vez. El resultado no se vuelve a sortear ni se cambia nunca.

method-released-atoms = De cada mes se publican dos tablas: tipos de ayuda por zona y edades por servicio. Una zona tiene tres lugares o más; si no, es toda la ciudad. Solo se publican las atenciones dadas. Bienestar va dentro de consultas.

method-released-sums = Todo lo demás se suma a partir de esas dos tablas: totales, trimestres, años, gráficos, archivos.

method-small = Los números por debajo de 5 se escriben «<5».

method-promise = Ninguna atención por sí sola cambia más de cuatro veces las probabilidades de lo que se publica.

method-error-title = A qué distancia están las cifras publicadas de las exactas

method-error = Cada número publicado se desvía en un número entero d con la probabilidad P(d) = ⅓ · 2^(−|d|). Nada más cambia.

method-error-within = Se desvía como máximo

method-error-share = En tantos casos

method-error-of = { $part } de { $whole }

method-error-sums = Al sumar, los errores se compensan en gran parte: el error de una suma de n números crece con √n, no con n.

method-error-count = Números sumados

method-error-95 = Desviación máxima en 95 de cada 100 casos

stored-intro-server = Todo lo que guarda este servidor, tabla a tabla, leído ahora mismo de su propio archivo. Lo que no está aquí no se guarda.
