linter-flagged = «{ $word }» no puede estar aquí. { $why }

flagged-origin = Aquí se nombran lugares, no de dónde viene la gente.

flagged-status = No se anota el derecho de nadie a quedarse. Nombra el lugar.

flagged-asylum = A nadie se le pregunta por el asilo. Nombra el lugar.

flagged-papers = A nadie se le piden papeles. Nombra el lugar.

flagged-visa = A nadie se le pregunta por visados o permisos. Nombra el lugar.

flagged-ethnicity = Aquí se nombran lugares, no grupos étnicos.

flagged-religion = No se anota la religión de nadie. Nombra el edificio o la calle.

flagged-language = No se anota la lengua de nadie. Nombra el lugar.

flagged-name = A nadie se le pregunta el nombre. Nombra el lugar.

flagged-birth = A nadie se le pregunta la edad ni el cumpleaños. Nombra el lugar.

flagged-phone = Aquí no se anotan teléfonos. Nombra el lugar.

flagged-email = Aquí no se anotan correos. Nombra el lugar.

flagged-address = A nadie se le pregunta su dirección. Nombra el lugar.

flagged-likeness = Ni fotos, ni huellas, ni firmas de nadie. Nombra el lugar.

flagged-health = Aquí no se anotan enfermedades de nadie. Nombra el lugar.

flagged-violence = Aquí no se anota lo que vivió la gente. Nombra el lugar.

flagged-family = Aquí no se anotan parentescos. Nombra el lugar.

flagged-intimacy = No se anota a quién se ama ni quién se es. Nombra el lugar.

flagged-politics = No se anotan ideas políticas. Nombra el lugar.

flagged-police = La policía y los juzgados no caben en el recuento. Nombra el lugar.

flagged-case = Sin números de expediente: no se sigue a nadie. Nombra el lugar.
