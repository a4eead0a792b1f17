dashboard-skip = Ir al contenido

dashboard-nav = Páginas

dashboard-overview = Resumen

dashboard-trend = A lo largo del tiempo

dashboard-downloads = Descargas

dashboard-estimates = Estimaciones

dashboard-method = Método

dashboard-sign-out = Salir

dashboard-mark-internal = Interno: exacto, solo para el equipo

dashboard-mark-released = Publicado

dashboard-window = { $page } – { $team }

dashboard-front-title = Cuánta ayuda se dio, nunca a quién

dashboard-front-text = Este servidor suma lo que los equipos contaron: comidas, consultas, orientación. Solo guarda sumas por lugar y semana, y nada de nadie.

dashboard-front-way = Para ver las cifras de un equipo, entra con su código de lectura.

dashboard-sign-in = Entrar

dashboard-sign-in-text = Pega el código de lectura de tu equipo. Empieza por ACO1. No hay cuentas ni contraseñas.

dashboard-sign-in-code = Código de lectura

dashboard-sign-in-go = Ver las cifras

dashboard-sign-in-keep = En este navegador sigues dentro 12 horas. En un ordenador compartido, sal cuando termines.

dashboard-sign-in-again = ¿Ya has entrado? Abre la página otra vez

dashboard-sign-in-needed = Esta página es solo para el equipo. Entra para verla.

dashboard-sign-in-ended = Tu sesión ha terminado. Pega otra vez el código de lectura.

dashboard-signed-out = Has salido.

dashboard-code-wrong = Este servidor no conoce este código. Pregunta a tu coordinación si es el correcto.

dashboard-code-revoked = Este código se ha sustituido. Pide a tu coordinación el nuevo código de lectura.

dashboard-code-role = Este código no sirve para leer cifras. Pide a tu coordinación el código de lectura.

dashboard-code-address = Este código lleva una dirección que no es segura. Pide uno nuevo a tu coordinación.

dashboard-code-trailing = Hay algo detrás del final del código. Pega solo el código.

dashboard-problem-title = Esta página no se puede mostrar

dashboard-problem-missing = En esta dirección no hay ninguna página.

dashboard-problem-team = Has entrado para otro equipo.

dashboard-problem-site = El equipo no tiene ningún lugar «{ $code }».

dashboard-problem-filter = La dirección pide «{ $what }», que no existe.

dashboard-problem-twice = «{ $what }» aparece dos veces en la dirección.

dashboard-problem-unreleased = { $span }: aún no se ha publicado. Un mes se publica una sola vez, 14 días después de terminar, y ya no cambia.

dashboard-problem-file = Este archivo no se puede hacer de este tiempo. Elige otro tiempo u otro archivo.

dashboard-problem-origin = Este formulario no venía de una página de este servidor y no se ha hecho nada. Abre la página otra vez y envíalo desde allí. Si no ayuda, usa un navegador más nuevo.

dashboard-problem-form = Este formulario no se pudo leer. Abre la página otra vez y envíalo desde allí.

dashboard-problem-busy = El servidor tiene demasiado trabajo. Inténtalo de nuevo en un momento.

dashboard-problem-failed = Ahora mismo no se pueden leer las cifras. No se ha perdido nada. Inténtalo más tarde.

dashboard-problem-method = Esta dirección no se puede usar así.

dashboard-problem-public = Este equipo no tiene página pública.

dashboard-way-overview = Al resumen

dashboard-way-front = A la primera página
