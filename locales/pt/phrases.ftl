### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = Leitura
phrases-group-arithmetic = Matemática
phrases-group-spelling = Língua e escrita
phrases-group-attitude = Modo de trabalhar
phrases-group-friends = Relação com os outros
phrases-group-behaviour = Comportamento
phrases-group-talents = Talentos
phrases-group-home = Em casa

## Reading.

phrase-leest-met-plezier = { $pupil } lê com prazer e gosta de escolher um livro novo.
phrase-leest-vlot-voor = { $pupil } lê uma página em voz alta com fluência e clareza.
phrase-leest-met-gevoel = { $pupil } lê em voz alta com emoção: cada personagem tem a sua voz.
phrase-vertelt-tekst-na = { $pupil } conta com as próprias palavras de que fala um texto.
phrase-zoekt-in-de-tekst = { $pupil } procura no texto a resposta a uma pergunta.
phrase-vraagt-naar-woorden = { $pupil } pergunta o que significa uma palavra difícil.
phrase-leest-graag-weetjes = { $pupil } gosta de livros com curiosidades e fala deles à turma.
phrase-luistert-naar-verhalen = { $pupil } ouve uma história com atenção e depois sabe contar tudo.
phrase-herkent-al-letters = { $pupil } já conhece letras, por exemplo nos nomes de crianças.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } ouve que palavras rimam e inventa outras.
phrase-oefent-vlot-lezen = { $pupil } treina a leitura fluente, um pouco todos os dias.
phrase-oefent-lange-woorden = { $pupil } treina palavras longas e lê cada uma por partes.
phrase-leert-nadenken-bij-lezen = { $pupil } aprende a parar um momento na leitura para pensar.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } faz muitas contas de cabeça com rapidez.
phrase-telt-vlot = { $pupil } conta bem para a frente e para trás, também de 2 em 2.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } sabe a tabuada e usa a tabuada em outras contas.
phrase-rekent-met-geld = { $pupil } faz contas com dinheiro e sabe qual é o troco.
phrase-kan-klokkijken = { $pupil } sabe ver as horas e sabe quanto tempo falta.
phrase-meet-heel-precies = { $pupil } mede e desenha com a régua com muita precisão.
phrase-zoekt-eigen-oplossing = { $pupil } procura com calma uma solução própria para uma conta difícil.
phrase-ziet-patronen = { $pupil } vê como continua uma sequência e inventa outra.
phrase-legt-sommen-uit = { $pupil } explica uma conta passo a passo a outra criança.
phrase-vergelijkt-met-blokken = { $pupil } compara com blocos: o que é mais, menos ou igual.
phrase-oefent-de-tafels = { $pupil } treina a tabuada com algumas contas por dia.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } treina problemas com texto e primeiro desenha o que acontece.
phrase-leert-sommen-nakijken = { $pupil } aprende a verificar uma conta: esta resposta pode estar certa?

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } escreve histórias que a turma gosta de ouvir.
phrase-schrijft-netjes = { $pupil } escreve com cuidado: todos conseguem ler bem.
phrase-let-op-spelling = { $pupil } tem cuidado com a ortografia, também nas suas histórias.
phrase-gebruikt-nieuwe-woorden = { $pupil } usa de imediato uma palavra nova numa frase.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } conta na roda, com clareza, o que aconteceu.
phrase-houdt-goede-spreekbeurt = { $pupil } faz uma apresentação clara e responde a perguntas.
phrase-kent-meer-talen = { $pupil } sabe várias línguas e compara palavras dessas línguas.
phrase-schrijft-eigen-naam = { $pupil } escreve o próprio nome e tenta também outras palavras.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } treina as regras de ortografia e revê o próprio trabalho.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } treina a letra maiúscula e o ponto final em cada frase.
phrase-leert-hele-zinnen = { $pupil } aprende a falar em frases completas.

## Working attitude.

phrase-zet-door = { $pupil } tenta outra vez quando algo não dá certo à primeira.
phrase-begint-meteen = { $pupil } prepara o material e começa de imediato a trabalhar.
phrase-werkt-met-aandacht = { $pupil } trabalha com atenção, mesmo com barulho na sala.
phrase-plant-eigen-werk = { $pupil } organiza o próprio trabalho e acaba a tempo.
phrase-maakt-werk-af = { $pupil } acaba o trabalho e depois arruma tudo.
phrase-stelt-goede-vragen = { $pupil } faz perguntas que ensinam a turma toda.
phrase-zoekt-het-uit = { $pupil } quer saber como as coisas são e procura a resposta.
phrase-leert-van-fouten = { $pupil } olha para os erros com calma e corrige cada um.
phrase-doet-actief-mee = { $pupil } participa muito e levanta a mão muitas vezes.
phrase-kiest-een-uitdaging = { $pupil } às vezes escolhe uma tarefa difícil para aprender mais.
phrase-speelt-met-aandacht = { $pupil } brinca muito tempo com atenção, por exemplo com blocos.
phrase-leert-hulp-vragen = { $pupil } aprende a pedir ajuda quando o trabalho não dá certo.
phrase-oefent-rustig-doorwerken = { $pupil } treina trabalhar com calma, cada semana um pouco mais.
phrase-leert-werk-verdelen = { $pupil } aprende a dividir uma tarefa grande em passos pequenos.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } brinca com muitas crianças diferentes.
phrase-vraagt-anderen-mee = { $pupil } convida para brincar uma criança que não tem companhia.
phrase-troost-een-ander = { $pupil } consola uma criança que está triste.
phrase-deelt-met-anderen = { $pupil } partilha brinquedos e materiais com outras crianças.
phrase-helpt-klasgenoten = { $pupil } vê quem precisa de ajuda e ajuda de imediato.
phrase-werkt-eerlijk-samen = { $pupil } divide as tarefas com justiça no trabalho de grupo.
phrase-luistert-naar-ideeen = { $pupil } ouve as ideias dos outros e contribui com outras.
phrase-lost-ruzie-op = { $pupil } resolve uma briga com palavras: fala e ouve.
phrase-maakt-anderen-blij = { $pupil } alegra os outros com uma piada ou uma palavra amiga.
phrase-komt-op-voor-anderen = { $pupil } defende as crianças que precisam de apoio.
phrase-bedenkt-spelletjes = { $pupil } inventa no recreio jogos para todas as crianças.
phrase-leert-mee-te-spelen = { $pupil } aprende a perguntar: posso brincar também?
phrase-oefent-beurt-afwachten = { $pupil } treina esperar pela sua vez num jogo.
phrase-leert-ruzie-uitpraten = { $pupil } aprende a resolver uma briga com uma conversa calma.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } ouve a explicação e sabe o que tem de fazer.
phrase-houdt-zich-aan-regels = { $pupil } cumpre as regras, mesmo quando ninguém vê.
phrase-maakt-het-goed = { $pupil } pede desculpa e faz as pazes.
phrase-blijft-rustig = { $pupil } mantém a calma quando há tensão ou agitação.
phrase-zegt-iedereen-gedag = { $pupil } chega com alegria e cumprimenta todos.
phrase-vertelt-over-gevoel = { $pupil } fala com calma sobre raiva ou tristeza.
phrase-zegt-duidelijk-nee = { $pupil } diz “não” com clareza quando algo não é bom.
phrase-ruimt-zelf-op = { $pupil } arruma sem ninguém ter de pedir.
phrase-zuinig-op-spullen = { $pupil } tem cuidado com os livros e materiais da turma.
phrase-geeft-fout-toe = { $pupil } admite um erro com honestidade.
phrase-leert-rustig-worden = { $pupil } aprende a respirar primeiro com calma quando sente raiva.
phrase-oefent-met-luisteren = { $pupil } treina ouvir até a outra pessoa acabar de falar.
phrase-leert-grens-aangeven = { $pupil } aprende a dizer: chega, não quero isto.

## Talents.

phrase-tekent-met-details = { $pupil } desenha com muitos detalhes pequenos.
phrase-zingt-op-de-maat = { $pupil } canta e bate palmas exatamente no ritmo.
phrase-bedenkt-eigen-dansen = { $pupil } inventa danças e gosta de mostrar o resultado.
phrase-beweegt-met-plezier = { $pupil } corre, sobe e salta com muita alegria.
phrase-speelt-goed-toneel = { $pupil } faz um papel tão bem que todos ficam em silêncio.
phrase-bouwt-bijzondere-dingen = { $pupil } constrói coisas especiais com blocos, papel ou madeira.
phrase-weet-veel-van-dieren = { $pupil } sabe muito de animais e plantas e gosta de falar disso.
phrase-ontdekt-hoe-iets-werkt = { $pupil } desmonta coisas e descobre como funcionam.
phrase-handig-met-computer = { $pupil } cria no computador um jogo, um filme ou uma história.
phrase-neemt-de-leiding = { $pupil } assume a liderança e ajuda todos a participar.
phrase-zorgt-voor-jongere-kinderen = { $pupil } gosta de cuidar de crianças mais novas.
phrase-heeft-eigen-ideeen = { $pupil } tem muitas ideias próprias e faz com elas coisas bonitas.
phrase-regelt-graag-iets = { $pupil } gosta de organizar coisas para a turma, como uma festa.
phrase-vertelt-levendig = { $pupil } fala com tanta vida que todos querem ouvir.

## How home helps.

phrase-leest-thuis-samen = { $pupil } lê muito com alguém em casa, e nós ouvimos isso na turma.
phrase-oefent-thuis-elke-dag = { $pupil } treina um pouco em casa todos os dias, e nós vemos isso.
phrase-leert-thuis-woorden = { $pupil } aprende em casa muitas palavras nas conversas em família.
phrase-speelt-thuis-spelletjes = { $pupil } aprende muito com os jogos que se jogam em casa.
phrase-vertelt-over-thuis = { $pupil } gosta de contar à turma coisas boas de casa.
phrase-krijgt-thuis-steun = { $pupil } tem muito apoio em casa e por isso tem mais coragem na turma.
phrase-komt-op-tijd = { $pupil } chega na hora certa e começa o dia com calma.
phrase-begint-met-energie = { $pupil } começa o dia com energia: ir cedo para a cama ajuda.
phrase-heeft-spullen-mee = { $pupil } traz todos os dias o material para a escola.
phrase-oefent-thuis-lezen = { $pupil } treina a leitura em casa: dez minutos por dia.
phrase-leert-huiswerk-plannen = { $pupil } aprende a escolher em casa uma hora fixa para os deveres.
phrase-leert-op-tijd-komen = { $pupil } aprende a preparar-se a tempo, de manhã, para a escola.
