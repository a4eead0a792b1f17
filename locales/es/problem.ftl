## La red y el servidor

problem-offline = No hay conexión. Los recuentos están seguros en este dispositivo y se enviarán cuando la haya.
problem-no-tor = No hay conexión a través de Tor. Comprueba que Tor u Orbot funcione en este dispositivo. Los recuentos están seguros aquí.
problem-not-acollida = La dirección responde, pero no como un servidor de Acollida. Pregunta a quien coordina si el código es el correcto.
problem-certificate = Este servidor no ha podido demostrar que es el de tu equipo, y no se ha enviado nada. Prueba desde otra red. Si no funciona, pide un código nuevo a quien coordina.
problem-key-wrong = El servidor no acepta el código de este dispositivo. Los recuentos se conservan. Pide un código nuevo a quien coordina.
problem-key-revoked = El código de este dispositivo se ha sustituido. Los recuentos se conservan. Pide un código nuevo a quien coordina.
problem-team-unknown = El servidor no conoce este equipo. Los recuentos se conservan. Pregunta a quien coordina si el código es el correcto.
problem-server-busy = El servidor está ocupado. Los recuentos se conservan; la aplicación volverá a intentarlo sola.
problem-too-large = Al servidor un envío le ha parecido demasiado grande. Los recuentos se conservan. Mira si hay una actualización de la aplicación y avisa a quien coordina.
problem-clock-wrong = Parece que la fecha o la hora de este dispositivo no es correcta. Corrígela y vuelve a sincronizar.

## Por qué el servidor no ha aceptado unos recuentos

problem-site-unknown = El servidor no conoce el lugar «{ $site }». Sus recuentos se conservan aquí. Pide a quien coordina que añada el lugar.
problem-kind-not-enabled = Ahora mismo tu equipo no cuenta «{ $kind }». Estos recuentos se conservan aquí. Pide a quien coordina que lo active.
problem-day-future = Estos recuentos son de un día que aún no ha empezado. Se conservan aquí. Comprueba la fecha de este dispositivo.
problem-period-archived = Estos recuentos son demasiado antiguos para el servidor. Se conservan en este dispositivo. Avisa a quien coordina.
problem-caps-exceeded = Hay más recuentos de los que el servidor admite en una hoja. Se conservan aquí. Avisa a quien coordina.
problem-refused = El servidor no ha aceptado estos recuentos (motivo: { $reason }). Se conservan aquí. Avisa a quien coordina.
problem-shortfall = { $count ->
    [one] Al servidor le falta { $count } toque de un envío. Parece que este perfil se ha copiado o restaurado. Avisa a quien coordina.
   *[other] Al servidor le faltan { $count } toques de un envío. Parece que este perfil se ha copiado o restaurado. Avisa a quien coordina.
}

## Lo que se guarda en este dispositivo

problem-no-server = Tu equipo trabaja sin servidor. Los recuentos se quedan en este dispositivo.

problem-store-unwritable = Este dispositivo no ha podido guardar. Quizá no quede espacio. Libera espacio e inténtalo de nuevo.
problem-store-newer = Estos recuentos se guardaron con una versión más nueva de Acollida. Actualiza la aplicación para abrirlos; no se ha perdido nada.
problem-store-in-use = Estos recuentos ya están abiertos en otra ventana. Usa esa ventana o ciérrala primero.

## El código de inscripción

problem-code-empty = Aún no hay ningún código. Pega el que te ha dado quien coordina.
problem-code-not-acollida = Esto no es un código de Acollida. Vuelve a copiar el código entero y pégalo aquí.
problem-code-newer = Este código es para una versión más nueva de Acollida. Actualiza la aplicación y vuelve a pegarlo.
problem-code-damaged = La parte { $group } del código, «{ $text }», no es correcta. Compárala con el original.
problem-code-incomplete = Al código le falta el final. Copia el código entero y vuelve a pegarlo.
problem-code-address = La dirección de este código no es segura y no se usa. Pide a quien coordina un código con una dirección que empiece por https.
problem-code-other-team = Este código es de otro equipo. Este dispositivo cuenta para un solo equipo; usa otro perfil o dispositivo para el otro.

## Recuento

problem-amount = Elige un número del { $least } al { $most }.
problem-take-back = No puedes restar más de lo que este dispositivo ha contado aquí.
problem-nothing-to-undo = No hay nada que deshacer.
problem-site-not-listed = Este lugar ya no está en la lista del equipo. Elige otro.
problem-no-site = Primero elige un lugar y después cuenta.
problem-day-closed = Este día está cerrado: aún no ha llegado o queda demasiado atrás. Elige otro.

problem-shift-open = Aquí ya hay un turno abierto. Ciérralo antes.

problem-shift-none = No hay ningún turno abierto.

problem-shift-counted = En este turno ya se contó algo, así que no se puede anular. Ciérralo.

problem-not-coordinator = Este dispositivo no puede cambiar el equipo. Hace falta el código de la coordinación.

problem-team-invalid = El equipo no se puede guardar así. Revisa nombres, lugares y números.

problem-team-changed = Mientras tanto otra persona cambió el equipo. Tu cambio aún no está guardado. Mira lo nuevo y guarda otra vez.

problem-site-in-use = Un lugar con recuento tiene que seguir en la lista. Puedes cambiarle el nombre.

problem-not-released = Todavía no hay cifras publicables de este tiempo. Un mes se publica dos semanas o más después de terminar.

problem-file-unwritable = No se pudo escribir el archivo ahí. Elige otro lugar o libera espacio.
