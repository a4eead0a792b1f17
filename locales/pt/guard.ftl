guard-title = Proteção

guard-open = Não se pede nada

guard-open-phone = Quem tiver este telemóvel pode abrir a aplicação. As contagens estão cifradas: uma cópia da memória do telemóvel não mostra nenhuma.

guard-open-computer = As contagens estão cifradas, mas a chave está num ficheiro ao lado delas. Quem puder ler os ficheiros deste computador pode ler as contagens.

guard-coded = Pede-se um código

guard-coded-phone = Sem o código, ninguém lê as contagens deste telemóvel.

guard-phrased = Pede-se uma frase secreta

guard-phrased-computer = Sem a frase secreta, ninguém lê as contagens. Mesmo assim é preciso cifrar o disco: outros programas também deixam rasto.

guard-set-code = Definir código

guard-set-passphrase = Definir frase secreta

guard-change-code = Alterar o código

guard-change-passphrase = Alterar a frase secreta

guard-remove-code = Retirar o código

guard-remove-passphrase = Retirar a frase secreta

guard-code-now = Código atual

guard-passphrase-now = Frase secreta atual

guard-code-new = Código novo: seis algarismos ou mais

guard-passphrase-new = Frase secreta nova: dez caracteres ou mais

guard-again = O mesmo outra vez

guard-save = Guardar

guard-forgotten = Em caso de esquecimento, já ninguém pode abrir este dispositivo. As contagens que não foram enviadas perdem-se então.

guard-code-short = Um código tem seis algarismos ou mais.

guard-passphrase-short = Uma frase secreta tem dez caracteres ou mais.

guard-repeats = Demasiado fácil de adivinhar: repete-se.

guard-run = Demasiado fácil de adivinhar: segue a ordem dos algarismos ou das letras.

guard-differs = Não coincidem. Escreva o mesmo duas vezes.

guard-wrong = O que escreveu como atual não está certo.

guard-saved = Guardado. A partir de agora é pedido.

guard-removed = Pronto. Já não se pede nada.

guard-erase-after = Apagar tudo após dez erros

guard-erase-after-text = As contagens que não foram enviadas perdem-se então, mesmo que fosse só uma criança a brincar.

guard-erase-code = Um código que apaga tudo

guard-erase-code-text = Escrito no ecrã de bloqueio, apaga de imediato tudo neste dispositivo. Quem estiver a ver dá por isso. Em alguns países, o próprio ato de apagar é punido.

guard-erase-code-new = Código que apaga tudo

guard-erase-code-same = Tem de ser diferente do que abre.

guard-erase-code-on = Definido

guard-erase-code-off = Não definido

guard-erase = Apagar tudo aqui

guard-erase-text = Primeiro desaparece a chave, depois todos os ficheiros. Em menos de um segundo, já ninguém consegue ler nada daqui.

guard-erase-lost =
    { $count ->
        [0] Não há nada que esteja só neste dispositivo.
        [one] { $count } atendimento está só neste dispositivo e perde-se.
       *[other] { $count } atendimentos estão só neste dispositivo e perdem-se.
    }

guard-erase-hold = Segure para apagar

guard-erase-sure = Apagar tudo neste dispositivo?

guard-erase-yes = Sim, apagar

guard-erase-no = Conservar tudo

guard-promises = O que é seguro, o que não é

guard-holds = Isto é seguro

guard-holds-not = Isto não

guard-holds-off = Um telemóvel que se perde desligado, ou uma cópia da sua memória, não mostra contagens.

guard-holds-computer = Num computador, a proteção vem da sua frase secreta e da cifragem do disco.

guard-holds-kept = Uma contagem que apareceu no ecrã fica guardada, mesmo que a energia falhe nesse momento.

guard-holds-erased = O que foi apagado não pode ser recuperado, nem por nós.

guard-holds-server = Um servidor apreendido contém somas por local e semana. Nada nele diz quem contou.

guard-not-opened = Se alguém lhe exigir que abra a aplicação, vê o que a aplicação lhe mostra a si.

guard-not-hidden = Não conseguimos esconder que a aplicação está instalada.

guard-not-running = Um dispositivo em que alguém se infiltrou enquanto estava em uso pode mostrar tudo.

guard-not-watched = Quem vigia um local vê quem entra e quem sai.

guard-not-guessed = Num computador, quem tiver os ficheiros pode adivinhar uma frase secreta curta.

guard-damaged =
    { $contacts ->
        [0] O ficheiro das contagens estava danificado. Foi posto de lado tal como está e nada se pôde salvar dele. As contagens enviadas estão seguras com a equipa.
        [one] O ficheiro das contagens estava danificado. Foi posto de lado tal como está; salvou-se { $contacts } atendimento. Podem faltar toques desde o último envio.
       *[other] O ficheiro das contagens estava danificado. Foi posto de lado tal como está; salvaram-se { $contacts } atendimentos. Podem faltar toques desde o último envio.
    }

guard-key-missing = A chave destas contagens não está aqui. Talvez os ficheiros venham de outro dispositivo, ou falte algum. Nada foi alterado: volte a pôr todos os ficheiros juntos.

guard-key-damaged = O ficheiro da chave destas contagens está danificado. Nada foi alterado. Recupere-o de uma cópia, ou apague tudo neste dispositivo e entre de novo na equipa.

guard-key-newer = A chave destas contagens é de uma versão mais recente da Acollida. Atualize a aplicação para as abrir; nada se perdeu.

guard-taps-torn =
    { $count ->
        [one] { $count } toque feito durante o bloqueio não pôde ser lido e não foi contado.
       *[other] { $count } toques feitos durante o bloqueio não puderam ser lidos e não foram contados.
    }
