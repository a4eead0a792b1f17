### What the program says when something could not be done: what happened,
### what it means for the counts, what to do. Calm, short, no technical words.

## The network and the server

problem-offline = Sem ligação. As contagens estão seguras neste dispositivo e serão enviadas quando houver ligação.
problem-no-tor = Sem ligação através do Tor. Verifique se o Tor ou o Orbot está ativo neste dispositivo. As contagens estão seguras aqui.
problem-not-acollida = O endereço responde, mas não como um servidor Acollida. Pergunte à coordenação se o código está certo.
problem-certificate = Este servidor não conseguiu provar que é o da sua equipa, por isso nada foi enviado. Experimente outra rede. Se não resultar, peça um código novo à coordenação.
problem-key-wrong = O servidor não aceita o código deste dispositivo. As contagens estão guardadas. Peça um código novo à coordenação.
problem-key-revoked = O código deste dispositivo foi substituído. As contagens estão guardadas. Peça um código novo à coordenação.
problem-team-unknown = O servidor não conhece esta equipa. As contagens estão guardadas. Pergunte à coordenação se o código está certo.
problem-server-busy = O servidor está ocupado. As contagens estão guardadas; a aplicação volta a tentar sozinha.
problem-too-large = O servidor achou um envio demasiado grande. As contagens estão guardadas. Veja se há uma atualização da aplicação e avise a coordenação.
problem-clock-wrong = A data ou a hora deste dispositivo parece errada. Acerte-a e volte a sincronizar.

## Why the server did not take some counts

problem-site-unknown = O servidor não conhece o local «{ $site }». As contagens desse local estão guardadas aqui. Peça à coordenação que o acrescente.
problem-kind-not-enabled = De momento, a sua equipa não conta «{ $kind }». Estas contagens estão guardadas aqui. Peça à coordenação que o ative.
problem-day-future = Estas contagens são de um dia que ainda não começou. Estão guardadas aqui. Verifique a data deste dispositivo.
problem-period-archived = Estas contagens são demasiado antigas para o servidor. Estão guardadas neste dispositivo. Avise a coordenação.
problem-caps-exceeded = Há mais contagens do que o servidor aceita numa folha. Estão guardadas aqui. Avise a coordenação.
problem-refused = O servidor não aceitou estas contagens (motivo: { $reason }). Estão guardadas aqui. Avise a coordenação.
problem-shortfall =
    { $count ->
        [one] Falta ao servidor { $count } toque de um envio. Este perfil parece ter sido copiado ou restaurado. Avise a coordenação.
       *[other] Faltam ao servidor { $count } toques de um envio. Este perfil parece ter sido copiado ou restaurado. Avise a coordenação.
    }

## The store on this device

problem-no-server = A sua equipa trabalha sem servidor. As contagens ficam neste dispositivo.

problem-store-unwritable = Este dispositivo não conseguiu guardar. A memória pode estar cheia. Liberte espaço e tente de novo.
problem-store-newer = Estas contagens foram guardadas por uma versão mais recente da Acollida. Atualize a aplicação para as abrir; nada se perdeu.
problem-store-in-use = Estas contagens já estão abertas noutra janela. Use essa janela ou feche-a primeiro.

## The enrolment code

problem-code-empty = Ainda não há código. Cole o código que a coordenação lhe deu.
problem-code-not-acollida = Isto não é um código da Acollida. Copie de novo o código inteiro e cole-o aqui.
problem-code-newer = Este código é para uma versão mais recente da Acollida. Atualize a aplicação e cole-o de novo.
problem-code-damaged = A parte { $group } do código, «{ $text }», não está certa. Compare-a com o original.
problem-code-incomplete = Falta o fim do código. Copie o código inteiro e cole-o de novo.
problem-code-address = O endereço deste código não é seguro, por isso não é usado. Peça à coordenação um código com um endereço que comece por https.
problem-code-other-team = Este código é de outra equipa. Este dispositivo conta só para uma equipa; use outro perfil ou dispositivo para a outra.

## Recording

problem-amount = Escolha um número de { $least } a { $most }.
problem-take-back = Não é possível retirar mais do que este dispositivo contou aqui.
problem-nothing-to-undo = Não há nada a anular.
problem-site-not-listed = Este local já não está na lista da equipa. Escolha outro.
problem-no-site = Escolha primeiro um local e depois conte.
problem-day-closed = Este dia está fechado: ainda não chegou ou já passou há muito. Escolha outro.

problem-shift-open = Já há um turno aberto aqui. Encerre-o primeiro.

problem-shift-none = Não há nenhum turno aberto.

problem-shift-counted = Já se contou neste turno, por isso não pode ser anulado. Encerre-o.

problem-not-coordinator = Este dispositivo não pode alterar a equipa. É preciso o código da coordenação.

problem-team-invalid = A equipa não pode ser guardada assim. Verifique nomes, locais e números.

problem-team-changed = Entretanto outra pessoa alterou a equipa. A sua alteração ainda não está guardada. Veja o que é novo e guarde outra vez.

problem-site-in-use = Um local com contagens tem de ficar na lista. Pode mudar-lhe o nome.

problem-not-released = Ainda não há números publicáveis deste tempo. Um mês é publicado duas semanas ou mais depois de acabar.

problem-file-unwritable = Não foi possível escrever o ficheiro aí. Escolha outro lugar ou liberte espaço.
