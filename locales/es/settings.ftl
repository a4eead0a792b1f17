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

settings-text-size = Tamaño de letra

settings-percent = { $percent }%

settings-contrast = Alto contraste

settings-contrast-text = Bordes más marcados, para mucho sol y ojos cansados

settings-still = Menos movimiento

settings-still-text = Nada se desliza ni parpadea

settings-digits = Cifras

settings-sight = Ver mejor

settings-hearing = Sonido

settings-sound = Clic en cada cuenta

settings-sound-text = Oyes que se ha contado sin mirar

settings-touch = Vibración

settings-felt = Vibrar en cada cuenta

settings-felt-text = Notas que se ha contado sin mirar

settings-connection = Conexión

settings-tor = A través de Tor

settings-tor-text = Los servidores no saben dónde estás. Tor u Orbot debe funcionar en este dispositivo.

settings-shared = Dispositivo compartido

settings-kiosk = Modo compartido

settings-kiosk-text = El lugar queda fijo y solo se puede contar. Para salir, bloquea antes el dispositivo.

settings-kiosk-no-site = Elige antes un lugar donde contar.
