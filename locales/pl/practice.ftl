practice-banner = Ćwiczenie: nic nie jest liczone

practice-leave = Wyjdź

practice-start = Ćwicz

practice-text = Wypróbuj wszystko z wymyślonym zespołem. Nic nie jest liczone ani wysyłane.

practice-team = Zespół ćwiczebny

practice-site-one = Kuchnia ćwiczebna

practice-site-two = Ćwiczebny obchód nocny

practice-refused = Nie podczas ćwiczenia. Najpierw z niego wyjdź.

practice-title = Ćwiczenie
