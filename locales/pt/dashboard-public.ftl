public-title = O que { $team } dá

public-text = Comida, cuidados de saúde e orientação, sem pedir papéis. Estas são as vezes que se ajudou. Não se registou ninguém.

public-month = { $month }: ajudou-se cerca de { $count } vezes.

public-service = { $service }: { $count }

public-within = O número pode desviar-se em { $within }.

public-none = Ainda não foi publicado nada. O primeiro mês aparece aqui 14 dias depois de acabar.

public-how = Estes números foram tornados seguros para publicar: junta-se a cada um um pouco de acaso, para que ninguém se possa encontrar neles.
