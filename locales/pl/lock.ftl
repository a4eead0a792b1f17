lock-lock = Zablokuj

lock-unlock = Odblokuj

lock-text = Zablokowane. Wszystkie liczby są zapisane.

lock-foot = Anonimowo. Bez kont. Tylko liczby.

lock-refused = Urządzenie samo się zablokowało. Ostatnie dotknięcie nie zostało policzone. Odblokuj, aby kontynuować.

lock-leave-kiosk = Wyjdź z trybu wspólnego

lock-leave-kiosk-text = Dla koordynacji: liczby, synchronizacja i ustawienia będą znów dostępne.

lock-kiosk-refused = Na wspólnym urządzeniu to jest stałe. Najpierw zablokuj je i wyjdź z trybu wspólnego.
