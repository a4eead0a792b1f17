### Configuració i Quant a.

settings-language = Llengua
settings-theme = Clar i fosc
settings-theme-auto = Com el sistema
settings-theme-light = Clar
settings-theme-dark = Fosc

about-motto = Compta ajuda, mai persones.
about-version = Versió { $version }
about-licence = Programari lliure sota la Llicència Pública General de GNU, versió 3 o posterior. No té cap garantia.
about-fonts = Lletres: Noto Sans, SIL Open Font License 1.1.
about-stored = Què guarda aquest dispositiu
about-stored-counts = Recomptes: un lloc, una setmana i quants de cada tipus d’ajuda. Mai qui l’ha rebuda, mai qui l’ha comptada.
about-stored-days = Els recomptes per dia d’aquest dispositiu, els últims 14 dies, per a «Les meves xifres». No en surten mai.
about-stored-code = El codi de l’equip, els seus llocs i tipus, i el que tries en aquesta pàgina.
about-never = Ni noms, ni dates de naixement, ni papers, ni nacionalitat, ni adreces, ni hores, ni posició. No hi ha on escriure-ho.
about-server = El servidor només guarda sumes. No pot saber de quin dispositiu ni de qui ve un recompte.

settings-text-size = Mida de lletra

settings-percent = { $percent }%

settings-contrast = Contrast alt

settings-contrast-text = Vores més marcades, per a molt de sol i ulls cansats

settings-still = Menys moviment

settings-still-text = Res no llisca ni parpelleja

settings-digits = Xifres

settings-sight = Veure-hi millor

settings-hearing = So

settings-sound = Clic a cada recompte

settings-sound-text = Sents que s’ha comptat sense mirar

settings-touch = Vibració

settings-felt = Vibra a cada recompte

settings-felt-text = Notes que s’ha comptat sense mirar

settings-connection = Connexió

settings-tor = A través de Tor

settings-tor-text = Els servidors no saben on ets. Cal que Tor o Orbot funcioni en aquest dispositiu.

settings-shared = Dispositiu compartit

settings-kiosk = Mode compartit

settings-kiosk-text = El lloc queda fix i només es pot comptar. Per sortir, bloqueja abans el dispositiu.

settings-kiosk-no-site = Tria abans un lloc on comptar.
