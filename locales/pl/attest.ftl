attest-title = Oświadczenie: o co pyta się osoby szukające pomocy

attest-version = Program: Acollida { $version }

attest-taxonomy = Lista tego, co się liczy: wersja { $number }, SHA-256 { $hash }

attest-made = Sporządzone { $date } przez sam program, na urządzeniu, które nim liczy

attest-purpose = Ta strona mówi, o co ten program pyta i co zapisuje o osobach, które przychodzą po jedzenie, pomoc medyczną lub poradę, i czego nie może zapisać. Służy corocznemu przeglądowi formularzy, którego wymaga prawo w niektórych miastach, jak sekcja 2-173-030 (a)(2) Kodeksu miejskiego Chicago: żaden formularz usług miejskich nie może pytać o obywatelstwo ani status imigracyjny.

attest-asked-title = O co się pyta

attest-asked-none = Nikogo o nic się nie pyta. Pracownik dotyka, jakiej pomocy udzielono. Nikogo się nie rejestruje.

attest-kinds-title = Czego może dotknąć pracownik

attest-code = Kod

attest-meaning = Znaczenie

attest-counted = Liczy ten zespół

attest-yes = tak

attest-no = nie

attest-marks-title = Co można zaznaczyć przy dotknięciu, jeśli zespół chce

attest-band = Wiek, na oko i bez pytania: { $list }

attest-outcome = Czy udało się pomóc: { $list }

attest-when = Kiedy: tydzień; dzień tylko na samym urządzeniu, najwyżej 14 dni

attest-where = Gdzie: miejsce z listy zespołu

attest-shift = Że miejsce było danego dnia otwarte

attest-never-title = Czego nigdy nie można zapisać

attest-never-intro = Dla niczego z tego nie ma pola, importu ani eksportu:

attest-team-title = Zespół tego urządzenia

attest-team-none = To urządzenie nie należy jeszcze do żadnego zespołu. Poniższe dotyczy samego programu.

attest-team-name = Zespół: { $name }

attest-site = Miejsce

attest-linter-good = Kontrola słów programu nie znalazła w nazwach zespołu i jego miejsc żadnego słowa o ludziach.

attest-linter-bad = Kontrola słów programu znalazła w tych nazwach słowa o ludziach. Trzeba je zmienić przed podpisaniem tej strony:

attest-how-title = Jak program się tego trzyma

attest-how-types = Zapis składa się z kodów z powyższej listy, tygodnia, miejsca i liczb. Program nie ma innego rodzaju wpisu, więc nie ma gdzie zapisać czegoś innego.

attest-how-linter = Nazwy zespołu i jego miejsc to jedyne słowa, które ktoś wpisuje. Kontrola słów czyta je we wszystkich językach programu i odrzuca słowa o ludziach.

attest-how-tests = Automatyczne testy czytają tą samą kontrolą każde zdanie programu i porównują każdą tabelę i kolumnę jego plików z przejrzaną listą.

attest-how-server = Serwer, jeśli zespół go ma, trzyma tylko sumy według tygodnia i miejsca: żadnej osoby, urządzenia, adresu ani godziny.

attest-how-source = Program jest wolny; każdy może go przeczytać i sprawdzić.

attest-sign-title = Podpis

attest-sign-text = Tę stronę porównano z programem, jak go używamy. O nic innego nie pytamy i nic innego nie zapisujemy.

attest-sign-date = Data

attest-sign-place = Miasto lub organizacja

attest-sign-name = Kto podpisuje

attest-sign-role = Funkcja

attest-sign-signature = Podpis

never-name = Nazwisko, inicjały, przezwisko, numer sprawy

never-birth = Data urodzenia lub dokładny wiek

never-origin = Narodowość, kraj pochodzenia, etniczność, język, religia

never-status = Status imigracyjny, dokumenty, trasa, data przyjazdu

never-contact = Adres, telefon, e-mail

never-likeness = Zdjęcie, głos, podpis, odcisk palca

never-position = Położenie, stacje telefonii, sieci w pobliżu

never-time = Pora dnia, kolejność kontaktów

never-health = Diagnoza, leki, ciąża, niepełnosprawność, doznana przemoc

never-family = Pokrewieństwo

never-text = Jakikolwiek wolny tekst o kontakcie

never-worker = Kto liczył, na jakim urządzeniu, z jakiego adresu sieci
