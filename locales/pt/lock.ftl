lock-lock = Bloquear

lock-unlock = Desbloquear

lock-text = Bloqueado. Todas as contagens estão guardadas.

lock-foot = Sem nomes. Sem contas. Só números.

lock-refused = O dispositivo tinha-se bloqueado. O último toque não foi contado. Desbloqueie para continuar.

lock-leave-kiosk = Sair do modo partilhado

lock-leave-kiosk-text = Para a coordenação: números, sincronização e definições voltam a estar acessíveis.

lock-kiosk-refused = Num dispositivo partilhado, isto é fixo. Primeiro bloqueie-o e saia do modo partilhado.

lock-code = Código deste dispositivo

lock-passphrase = Frase secreta deste dispositivo

lock-entered =
    { $count ->
        [one] { $count } sinal inserido
       *[other] { $count } sinais inseridos
    }

lock-opening = A abrir…

lock-wrong = Não está certo. Tente de novo.

lock-wait-seconds =
    { $seconds ->
        [one] Espere { $seconds } segundo e tente de novo.
       *[other] Espere { $seconds } segundos e tente de novo.
    }

lock-wait-minutes =
    { $minutes ->
        [one] Espere { $minutes } minuto e tente de novo.
       *[other] Espere { $minutes } minutos e tente de novo.
    }

lock-before-erase =
    { $left ->
        [one] Com mais { $left } erro, apaga-se tudo neste dispositivo.
       *[other] Com mais { $left } erros, apaga-se tudo neste dispositivo.
    }

lock-count = Contar

lock-count-title = Contar sem desbloquear

lock-count-text = Não se mostra nada do que foi contado antes. Cada toque fica guardado.

lock-count-back = Voltar ao bloqueio

lock-counted =
    { $count ->
        [one] { $count } atendimento desde o bloqueio
       *[other] { $count } atendimentos desde o bloqueio
    }
