public-title = Qué da { $team }

public-text = Comida, atención médica y orientación, sin pedir papeles. Estas son las veces que se ayudó. No se registró a nadie.

public-month = { $month }: se ayudó unas { $count } veces.

public-service = { $service }: { $count }

public-within = El número puede desviarse en { $within }.

public-none = Aún no se ha publicado nada. El primer mes aparecerá aquí 14 días después de terminar.

public-how = Estos números se han hecho seguros para publicar: a cada uno se le añade un poco de azar, para que no se pueda encontrar a nadie en ellos.
