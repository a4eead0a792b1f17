### Ajustes y Acerca de.

settings-language = Idioma
settings-theme = Claro y oscuro
settings-theme-auto = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro

about-motto = Cuenta ayuda, nunca personas.
about-version = Versión { $version }
about-licence = Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin ninguna garantía.
about-fonts = Letras: Noto Sans, SIL Open Font License 1.1.
about-stored = Qué guarda este dispositivo
about-stored-counts = Recuentos: un lugar, una semana y cuántos de cada tipo de ayuda. Nunca quién la recibió, nunca quién contó.
about-stored-days = Los recuentos por día de este dispositivo, los últimos 14 días, para «Mis cifras». Nunca salen de él.
about-stored-code = El código del equipo, sus lugares y tipos, y lo que eliges en esta página.
about-never = Ni nombres, ni fechas de nacimiento, ni papeles, ni nacionalidad, ni direcciones, ni horas, ni posición. No hay dónde escribirlo.
about-server = El servidor solo guarda sumas. No puede saber de qué dispositivo ni de quién viene un recuento.
