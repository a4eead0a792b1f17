stored-title = Qué se guarda

stored-open = Qué guardamos, qué podemos entregar

stored-intro = Todo lo que guarda este programa, tabla a tabla, leído ahora mismo de su propio archivo. Lo que no está aquí no se guarda y no se puede entregar a nadie.

stored-device = En este dispositivo

stored-server = En el servidor del equipo, si lo hay

stored-tells-label = Quien lo consiga sabrá

stored-columns = Columnas: { $columns }

stored-never = En ningún sitio: nombres, papeles, origen, direcciones, horas, posiciones, ni quién contó. No hay columna para ello.

stored-free = Para juristas: «acollida stored» imprime esta página como texto.

stored-holds-batch = Hojas que se están llenando: un lugar y una semana, bajo un número al azar.

stored-holds-batch_cell = Cuánto de cada tipo de ayuda hay por ahora en esas hojas.

stored-holds-change = El mismo recuento en la forma en que los dispositivos lo unen.

stored-holds-contribution = Hojas cerradas de este dispositivo y de otros cuyo recuento lleva: lugar, semana, números.

stored-holds-day_tally = Lo que contó este dispositivo cada uno de los últimos días, como mucho 14.

stored-holds-figures = Las sumas del equipo tal como se leyeron del servidor por última vez.

stored-holds-membership = Para qué equipo cuenta este dispositivo, su servidor y las claves del código del equipo.

stored-holds-paper_sheet = Una suma de control del archivo de cada hoja de papel contada, para que ninguna cuente dos veces.

stored-holds-profile = El nombre del equipo, sus lugares y lo que cuenta.

stored-holds-server = Cuándo llegó este dispositivo al servidor por última vez y qué libro tiene el servidor.

stored-holds-setting = Lo que elegiste: lengua, aspecto, lugar. Y si la pantalla está bloqueada, y el último día de uso.

stored-holds-sheet = Hojas con todo lo que se unió en ellas: lugar, semana, números.

stored-tells-batch = Que alguien contó en un lugar esta semana. No quién, ni nada de las personas ayudadas.

stored-tells-batch_cell = Números como 41 comidas. No para quién.

stored-tells-change = No más que las hojas cerradas.

stored-tells-contribution = Cuánta ayuda se dio en un lugar en una semana. No qué día, ni a quién, ni quién contó.

stored-tells-day_tally = Cuánto contó este dispositivo en un lugar en un día. No a qué hora, ni a quién se ayudó.

stored-tells-figures = Cuánta ayuda dio el equipo, por semana y lugar.

stored-tells-membership = Que este dispositivo es del equipo. Con las claves se pueden añadir recuentos o leer sumas: pide códigos nuevos si se pierde un dispositivo.

stored-tells-paper_sheet = Si un archivo concreto se contó aquí, para quien tenga ese mismo archivo.

stored-tells-profile = Dónde trabaja el equipo y qué da.

stored-tells-server = Que la aplicación se usaba entonces.

stored-tells-setting = Cómo estaba ajustada la aplicación, el último lugar y el último día que se usó.

stored-tells-sheet = Cuánta ayuda se dio en un lugar en una semana.

stored-server-holds-area = Cómo llama cada equipo a las zonas de su ciudad.

stored-server-holds-arrived = Lo que llegó hoy. Mañana pasa a las sumas, para que nadie vea llegar atenciones una por una.

stored-server-holds-carried = De lo que llegó tarde, lo que se contará en el próximo mes que se publique.

stored-server-holds-cell = La lista de lo que se puede contar.

stored-server-holds-counted = Números al azar de las hojas que están en las sumas, para que ninguna cuente dos veces.

stored-server-holds-dhis2_code = Cómo se llaman los lugares y los tipos de ayuda del equipo en otro sistema de estadística.

stored-server-holds-estimate = Números que pide un financiador y que se estimaron, y de qué manera; nunca contados.

stored-server-holds-key_hash = Lo necesario para reconocer las claves del equipo, no las claves mismas.

stored-server-holds-kind = Qué tipos de ayuda cuenta cada equipo.

stored-server-holds-late = De las sumas, lo que llegó después de cerrarse una semana.

stored-server-holds-ledger = Un número al azar que da nombre a este libro.

stored-server-holds-offered = Qué tipos de ayuda dio un equipo cada mes.

stored-server-holds-refreshed = El día hasta el que están al día las cifras de un equipo; el mismo para todas.

stored-server-holds-released = Qué meses se publicaron.

stored-server-holds-released_band = Lo que se publicó por edad: sumas con pequeños errores puestos a propósito.

stored-server-holds-released_kind = Lo que se publicó por tipo de ayuda: sumas con pequeños errores puestos a propósito.

stored-server-holds-seal = Sumas de control de semanas cerradas, para que nadie pueda cambiarlas sin que se note.

stored-server-holds-site = Los lugares de cada equipo.

stored-server-holds-team = Los equipos: nombre, qué se marca con cada toque y reglas para sus dispositivos.

stored-server-holds-total = Las sumas: cuánto de cada tipo de ayuda, por lugar y semana.

stored-server-tells-area = Cómo llama un equipo a partes de su ciudad.

stored-server-tells-arrived = Cuánta ayuda se comunicó desde esta mañana, por lugar y semana.

stored-server-tells-carried = Cuánta ayuda se comunicó tarde, por lugar.

stored-server-tells-cell = Nada de nadie; es igual en todas partes.

stored-server-tells-counted = Cuántas hojas llegaron de una semana y de qué tamaño. No de quién, ni de cuántos dispositivos.

stored-server-tells-dhis2_code = Códigos de otro sistema.

stored-server-tells-estimate = Qué estimó un equipo, y el cargo de quien lo hizo.

stored-server-tells-key_hash = Cuántas claves tuvo un equipo.

stored-server-tells-kind = Qué ayuda da un equipo.

stored-server-tells-late = Cuánta ayuda se comunicó tarde, por lugar y semana.

stored-server-tells-ledger = Nada de nadie.

stored-server-tells-offered = Qué ayuda da un equipo.

stored-server-tells-refreshed = Que el servidor funcionaba ese día.

stored-server-tells-released = Nada que no sea público.

stored-server-tells-released_band = Nada que no sea público.

stored-server-tells-released_kind = Nada que no sea público.

stored-server-tells-seal = Cuántas hojas tuvo una semana. No de quién.

stored-server-tells-site = Dónde trabaja un equipo, tal como lo escribió.

stored-server-tells-team = Qué equipos usan este servidor.

stored-server-tells-total = Cuánta ayuda se dio, por lugar y semana. No se puede dividir más.

stored-server-holds-target = Cuánta ayuda quiere dar cada equipo, por tipo.

stored-server-tells-target = Lo que un equipo quiere dar.

stored-files = Al lado de ese archivo, en archivos aparte

## @family stored-file-holds

stored-file-holds-key = La clave de los recuentos, cerrada: con el código o la frase secreta, si se ha puesto.

stored-file-holds-device = Una segunda clave, sin la cual la primera no abre.

stored-file-holds-tries = Cuántos códigos equivocados se escribieron seguidos.

stored-file-holds-look = Lengua y aspecto de la pantalla de bloqueo.

stored-file-holds-taps = Toques hechos durante el bloqueo, cada uno sellado para que solo se abra al desbloquear.

## @family stored-file-tells

stored-file-tells-key = Que la aplicación está en marcha, y si se pide algo para abrirla.

stored-file-tells-device = Por sí sola, nada. Junto con la primera abre los recuentos, salvo que haya un código o una frase secreta.

stored-file-tells-tries = Que alguien lo intentó.

stored-file-tells-look = En qué lengua habla la aplicación.

stored-file-tells-taps = Cuántas veces tocó alguien desde el bloqueo. No qué, ni para quién.

##
