attest-title = Declaração: o que se pergunta a quem procura ajuda

attest-version = Programa: Acollida { $version }

attest-taxonomy = Lista do que se conta: versão { $number }, SHA-256 { $hash }

attest-made = Feita em { $date } pelo próprio programa, num dispositivo que conta com ele

attest-purpose = Esta página diz o que este programa pergunta e anota sobre quem vem por comida, cuidados de saúde ou orientação, e o que não pode anotar. Destina-se à revisão anual de formulários que a lei exige em algumas cidades, como a secção 2-173-030 (a)(2) do Municipal Code of Chicago: nenhum formulário usado nos serviços da cidade pode perguntar a cidadania ou a situação migratória.

attest-asked-title = O que se pergunta

attest-asked-none = A ninguém se pergunta nada. Quem trabalha no local toca na ajuda que foi dada. Nenhuma pessoa é registada.

attest-kinds-title = Em que pode tocar quem trabalha no local

attest-code = Código

attest-meaning = Significado

attest-counted = Contado por esta equipa

attest-yes = sim

attest-no = não

attest-marks-title = O que se pode marcar em cada toque, se a equipa quiser

attest-band = Idade, a olho e sem nunca perguntar: { $list }

attest-outcome = Se foi possível dar a ajuda: { $list }

attest-when = Quando: a semana; o dia só no próprio dispositivo, durante 14 dias no máximo

attest-where = Onde: um local da lista da equipa

attest-shift = Que um local esteve aberto num dia

attest-never-title = O que nunca se pode anotar

attest-never-intro = Não há campo, importação nem exportação para nada disto:

attest-team-title = A equipa deste dispositivo

attest-team-none = Este dispositivo ainda não pertence a nenhuma equipa. O que se segue vale para o próprio programa.

attest-team-name = Equipa: { $name }

attest-site = Local

attest-linter-good = O verificador de palavras do programa não encontrou palavras sobre pessoas nos nomes da equipa e dos seus locais.

attest-linter-bad = O verificador de palavras do programa encontrou palavras sobre pessoas nestes nomes. Têm de ser alterados antes de assinar esta página:

attest-how-title = Como o programa o garante

attest-how-types = Uma contagem é feita de códigos da lista acima, uma semana, um local e números. O programa não tem outro tipo de registo, por isso não há onde escrever mais nada.

attest-how-linter = Os nomes da equipa e dos seus locais são as únicas palavras que alguém escreve. Um verificador lê-as em todas as línguas do programa e recusa palavras sobre pessoas.

attest-how-tests = Testes automáticos passam o mesmo verificador por todas as frases do programa e comparam cada tabela e coluna dos seus ficheiros com uma lista revista.

attest-how-server = Um servidor, se a equipa o tiver, guarda só somas por semana e local: nenhuma pessoa, nenhum dispositivo, nenhum endereço, nenhuma hora.

attest-how-source = O programa é software livre; qualquer pessoa o pode ler e verificar.

attest-sign-title = Assinatura

attest-sign-text = Comparei esta página com o programa tal como o usamos. Não perguntamos nem anotamos mais nada.

attest-sign-date = Data

attest-sign-place = Cidade ou organização

attest-sign-name = Nome de quem assina

attest-sign-role = Função

attest-sign-signature = Assinatura

never-name = Nome, iniciais, alcunha, número de processo

never-birth = Data de nascimento ou idade exata

never-origin = Nacionalidade, país de origem, etnia, língua falada, religião

never-status = Situação migratória, documentos, percurso, data de chegada

never-contact = Morada, telefone, e-mail

never-likeness = Foto, voz, assinatura, impressão digital

never-position = Posição, células telefónicas, redes próximas

never-time = Hora do dia, ordem dos atendimentos

never-health = Diagnóstico, medicamentos, gravidez, deficiência, violência sofrida

never-family = Laços de família

never-text = Qualquer texto livre sobre um atendimento

never-worker = Quem contou, em que dispositivo, de que endereço de rede
