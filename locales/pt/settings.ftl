### Settings and About.

settings-language = Língua
settings-theme = Claro e escuro
settings-theme-auto = Como o sistema
settings-theme-light = Claro
settings-theme-dark = Escuro

about-motto = Conta ajuda, nunca pessoas.
about-version = Versão { $version }
about-licence = Software livre sob a licença GNU General Public License, versão 3 ou posterior. Sem qualquer garantia.
about-fonts = Letra: Noto Sans, SIL Open Font License 1.1.
about-stored = O que este dispositivo guarda
about-stored-counts = Contagens: um local, uma semana e quantos de cada tipo de ajuda. Nunca quem a recebeu, nunca quem contou.
about-stored-days = As contagens diárias deste dispositivo, dos últimos 14 dias, para «Os meus números». Nunca saem dele.
about-stored-code = O código da equipa, os seus locais e tipos de ajuda, e as suas escolhas nesta página.
about-never = Sem nomes, datas de nascimento, documentos, nacionalidade, moradas, horas nem posição. Não há onde os escrever.
about-server = O servidor só guarda somas. Não consegue saber de que dispositivo ou pessoa vem uma contagem.

settings-text-size = Tamanho da letra

settings-percent = { $percent }%

settings-contrast = Alto contraste

settings-contrast-text = Contornos mais fortes, para muito sol e olhos cansados

settings-still = Menos movimento

settings-still-text = Nada desliza nem pisca

settings-digits = Algarismos

settings-sight = Ver melhor

settings-hearing = Som

settings-sound = Clique em cada contagem

settings-sound-text = Ouve que foi contado sem olhar

settings-touch = Vibração

settings-felt = Vibrar em cada contagem

settings-felt-text = Sente que foi contado sem olhar

settings-connection = Ligação

settings-tor = Através do Tor

settings-tor-text = Os servidores não sabem onde está. O Tor ou o Orbot tem de estar ativo neste dispositivo.

settings-shared = Dispositivo partilhado

settings-kiosk = Modo partilhado

settings-kiosk-text = O local é fixo e só se pode contar. Para sair, bloqueie primeiro o dispositivo.

settings-kiosk-no-site = Escolha primeiro um local onde contar.
