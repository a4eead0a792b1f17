### Settings and About.

settings-language = Język
settings-theme = Jasny i ciemny
settings-theme-auto = Jak w systemie
settings-theme-light = Jasny
settings-theme-dark = Ciemny

about-motto = Liczymy pomoc, nigdy ludzi.
about-version = Wersja { $version }
about-licence = Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez żadnej gwarancji.
about-fonts = Czcionka: Noto Sans, SIL Open Font License 1.1.
about-stored = Co przechowuje to urządzenie
about-stored-counts = Liczby: miejsce, tydzień i ile było pomocy każdego rodzaju. Nigdy, kto ją otrzymał, nigdy, kto liczył.
about-stored-days = Własne liczby tego urządzenia, dzień po dniu, z ostatnich 14 dni, na potrzeby strony „Moje liczby”. Nigdy go nie opuszczają.
about-stored-code = Kod zespołu, jego miejsca i rodzaje pomocy oraz to, co wybierzesz na tej stronie.
about-never = Żadnych nazwisk, dat urodzenia, dokumentów, narodowości, adresów, godzin ani położenia. Nie ma gdzie ich zapisać.
about-server = Serwer przechowuje tylko sumy. Nie może rozpoznać, z którego urządzenia ani od kogo pochodzi wpis.

settings-text-size = Wielkość liter

settings-percent = { $percent }%

settings-contrast = Wysoki kontrast

settings-contrast-text = Mocniejsze kontury na ostre słońce i zmęczone oczy

settings-still = Mniej ruchu

settings-still-text = Nic się nie przesuwa ani nie miga

settings-digits = Cyfry

settings-sight = Lepiej widać

settings-hearing = Dźwięk

settings-sound = Kliknięcie przy każdym liczeniu

settings-sound-text = Słychać, że policzono, bez patrzenia

settings-touch = Wibracje

settings-felt = Wibracja przy każdym liczeniu

settings-felt-text = Czuć, że policzono, bez patrzenia

settings-connection = Połączenie

settings-tor = Przez sieć Tor

settings-tor-text = Serwery nie wiedzą, gdzie jesteś. Tor lub Orbot musi działać na tym urządzeniu.

settings-shared = Wspólne urządzenie

settings-kiosk = Tryb wspólny

settings-kiosk-text = Miejsce jest stałe i można tylko liczyć. Aby wyjść, najpierw zablokuj urządzenie.

settings-kiosk-no-site = Najpierw wybierz miejsce liczenia.
