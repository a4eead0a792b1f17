downloads-text = Wybierz czas i weź plik, o który ktoś prosi. Pliki wewnętrzne są dokładne i zostają w zespole. Opublikowane mogą trafić do każdego.

downloads-internal = Wewnętrzne

downloads-released = Opublikowane

downloads-file = Plik

downloads-link = { $file }, { $mark }

downloads-unreleased = { $span }: jeszcze nie opublikowano. Miesiąc publikuje się 14 dni po jego końcu.

downloads-released-months = Dotąd opublikowano:

downloads-none-released = Nie opublikowano jeszcze żadnego miesiąca.

download-for-csv = Każdy arkusz lub program; jeden wiersz na liczbę

download-for-xlsx = Excel lub LibreOffice, arkusz na każdą tabelę

download-for-hxl_csv = Raporty humanitarne: CSV ze znacznikami HXL

download-for-dhis2_json = DHIS2, jako zbiór wartości

download-for-adx_xml = Systemy informacji zdrowotnej: ADX (IHE)

download-for-5w_csv = Koordynacja organizacji: kto robi co, gdzie, kiedy, dla kogo

download-for-esf_xlsx = Raporty EFS+, z zadeklarowanymi szacunkami

method-contact-title = Czym jest kontakt

method-contact = Kontakt to jedna pomoc dla jednej osoby, jeden raz: posiłek, konsultacja, rozmowa. Kto przychodzi pięć razy, liczy się pięć razy. Nikogo się nie rejestruje, więc nikt nie może powiedzieć, ile osób przyszło.

method-unmet = „Nie udało się” liczy tych, którzy przyszli i nie mogli dostać pomocy: nic nie zostało, zamknięte, brak terminu. Nie ma ich w „kontaktach z pomocą”.

method-when = Serwer zna miejsca i tygodnie, nic dokładniej. Tydzień dzieli się na końcu miesiąca, aby zgadzały się i tygodnie, i miesiące.

method-internal-title = Wewnętrzne: dokładne

method-internal = To sumy wszystkiego, co wysłały urządzenia zespołu. Są tylko dla zespołu: mała dokładna liczba może na kogoś wskazać.

method-internal-late = Urządzenia mogą wysłać późno, więc liczba może jeszcze wzrosnąć.

method-internal-daily = Liczby odświeża się raz dziennie. W bieżącym tygodniu rodzaj pomocy pojawia się w miejscu od 10 kontaktów.

method-released-title = Opublikowane

method-released = Opublikowane liczby mogą opuścić zespół. 14 dni po końcu miesiąca do każdej liczby dodaje się przypadek, jeden raz. Wyniku nigdy nie losuje się ponownie ani nie zmienia.

method-released-atoms = Za każdy miesiąc publikuje się dwie tabele: rodzaje pomocy według obszarów i wiek według dziedzin. Obszar ma co najmniej trzy miejsca; inaczej jest nim całe miasto. Publikuje się tylko udzieloną pomoc. Wsparcie wlicza się do konsultacji.

method-released-sums = Wszystko inne sumuje się z tych dwóch tabel: sumy, kwartały, lata, wykresy, pliki.

method-small = Liczby poniżej 5 zapisuje się jako „<5”.

method-promise = Żaden pojedynczy kontakt nie zmienia szans tego, co się publikuje, więcej niż czterokrotnie.

method-error-title = Jak daleko opublikowane liczby są od dokładnych

method-error = Każda opublikowana liczba odbiega o liczbę całkowitą d z prawdopodobieństwem P(d) = ⅓ · 2^(−|d|). Nic więcej się nie zmienia.

method-error-within = Odbiega najwyżej o

method-error-share = W tylu przypadkach

method-error-of = { $part } z { $whole }

method-error-sums = Przy dodawaniu odchylenia w większości się znoszą: odchylenie sumy n liczb rośnie jak √n, a nie jak n.

method-error-count = Dodane liczby

method-error-95 = Największe odchylenie w 95 na 100 przypadków

stored-intro-server = Wszystko, co przechowuje ten serwer, tabela po tabeli, przeczytane przed chwilą z jego własnego pliku. Czego tu nie ma, tego się nie przechowuje.
