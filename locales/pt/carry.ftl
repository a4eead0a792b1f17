### Counts carried from device to device as a file, without a connection. On the Sync screen.

carry-title = À mão
carry-text = Sem ligação, um ficheiro leva contagens a outro dispositivo da sua equipa: por cabo, cartão de memória ou mensagem. Só a sua equipa o pode abrir, e nada é contado duas vezes.
carry-save = Guardar um ficheiro
carry-share = Partilhar um ficheiro
carry-take = Importar um ficheiro

carry-given =
    { $count ->
        [one] { $count } contagem está no ficheiro. Fica também neste dispositivo.
       *[other] { $count } contagens estão no ficheiro. Ficam também neste dispositivo.
    }
carry-taken =
    { $count ->
        [one] Com o ficheiro veio { $count } contagem nova.
       *[other] Com o ficheiro vieram { $count } contagens novas.
    }
carry-nothing-new = Todas as contagens deste ficheiro já estavam aqui.
carry-team-came = Os locais da sua equipa vieram com o ficheiro.
carry-unread =
    { $count ->
        [one] Não foi possível ler { $count } registo. Atualize a aplicação e importe o ficheiro de novo.
       *[other] Não foi possível ler { $count } registos. Atualize a aplicação e importe o ficheiro de novo.
    }

## What went wrong with a file.

carry-problem-none = Este não é um ficheiro com contagens da Acollida. O nome de um ficheiro desses acaba em .acollida.
carry-problem-damaged = Este ficheiro está danificado ou incompleto. Peça-o outra vez.
carry-problem-other = O código deste dispositivo não abre este ficheiro. É de outra equipa, ou o código da sua equipa mudou.
carry-problem-newer = Este ficheiro foi feito por uma versão mais recente da Acollida. Atualize a aplicação e importe-o de novo.
carry-problem-large = Há aqui mais contagens do que cabem num ficheiro. Sincronize quando houver ligação.
carry-problem-unreadable = Não foi possível ler o ficheiro. Copie-o para este dispositivo e tente de novo.
carry-problem-no-code = Este dispositivo não tem código para contar, por isso não pode fazer nem abrir estes ficheiros. Peça um à coordenação.
