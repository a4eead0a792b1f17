lock-lock = Bloquear

lock-unlock = Abrir

lock-text = Bloqueado. Todo lo contado está guardado.

lock-foot = Sin nombres. Sin cuentas. Solo recuentos.

lock-refused = El dispositivo se había bloqueado. El último toque no se contó. Ábrelo para seguir.

lock-leave-kiosk = Salir del modo compartido

lock-leave-kiosk-text = Para la coordinación: vuelven las cifras, la sincronización y los ajustes.

lock-kiosk-refused = En un dispositivo compartido esto es fijo. Bloquéalo y sal antes del modo compartido.

lock-code = Código de este dispositivo

lock-passphrase = Frase secreta de este dispositivo

lock-entered =
    { $count ->
        [one] { $count } carácter escrito
       *[other] { $count } caracteres escritos
    }

lock-opening = Abriendo…

lock-wrong = No es correcto. Inténtalo otra vez.

lock-wait-seconds =
    { $seconds ->
        [one] Espera { $seconds } segundo e inténtalo otra vez.
       *[other] Espera { $seconds } segundos e inténtalo otra vez.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Espera { $minutes } minuto e inténtalo otra vez.
       *[other] Espera { $minutes } minutos e inténtalo otra vez.
    }

lock-before-erase =
    { $left ->
        [one] Con { $left } intento fallido más se borra este dispositivo.
       *[other] Con { $left } intentos fallidos más se borra este dispositivo.
    }

lock-count = Contar

lock-count-title = Contar sin abrir

lock-count-text = No se muestra nada de lo contado antes. Cada toque queda guardado.

lock-count-back = Volver al bloqueo

lock-counted =
    { $count ->
        [one] { $count } atención desde el bloqueo
       *[other] { $count } atenciones desde el bloqueo
    }
