trouble-title = Tu recuento no se puede abrir ahora

trouble-in-use = Acollida ya está abierta en otra ventana. Usa esa, o ciérrala e inténtalo otra vez.

trouble-newer = Este recuento lo guardó una Acollida más nueva. Actualiza esta para seguir contando. No se perdió ni cambió nada.

trouble-folder = La carpeta { $folder } no se puede usar. Mira si existe y si puedes escribir en ella, e inténtalo otra vez.

trouble-unwritable = La memoria del dispositivo está llena o no se puede escribir. Haz sitio e inténtalo otra vez. No se perdió nada.

trouble-damaged = El archivo del recuento está dañado. No lo borres. Enséñaselo a la coordinación; lo enviado está con el equipo.

trouble-random = Este sistema no da números aleatorios seguros, y sin ellos nada se puede contar justo una vez. Reinicia el dispositivo.

trouble-reason = Motivo, para quien te ayude

trouble-again = Intentar otra vez

trouble-close = Cerrar

trouble-export = Guardar las cifras en un archivo

trouble-exported = Guardado: { $file }

trouble-not-exported = No se pudo guardar el archivo. Mira la memoria de este dispositivo.
