### Settings and About.

settings-language = Lingua
settings-theme = Chiaro e scuro
settings-theme-auto = Come il sistema
settings-theme-light = Chiaro
settings-theme-dark = Scuro

about-motto = Conta gli aiuti, mai le persone.
about-version = Versione { $version }
about-licence = Software libero con licenza GNU General Public License, versione 3 o successiva. Senza alcuna garanzia.
about-fonts = Caratteri: Noto Sans, SIL Open Font License 1.1.
about-stored = Che cosa conserva questo dispositivo
about-stored-counts = Conteggi: un luogo, una settimana e quanti per ogni tipo di aiuto. Mai chi l’ha ricevuto, mai chi ha contato.
about-stored-days = I conteggi giornalieri di questo dispositivo, per gli ultimi 14 giorni, per «I miei dati». Non lo lasciano mai.
about-stored-code = Il codice della squadra, i suoi luoghi e tipi di aiuto, e le scelte fatte in questa pagina.
about-never = Niente nomi, date di nascita, documenti, nazionalità, indirizzi, orari, posizione. Non c’è un posto in cui scriverli.
about-server = Il server conserva solo somme. Non può sapere da quale dispositivo o persona viene un conteggio.

settings-text-size = Grandezza del testo

settings-percent = { $percent }%

settings-contrast = Contrasto alto

settings-contrast-text = Contorni più netti, per il sole forte e gli occhi stanchi

settings-still = Meno movimento

settings-still-text = Niente scorre né lampeggia

settings-digits = Cifre

settings-sight = Vedere meglio

settings-hearing = Suono

settings-sound = Un clic a ogni conteggio

settings-sound-text = Si sente che è contato, senza guardare

settings-touch = Vibrazione

settings-felt = Vibra a ogni conteggio

settings-felt-text = Si sente sotto le dita che è contato, senza guardare

settings-connection = Connessione

settings-tor = Tramite Tor

settings-tor-text = I server non sanno dove sei. Tor o Orbot deve essere attivo su questo dispositivo.

settings-shared = Dispositivo condiviso

settings-kiosk = Modalità condivisa

settings-kiosk-text = Il luogo è fisso e si può solo contare. Per uscire, blocca prima il dispositivo.

settings-kiosk-no-site = Scegli prima un luogo dove contare.
