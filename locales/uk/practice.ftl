practice-banner = Тренування: нічого не враховується

practice-leave = Вийти

practice-start = Тренування

practice-text = Спробуйте все з вигаданою командою. Нічого не враховується й не надсилається.

practice-team = Навчальна команда

practice-site-one = Навчальна кухня

practice-site-two = Навчальний нічний обхід

practice-refused = Під час тренування не можна. Спершу вийдіть із нього.

practice-title = Тренування
