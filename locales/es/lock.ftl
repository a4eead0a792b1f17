lock-lock = Bloquear

lock-unlock = Abrir

lock-text = Bloqueado. Todo lo contado está guardado.

lock-foot = Sin nombres. Sin cuentas. Solo recuentos.

lock-refused = El dispositivo se había bloqueado. El último toque no se contó. Ábrelo para seguir.

lock-leave-kiosk = Salir del modo compartido

lock-leave-kiosk-text = Para la coordinación: vuelven las cifras, la sincronización y los ajustes.

lock-kiosk-refused = En un dispositivo compartido esto es fijo. Bloquéalo y sal antes del modo compartido.
