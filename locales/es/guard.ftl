guard-title = Protección

guard-open = No se pide nada

guard-open-phone = Quien tenga este teléfono puede abrir la aplicación. Los recuentos están cifrados: una copia de la memoria del teléfono no muestra ninguno.

guard-open-computer = Los recuentos están cifrados, pero su clave está en un archivo junto a ellos. Quien pueda leer los archivos de este ordenador puede leer los recuentos.

guard-coded = Se pide un código

guard-coded-phone = Sin el código nadie lee los recuentos de este teléfono.

guard-phrased = Se pide una frase secreta

guard-phrased-computer = Sin la frase secreta nadie lee los recuentos. Aun así hace falta cifrar el disco: otros programas también dejan rastro.

guard-set-code = Poner código

guard-set-passphrase = Poner frase secreta

guard-change-code = Cambiar el código

guard-change-passphrase = Cambiar la frase secreta

guard-remove-code = Quitar el código

guard-remove-passphrase = Quitar la frase secreta

guard-code-now = Código actual

guard-passphrase-now = Frase secreta actual

guard-code-new = Código nuevo: seis cifras o más

guard-passphrase-new = Frase secreta nueva: diez caracteres o más

guard-again = Lo mismo otra vez

guard-save = Guardar

guard-forgotten = Si se olvida, nadie podrá volver a abrir este dispositivo. Entonces se pierde lo que no se haya enviado.

guard-code-short = Un código tiene seis cifras o más.

guard-passphrase-short = Una frase secreta tiene diez caracteres o más.

guard-repeats = Demasiado fácil de adivinar: se repite.

guard-run = Demasiado fácil de adivinar: sigue el orden de las cifras o de las letras.

guard-differs = No coinciden. Escribe lo mismo las dos veces.

guard-wrong = Lo que has escrito como actual no es correcto.

guard-saved = Guardado. A partir de ahora se pide.

guard-removed = Hecho. Ya no se pide nada.

guard-erase-after = Borrar tras diez intentos fallidos

guard-erase-after-text = Entonces se pierde lo que no se haya enviado, aunque solo fuera un niño jugando.

guard-erase-code = Un código que borra

guard-erase-code-text = Al escribirlo en la pantalla de bloqueo, borra este dispositivo al momento. Quien esté mirando se da cuenta. En algunos países, el solo hecho de borrar se castiga.

guard-erase-code-new = Código que borra

guard-erase-code-same = Tiene que ser distinto del que abre.

guard-erase-code-on = Activo

guard-erase-code-off = Sin activar

guard-erase = Borrar el dispositivo

guard-erase-text = Primero desaparece la clave, después todos los archivos. En menos de un segundo ya nadie puede leer nada de aquí.

guard-erase-lost =
    { $count ->
        [0] No hay nada que esté solo en este dispositivo.
        [one] { $count } atención está solo en este dispositivo y se pierde.
       *[other] { $count } atenciones están solo en este dispositivo y se pierden.
    }

guard-erase-hold = Mantén para borrar

guard-erase-sure = ¿Borrar todo en este dispositivo?

guard-erase-yes = Sí, borrar

guard-erase-no = Conservar todo

guard-promises = Qué es seguro y qué no

guard-holds = Esto es seguro

guard-holds-not = Esto no

guard-holds-off = Un teléfono que se pierde apagado, o una copia de su memoria, no muestra ningún recuento.

guard-holds-computer = En un ordenador te protegen tu frase secreta y el cifrado del disco.

guard-holds-kept = Un recuento que se ha visto queda guardado, aunque en ese momento se corte la corriente.

guard-holds-erased = Lo borrado no lo puede recuperar nadie, tampoco nosotros.

guard-holds-server = Un servidor incautado contiene sumas por lugar y semana. Nada en él dice quién contó.

guard-not-opened = Si alguien te obliga a abrir la aplicación, ve lo que ves tú.

guard-not-hidden = No podemos ocultar que la aplicación está instalada.

guard-not-running = Un dispositivo en el que alguien se ha colado mientras se usaba puede mostrarlo todo.

guard-not-watched = Quien vigila un lugar ve quién viene y quién se va.

guard-not-guessed = En un ordenador, quien tenga sus archivos puede adivinar una frase secreta corta.

guard-damaged =
    { $contacts ->
        [0] El archivo de los recuentos estaba dañado. Se ha apartado tal como está y no se ha podido salvar nada de él. Lo enviado está a salvo con el equipo.
        [one] El archivo de los recuentos estaba dañado. Se ha apartado tal como está; se ha salvado { $contacts } atención. Pueden faltar toques desde el último envío.
       *[other] El archivo de los recuentos estaba dañado. Se ha apartado tal como está; se han salvado { $contacts } atenciones. Pueden faltar toques desde el último envío.
    }

guard-key-missing = La clave de estos recuentos no está aquí. Quizá los archivos vienen de otro dispositivo, o falta alguno. No se ha cambiado nada: vuelve a poner todos los archivos juntos.

guard-key-damaged = El archivo de la clave de estos recuentos está dañado. No se ha cambiado nada. Recupéralo de una copia, o borra este dispositivo y vuelve a unirte al equipo.

guard-key-newer = La clave de estos recuentos es de una versión más nueva de Acollida. Actualiza la aplicación para abrirlos; no se ha perdido nada.

guard-taps-torn =
    { $count ->
        [one] { $count } toque hecho durante el bloqueo no se pudo leer y no está contado.
       *[other] { $count } toques hechos durante el bloqueo no se pudieron leer y no están contados.
    }
