files-contacts-not-people = Atenciones, no personas: quien recibe ayuda cinco veces cuenta cinco veces.

files-estimates = Estimado, no contado: responde quien tiene el cargo que figura junto a cada número.

files-city = Toda la ciudad

files-rest = El resto de la ciudad

files-area = Zona

files-by-area = Por zona

files-notes = Notas

files-first-day = Primer día

files-change = Variación

files-team = Equipo

files-mark = Marca

files-accuracy = Exactitud

files-as-of = Cifras del

files-list = Lista de tipos

files-reading = Cómo se lee

files-within = En 19 de cada 20 casos, un tipo en una zona y un mes se desvía como mucho en { $cell }, y la suma de todas las atenciones en { $total }.

files-below = «<5» significa menos de cinco, quizá ninguna. Las sumas incluyen estas atenciones.

files-empty = Una casilla vacía significa que no se contó nada o que no se puede decir. No significa cero.

files-two-tables = Las cifras por edad tienen un azar propio; por eso su suma difiere un poco de las demás.

files-anyone = Cualquiera que vino

files-people = No se cuentan

files-counted = Contado

files-counted-released = Contado; después se le añadió azar, una sola vez
