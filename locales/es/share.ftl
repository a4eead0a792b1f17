share-open = Compartir

share-title = Compartir como texto

share-copy = Copiar

share-copied = Copiado

share-text = El texto

share-note-mine = Solo el recuento de este dispositivo. En el texto no hay lugares ni personas.

share-note-team = Son las cifras exactas del equipo, para uso interno. No las publiques: un número pequeño puede señalar a alguien.

share-mine-head = Contado en este dispositivo: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Solo: { $what }

share-contacts-not-people = Atenciones, no personas: a quien se ayudó cinco veces se le cuenta cinco veces.

share-inside = Cifras exactas para uso dentro del equipo; no son para publicar.

share-file-title = Guardar como hoja de cálculo

share-file-released = Guardar cifras publicables

share-file-hand-on = Compartir cifras publicables

share-file-released-note = También para fuera: los números pequeños se ocultan y a cada uno se le suma un poco de azar.

share-file-internal = Guardar cifras exactas

share-file-running = Descargando el archivo…

share-file-saved = Guardado: { $file }
