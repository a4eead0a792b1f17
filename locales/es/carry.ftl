### Recuentos que van de un dispositivo a otro en un archivo, sin conexión. En la pantalla de sincronización.

carry-title = A mano
carry-text = Sin conexión, un archivo lleva recuentos a otro dispositivo de tu equipo: por cable, tarjeta de memoria o mensaje. Solo tu equipo puede abrirlo, y nada se cuenta dos veces.
carry-save = Guardar un archivo
carry-share = Compartir un archivo
carry-take = Importar un archivo

carry-given =
    { $count ->
        [one] { $count } recuento está en el archivo. También se queda en este dispositivo.
       *[other] { $count } recuentos están en el archivo. También se quedan en este dispositivo.
    }
carry-taken =
    { $count ->
        [one] Con el archivo ha llegado { $count } recuento nuevo.
       *[other] Con el archivo han llegado { $count } recuentos nuevos.
    }
carry-nothing-new = Todos los recuentos de este archivo ya estaban aquí.
carry-team-came = Los lugares de tu equipo han llegado con el archivo.
carry-unread =
    { $count ->
        [one] { $count } entrada no se ha podido leer. Actualiza la aplicación y vuelve a importar el archivo.
       *[other] { $count } entradas no se han podido leer. Actualiza la aplicación y vuelve a importar el archivo.
    }

## Lo que ha fallado con un archivo.

carry-problem-none = Este archivo no tiene recuentos de Acollida. El nombre de un archivo así termina en .acollida.
carry-problem-damaged = Este archivo está dañado o incompleto. Pídelo otra vez.
carry-problem-other = El código de este dispositivo no abre este archivo. Es de otro equipo, o el código de tu equipo ha cambiado.
carry-problem-newer = Este archivo se hizo con una versión más nueva de Acollida. Actualiza la aplicación y vuelve a importarlo.
carry-problem-large = Aquí hay más recuentos de los que caben en un archivo. Sincroniza cuando haya conexión.
carry-problem-unreadable = El archivo no se ha podido leer. Cópialo en este dispositivo e inténtalo de nuevo.
carry-problem-no-code = Este dispositivo no tiene ningún código para contar, así que no puede hacer ni abrir estos archivos. Pide uno a quien coordina.
