share-open = Partilhar

share-title = Partilhar como texto

share-copy = Copiar

share-copied = Copiado

share-text = O texto

share-note-mine = Só as contagens deste dispositivo. O texto não contém nenhum local nem pessoa.

share-note-team = São os números exatos da equipa, para uso interno. Não os publique: um número pequeno pode apontar para alguém.

share-mine-head = Contado neste dispositivo: { $period }

share-team-head = { $team }: { $period }

share-period = { $name }, { $dates }

share-only = Só: { $what }

share-contacts-not-people = Atendimentos, não pessoas: quem recebeu ajuda cinco vezes conta cinco vezes.

share-inside = Números exatos para uso interno da equipa; não publicar.

share-file-title = Guardar como folha de cálculo

share-file-released = Guardar números publicáveis

share-file-hand-on = Partilhar números publicáveis

share-file-released-note = Também para fora: os números pequenos ficam escondidos e a cada um junta-se um pouco de acaso.

share-file-internal = Guardar números exatos

share-file-running = A obter o ficheiro…

share-file-saved = Guardado: { $file }
