setup-title = Ajustes del equipo

setup-closed-title = Hace falta otro código

setup-closed-text = Para cambiar los ajustes del equipo hace falta el código para ello. Pégalo en Sincronizar.

setup-part-name = Nombre

setup-part-sites = Lugares

setup-part-kinds = Tipos de ayuda

setup-part-marks = Edad y resultado

setup-part-targets = Objetivos

setup-part-rules = Guardar y bloquear

setup-part-codes = Códigos de acceso

setup-sites-sum =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }

setup-kinds-sum = { $count } de { $all }

setup-marks-both = Edades y lo que no se pudo

setup-marks-ages = Solo edades

setup-marks-outcomes = Solo lo que no se pudo

setup-marks-none = Ninguno

setup-targets-sum =
    { $count ->
        [0] Ninguno
        [one] { $count } objetivo
       *[other] { $count } objetivos
    }

setup-codes-sum = Para dispositivos que se unen

setup-name = El nombre del equipo

setup-name-text = Lo lee todo el equipo.

setup-sites-text = Los lugares donde se ayuda: una cocina, una ronda de calle, una consulta. Nunca la casa de nadie.

setup-sites-empty = Aún no hay lugares. Sin ninguno, nadie puede contar.

setup-site-add = Añadir un lugar

setup-site-new = Un lugar nuevo

setup-site-label = Cómo lo llama la gente

setup-site-code = Código corto

setup-site-code-text = Aparece en archivos y cifras, y después no cambia nunca.

setup-site-done = Listo

setup-site-edit = Cambiar { $site }

setup-site-up = Subir { $site }

setup-site-down = Bajar { $site }

setup-site-remove = Quitar este lugar

setup-site-remove-text = Lo que se contó allí sigue en todas las cifras. A partir de ahora nadie puede contar allí.

setup-site-remove-yes = Quitarlo

setup-site-remove-no = Dejarlo

setup-kinds-text = Lo que los dispositivos del equipo muestran para contar. Lo contado antes sigue en todas las cifras.

setup-bands = Franjas de edad

setup-bands-text = A ojo, nunca se pregunta.

setup-remember = La edad queda elegida

setup-remember-text = Para un lugar donde todos tienen la misma edad. Si no, vuelve a «sin anotar» tras cada toque.

setup-outcomes = «No se pudo»

setup-outcomes-text = Cuenta lo que faltó: se acabó, cerrado, sin cita.

setup-targets-text = Cuántas atenciones quiere alcanzar el equipo. Las cifras del equipo las muestran junto a lo contado.

setup-target-kind = Tipo de ayuda

setup-target-count = Atenciones

setup-target-add = Añadir este objetivo

setup-target-remove = Quitar { $target }

setup-target-label = { $kind }, { $amount }

setup-target-week = { $count } por semana

setup-target-month = { $count } al mes

setup-target-quarter = { $count } al trimestre

setup-target-year = { $count } al año

setup-grain-week = Semana

setup-grain-month = Mes

setup-grain-quarter = Trimestre

setup-grain-year = Año

setup-days = Días guardados

setup-days-text = Cuánto tiempo guarda un dispositivo su recuento por días, y hasta qué día se puede corregir.

setup-days-count =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

setup-lock = Se bloquea tras

setup-lock-text = Un dispositivo que nadie toca durante ese tiempo se bloquea solo.

setup-lock-count =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

setup-less = { $what }: menos

setup-more = { $what }: más

setup-unsaved = Sin guardar. El equipo sigue contando como antes.

setup-save = Guardar para el equipo

setup-saving = Guardando…

setup-discard = Descartar

setup-discard-ask = ¿Descartar todos los cambios sin guardar?

setup-discard-yes = Descartarlos

setup-discard-no = Conservarlos

setup-look-again = Antes de guardar, mira: { $part }

setup-joined = Mientras tanto guardó otra persona. Aquí están unidos ambos cambios; donde los dos tocaron lo mismo, queda el tuyo. Revísalo y guarda.

setup-wrong-empty = Aquí tiene que haber algo.

setup-wrong-long = Como mucho { $most } letras.

setup-wrong-hidden = Contiene letras que no se ven. Escríbelo de nuevo.

setup-wrong-code = De 1 a 16: a–z, 0–9 y -, empezando por letra o cifra.

setup-wrong-code-twice = Otro lugar tiene este código.

setup-wrong-no-kind = Elige al menos uno: un equipo que no cuenta nada no necesita dispositivos.

setup-wrong-sites = Como mucho { $most } lugares.

setup-wrong-number = Un número de { $least } a { $most }.

setup-wrong-target-twice = Ya hay un objetivo para esto. Quítalo primero.

setup-codes-text = Un código une un dispositivo al equipo. Enséñalo solo a quien le toca. Se oculta al cabo de un minuto.

setup-code-write = Para contar

setup-code-write-text = Para quien cuenta.

setup-code-read = Para ver las cifras del equipo

setup-code-read-text = Para la coordinación. No permite contar.

setup-code-admin = Para cambiar los ajustes

setup-code-admin-text = Quien lo tenga puede cambiarlo todo aquí: lugares, tipos, reglas. Dáselo solo a una o dos personas.

setup-code-show = Mostrar

setup-code-show-label = Mostrar el código: { $code }

setup-code-hide = Ocultar

setup-code-picture = El código en QR para fotografiar. Debajo está como texto.

setup-code-none = Este dispositivo no tiene este código.

join-picture = De una imagen

join-picture-text = O elige una foto o captura del QR del código.

problem-picture-open = No se pudo abrir esta imagen. Elígela otra vez o pega el código.

problem-picture-large = Esta imagen es demasiado grande. Recórtala al QR o pega el código.

problem-picture-format = Este archivo no es una imagen PNG o JPEG, o está dañado. Elige otro o pega el código.

problem-picture-blank = En esta imagen no hay un QR que se pueda leer. Fotografíalo de frente, nítido y entero, o pega el código.

problem-picture-other = El QR de esta imagen no es un código de Acollida. Elige la imagen que te dio la coordinación.
