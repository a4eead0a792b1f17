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
