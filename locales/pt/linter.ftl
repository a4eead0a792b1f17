linter-flagged = «{ $word }» não pode ficar aqui. { $why }

flagged-origin = Aqui nomeiam-se locais, não de onde vêm as pessoas.

flagged-status = Não se anota aqui o direito de ninguém a ficar. Nomeie o local.

flagged-asylum = A ninguém se pergunta sobre asilo. Nomeie o local.

flagged-papers = A ninguém se pedem documentos. Nomeie o local.

flagged-visa = A ninguém se pergunta por vistos ou autorizações. Nomeie o local.

flagged-ethnicity = Aqui nomeiam-se locais, não grupos étnicos.

flagged-religion = Não se anota a religião de ninguém. Nomeie o edifício ou a rua.

flagged-language = Não se anota a língua de ninguém. Nomeie o local.

flagged-name = A ninguém se pergunta o nome. Nomeie o local.

flagged-birth = A ninguém se pergunta a idade ou o dia de nascimento. Nomeie o local.

flagged-phone = Aqui não se anotam números de telefone. Nomeie o local.

flagged-email = Aqui não se anotam endereços de e-mail. Nomeie o local.

flagged-address = A ninguém se pergunta a morada. Nomeie o local.

flagged-likeness = Nada de fotos, impressões digitais ou assinaturas de pessoas. Nomeie o local.

flagged-health = As doenças das pessoas não se anotam aqui. Nomeie o local.

flagged-violence = O que as pessoas viveram não se anota aqui. Nomeie o local.

flagged-family = Os laços de família não se anotam aqui. Nomeie o local.

flagged-intimacy = Quem se ama e quem se é não se anota. Nomeie o local.

flagged-politics = As ideias políticas não se anotam. Nomeie o local.

flagged-police = Polícia e tribunais não têm lugar nas contagens. Nomeie o local.

flagged-case = Nada de números de processo: ninguém é seguido. Nomeie o local.
