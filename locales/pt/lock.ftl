lock-lock = Bloquear

lock-unlock = Desbloquear

lock-text = Bloqueado. Todas as contagens estão guardadas.

lock-foot = Sem nomes. Sem contas. Só números.

lock-refused = O dispositivo tinha-se bloqueado. O último toque não foi contado. Desbloqueie para continuar.

lock-leave-kiosk = Sair do modo partilhado

lock-leave-kiosk-text = Para a coordenação: números, sincronização e definições voltam a estar acessíveis.

lock-kiosk-refused = Num dispositivo partilhado, isto é fixo. Primeiro bloqueie-o e saia do modo partilhado.
