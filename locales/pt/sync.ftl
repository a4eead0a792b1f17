### The Sync screen.

sync-now = Sincronizar agora
sync-running = A enviar e a receber…
sync-join = Entrar numa equipa
sync-join-text = Cole o código que a coordenação lhe deu. Diz para que equipa este dispositivo conta; sobre si, nada se pergunta.
sync-other-code = Outro código
sync-other-code-text = Aqui acrescenta-se um código mais recente desta equipa, ou um que possa ler os seus números.
sync-code = O código da equipa
sync-code-placeholder = ACO1-…
sync-paste = Colar
sync-use-code = Usar este código

sync-team-unnamed = A sua equipa
sync-can-count = Este dispositivo pode contar.
sync-can-read = Este dispositivo pode ver os números da equipa.
sync-can-both = Este dispositivo pode contar e ver os números da equipa.

sync-waiting =
    { $count ->
        [one] { $count } contagem está só neste dispositivo
       *[other] { $count } contagens estão só neste dispositivo
    }
sync-nothing-waiting = A equipa tem todas as contagens
sync-never = Ainda sem ligação. Pode-se contar sem ela.
sync-last = Última ligação: { $when }
sync-next = Nova tentativa automática { $when }

sync-refused = Não aceites pelo servidor
sync-refused-text = Estas contagens ficam neste dispositivo. Mostre esta página à coordenação.
sync-refused-what =
    { $count ->
        [one] { $site }, { $day }: { $count } contagem
       *[other] { $site }, { $day }: { $count } contagens
    }

time-just-now = agora mesmo
time-minutes-ago =
    { $count ->
        [one] há { $count } minuto
       *[other] há { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] há { $count } hora
       *[other] há { $count } horas
    }
time-days-ago =
    { $count ->
        [one] ontem
       *[other] há { $count } dias
    }
time-in-minutes =
    { $count ->
        [one] dentro de { $count } minuto
       *[other] dentro de { $count } minutos
    }
time-soon = em breve
