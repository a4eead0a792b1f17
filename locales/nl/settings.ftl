### Settings and About.

settings-language = Taal
settings-theme = Licht en donker
settings-theme-auto = Zoals het systeem
settings-theme-light = Licht
settings-theme-dark = Donker

about-motto = Telt hulp, nooit mensen.
about-version = Versie { $version }
about-licence = Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.
about-fonts = Letters: Noto Sans, SIL Open Font License 1.1.
about-stored = Wat dit apparaat bewaart
about-stored-counts = Tellingen: een plek, een week en hoeveel van elke soort hulp. Nooit wie die kreeg, nooit wie telde.
about-stored-days = De eigen tellingen van dit apparaat per dag, over de laatste 14 dagen, voor ‘Mijn cijfers’. Die verlaten het nooit.
about-stored-code = De teamcode, de locaties en soorten hulp van het team, en wat je op deze pagina kiest.
about-never = Geen namen, geen geboortedata, geen papieren, geen nationaliteit, geen adressen, geen tijdstippen, geen positie. Er is geen plek om ze op te schrijven.
about-server = De server bewaart alleen totalen. Die kan niet zien van welk apparaat of welke persoon een telling komt.

settings-text-size = Tekstgrootte

settings-percent = { $percent }%

settings-contrast = Hoog contrast

settings-contrast-text = Sterkere randen, voor felle zon en moeie ogen

settings-still = Minder beweging

settings-still-text = Niets schuift of knippert

settings-digits = Cijfers

settings-sight = Beter zien

settings-hearing = Geluid

settings-sound = Klik bij elke telling

settings-sound-text = Je hoort zonder te kijken dat er geteld is

settings-touch = Trillen

settings-felt = Trillen bij elke telling

settings-felt-text = Je voelt zonder te kijken dat er geteld is

settings-connection = Verbinding

settings-tor = Via Tor

settings-tor-text = Servers weten niet waar je bent. Tor of Orbot moet op dit apparaat draaien.

settings-shared = Gedeeld apparaat

settings-kiosk = Gedeelde modus

settings-kiosk-text = De locatie ligt vast en alleen tellen kan. Vergrendel eerst het apparaat om te stoppen.

settings-kiosk-no-site = Kies eerst een locatie om te tellen.
