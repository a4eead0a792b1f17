attest-title = Declaración: qué se pregunta a quien busca ayuda

attest-version = Programa: Acollida { $version }

attest-taxonomy = Lista de lo que se cuenta: versión { $number }, SHA-256 { $hash }

attest-made = Hecha el { $date } por el propio programa, en un dispositivo que cuenta con él

attest-purpose = Esta página dice qué pregunta y anota este programa sobre quienes vienen por comida, atención médica u orientación, y qué no puede anotar. Sirve para la revisión anual de formularios que la ley exige en algunas ciudades, como la sección 2-173-030 (a)(2) del Código Municipal de Chicago: ningún formulario de los servicios de la ciudad puede preguntar por la ciudadanía o la situación migratoria.

attest-asked-title = Qué se pregunta

attest-asked-none = A nadie se le pregunta nada. Quien atiende toca la ayuda que se dio. No se registra a ninguna persona.

attest-kinds-title = Qué puede tocar quien atiende

attest-code = Código

attest-meaning = Significado

attest-counted = Lo cuenta este equipo

attest-yes = sí

attest-no = no

attest-marks-title = Qué se puede marcar con cada toque, si el equipo quiere

attest-band = Edad, a ojo y sin preguntar: { $list }

attest-outcome = Si se pudo dar la ayuda: { $list }

attest-when = Cuándo: la semana; el día, solo en el propio dispositivo, como mucho 14 días

attest-where = Dónde: un lugar de la lista del equipo

attest-shift = Que un lugar estuvo abierto un día

attest-never-title = Qué no se puede anotar nunca

attest-never-intro = Para nada de esto hay campo, importación ni exportación:

attest-team-title = El equipo de este dispositivo

attest-team-none = Este dispositivo aún no es de ningún equipo. Lo que sigue vale para el programa mismo.

attest-team-name = Equipo: { $name }

attest-site = Lugar

attest-linter-good = El revisor de palabras del programa no encontró ninguna palabra sobre personas en los nombres del equipo y de sus lugares.

attest-linter-bad = El revisor de palabras del programa encontró palabras sobre personas en estos nombres. Hay que cambiarlos antes de firmar esta página:

attest-how-title = Cómo lo cumple el programa

attest-how-types = Un recuento se hace con códigos de la lista anterior, una semana, un lugar y números. El programa no tiene otro tipo de apunte, así que no hay dónde escribir otra cosa.

attest-how-linter = Los nombres del equipo y de sus lugares son las únicas palabras que alguien escribe. Un revisor las comprueba en todas las lenguas del programa y rechaza las que hablan de personas.

attest-how-tests = Pruebas automáticas leen con el mismo revisor cada frase del programa, y comparan cada tabla y columna de sus archivos con una lista revisada.

attest-how-server = Un servidor, si el equipo lo tiene, guarda solo sumas por semana y lugar: ni persona, ni dispositivo, ni dirección, ni hora.

attest-how-source = El programa es software libre; cualquiera puede leerlo y comprobarlo.

attest-sign-title = Firma

attest-sign-text = He comparado esta página con el programa tal como lo usamos. No preguntamos ni anotamos nada más.

attest-sign-date = Fecha

attest-sign-place = Ciudad u organización

attest-sign-name = Firma de

attest-sign-role = Cargo

attest-sign-signature = Firma

never-name = Nombre, iniciales, apodo, número de expediente

never-birth = Fecha de nacimiento o edad exacta

never-origin = Nacionalidad, país de origen, etnia, lengua, religión

never-status = Situación migratoria, documentos, ruta, fecha de llegada

never-contact = Dirección, teléfono, correo electrónico

never-likeness = Foto, voz, firma, huella

never-position = Posición, antenas de telefonía, redes cercanas

never-time = Hora del día, orden de las atenciones

never-health = Diagnóstico, medicinas, embarazo, discapacidad, violencia sufrida

never-family = Parentescos

never-text = Cualquier texto libre sobre una atención

never-worker = Quién contó, en qué dispositivo, desde qué dirección de red
