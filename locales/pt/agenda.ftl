### The grid on the table during the conversation: topics down, Home / School / Agreements across.
### The guiding questions are short: they stand in narrow cells.
### home: the parents tell. school: the teacher tells; "wij" is the school.
### The number is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### start, end, provisional-advice, final-advice are kinds of conversation, advice is the last two together: these
### questions take the place of the usual ones. Without a band they must fit every age.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

# $pupil is the given name.
agenda-title = Conversa sobre { $pupil }

## Heads of the columns.

agenda-column-home = Em casa
agenda-column-school = Na escola
agenda-column-agreements = Combinado

# Above what was agreed in the last conversation.
agenda-agreed = Da última vez:

## Marks before a sentence of the teacher. Read aloud only.

agenda-strength = Ponto forte
agenda-talent = Talento
# Something to work on.
agenda-focus = A desenvolver

## How often the child was away this school year. A line for each number that the school has; $count is whole.

# Days ill.
agenda-sick =
    { $count ->
        [0] Neste ano letivo: nenhum dia de doença.
        [one] Neste ano letivo: { $count } dia de doença.
       *[other] Neste ano letivo: { $count } dias de doença.
    }
# How often the child came late.
agenda-late =
    { $count ->
        [0] Neste ano letivo: nenhum atraso.
        [one] Neste ano letivo: { $count } atraso.
       *[other] Neste ano letivo: { $count } atrasos.
    }
# Days off with permission of the school.
agenda-leave =
    { $count ->
        [0] Neste ano letivo: nenhum dia livre autorizado.
        [one] Neste ano letivo: { $count } dia livre autorizado.
       *[other] Neste ano letivo: { $count } dias livres autorizados.
    }

# The three numbers in one line, when the school has all three.
agenda-attendance =
    Neste ano letivo: { $sick ->
        [0] nenhum dia de doença
        [one] { $sick } dia de doença
       *[other] { $sick } dias de doença
    }, { $late ->
        [0] nenhum atraso
        [one] { $late } atraso
       *[other] { $late } atrasos
    }, { $leave ->
        [0] nenhum dia livre autorizado
        [one] { $leave } dia livre autorizado
       *[other] { $leave } dias livres autorizados
    }.

## Dates of the last year, as plain facts. Secondary school follows the advice of the school and a test.
## $from and $until are days, such as "10 januari" and "31 januari 2027".

# The first advice of the school; it may still go up after the test.
agenda-dates-provisional = Recomendação provisória: { $from } – { $until }
# "Doorstroomtoets" is the official name of the test: keep the Dutch word, explain it if there is room.
agenda-dates-test = Teste (doorstroomtoets): fim de janeiro ou em fevereiro
# The latest day.
agenda-dates-result = Resultado do teste: até { $until }
# The latest day.
agenda-dates-final = Recomendação final: até { $until }

## Opening: how is the child?

agenda-topic-introduction = Como está tudo?

agenda-introduction-home-12-1 = O que foi bom ou especial desde a entrada na escola?
agenda-introduction-home-12-2 = O que a criança conta em casa sobre a escola?
agenda-introduction-school-12-1 = Como é a chegada da criança à sala?
agenda-introduction-school-12-2 = O que dá alegria à criança na sala?

agenda-introduction-home-34-1 = Como está a criança em casa?
agenda-introduction-home-34-2 = O que a criança conta sobre a turma?
agenda-introduction-school-34-1 = O que nos dá alegria?
agenda-introduction-school-34-2 = O que deu certo do que ficou combinado?

agenda-introduction-home-56-1 = Como está a criança em casa?
agenda-introduction-home-56-2 = De que a criança tem orgulho?
agenda-introduction-school-56-1 = O que notamos, o que é bonito de ver?
agenda-introduction-school-56-2 = O que deu certo do que ficou combinado?

agenda-introduction-home-78-1 = Como se sente a criança?
agenda-introduction-home-78-2 = De que assunto a criança quer falar?
agenda-introduction-school-78-1 = O que vai bem? Em que cresce a criança?
agenda-introduction-school-78-2 = O que deu certo do que ficou combinado?

agenda-introduction-home-start-1 = De que mais gosta na criança? O que ela faz bem?
agenda-introduction-home-start-2 = O que a criança conta em casa sobre a turma?
agenda-introduction-home-start-3 = Há algo em casa que o professor ou a professora deve saber?
agenda-introduction-school-start-1 = Como foram as primeiras semanas?
agenda-introduction-school-start-2 = O que já nos dá alegria?
agenda-introduction-school-start-12-1 = Como foram os primeiros dias e semanas na sala?
agenda-introduction-school-start-12-2 = Com que a criança gosta de brincar?

agenda-introduction-home-end-1 = De que tem orgulho? E a criança?
agenda-introduction-home-end-2 = Qual foi a coisa mais bonita deste ano?
agenda-introduction-school-end-1 = De que temos orgulho?
agenda-introduction-school-end-2 = O que deu certo do que combinamos este ano?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-introduction-pupil-present-1 = { $pupil }: o que é importante contar?
# When the child leads the conversation.
agenda-introduction-pupil-leads-1 = { $pupil }: o que há para mostrar?

## What and how the child learns.

agenda-topic-cognitive = Aprender

agenda-cognitive-home-12-1 = Que línguas falam em casa? Contam histórias?
agenda-cognitive-home-12-2 = Sobre o que a criança pergunta muito?
agenda-cognitive-school-12-1 = Como a criança fala, conta e brinca com palavras?
agenda-cognitive-school-12-2 = O que a criança aprende agora?

agenda-cognitive-home-34-1 = A criança lê em casa? Também leem em família?
agenda-cognitive-home-34-2 = O que a criança acha fácil ou difícil?
agenda-cognitive-school-34-1 = Como vão a leitura, a escrita e as contas?
agenda-cognitive-school-34-2 = Qual é o próximo passo?

agenda-cognitive-home-56-1 = O que a criança gosta de ler?
agenda-cognitive-home-56-2 = É fácil praticar em casa, por exemplo a tabuada?
agenda-cognitive-school-56-1 = Como a criança progrediu desde o ano passado?
agenda-cognitive-school-56-2 = Qual é o próximo passo?

agenda-cognitive-home-78-1 = Como vão os deveres em casa?
agenda-cognitive-home-78-2 = O que ajuda a criança a aprender?
agenda-cognitive-school-78-1 = Como a criança progrediu desde o ano passado?
agenda-cognitive-school-78-2 = Como a criança estuda e organiza o tempo?

agenda-cognitive-home-start-1 = Em casa, o que ajuda a criança a aprender?
agenda-cognitive-home-start-2 = O que espera deste ano letivo?
agenda-cognitive-school-start-1 = O que a criança já faz bem?
agenda-cognitive-school-start-2 = O que a criança vai aprender este ano?
agenda-cognitive-home-start-12-1 = Que línguas a criança ouve e fala em casa?
agenda-cognitive-home-start-12-2 = O que ajuda a criança quando algo é novo?
agenda-cognitive-school-start-12-1 = Como a criança brinca, e o que conta ao brincar?
agenda-cognitive-school-start-12-2 = O que a criança aprende este ano ao brincar?

agenda-cognitive-home-end-1 = O que a criança já sabe fazer e antes não sabia?
agenda-cognitive-home-end-2 = Em casa, o que mais ajudou a aprender?
agenda-cognitive-school-end-1 = Como a criança progrediu este ano?
agenda-cognitive-school-end-2 = O que a criança vai continuar no próximo ano?

agenda-cognitive-school-advice-1 = Como a criança progrediu nos últimos anos?
agenda-cognitive-school-advice-2 = O que ajuda a criança até às férias de verão?

## Friends, feelings, the group.

agenda-topic-social = Relação com os outros

agenda-social-home-12-1 = Com quem a criança gosta de brincar?
agenda-social-home-12-2 = O que a criança faz quando sente raiva ou tristeza?
agenda-social-school-12-1 = Como a criança brinca com as outras?
agenda-social-school-12-2 = A criança diz o que quer e o que sente?

agenda-social-home-34-1 = Com quem a criança brinca depois da escola?
agenda-social-home-34-2 = O que dá alegria ou raiva à criança?
agenda-social-school-34-1 = Como é brincar e trabalhar com os outros?
agenda-social-school-34-2 = Como a criança resolve uma briga?

agenda-social-home-56-1 = A criança tem amigos com quem se sente bem?
agenda-social-home-56-2 = A criança fala do que sente?
agenda-social-school-56-1 = Que lugar a criança tem no grupo?
agenda-social-school-56-2 = Como é o trabalho com os outros?

agenda-social-home-78-1 = Que amigos a criança tem, também na internet?
agenda-social-home-78-2 = A criança tem coragem de dizer o que pensa?
agenda-social-school-78-1 = Que lugar a criança tem no grupo?
agenda-social-school-78-2 = Como a criança se defende e defende os outros?

agenda-social-home-end-1 = Com quem a criança gostou de estar este ano?
agenda-social-home-end-2 = Para que a criança tem coragem agora, e antes não?
agenda-social-school-end-1 = Como está agora a relação com os outros?
agenda-social-school-end-2 = O que a criança traz de bom ao grupo?

## Liking school, effort, being there and being on time.

agenda-topic-motivation = Gosto pela escola

agenda-motivation-home-12-1 = A criança gosta de ir à escola?
agenda-motivation-home-12-2 = Como vão o sono e a chegada na hora certa?
agenda-motivation-school-12-1 = O que a criança faz durante muito tempo?
agenda-motivation-school-12-2 = A criança participa na roda?

agenda-motivation-home-34-1 = A criança vai à escola com vontade?
agenda-motivation-home-34-2 = De manhã, é fácil chegar na hora certa?
agenda-motivation-school-34-1 = Em que a criança se esforça bem?
agenda-motivation-school-34-2 = A criança consegue continuar a tarefa?

agenda-motivation-home-56-1 = Quando a criança tem muita vontade de ir à escola?
agenda-motivation-home-56-2 = O que a criança faz quando algo não dá certo?
agenda-motivation-school-56-1 = Quando a criança trabalha melhor?
agenda-motivation-school-56-2 = A criança pede ajuda?

agenda-motivation-home-78-1 = Em que a criança quer fazer um esforço?
agenda-motivation-home-78-2 = Como a criança divide o tempo em casa?
agenda-motivation-school-78-1 = A criança trabalha com autonomia?
agenda-motivation-school-78-2 = O que a criança faz quando erra?

agenda-motivation-school-end-1 = Em que a criança se esforçou muito este ano?
agenda-motivation-school-end-2 = O que dá à criança vontade de aprender?

agenda-motivation-home-advice-1 = Em que a criança quer trabalhar antes do verão?
agenda-motivation-home-advice-2 = O que ajuda a criança a não desistir?

## Hobbies, talents, what the child loves.

agenda-topic-interests = Interesses e talentos

agenda-interests-home-12-1 = De que a criança mais gosta de brincar?
agenda-interests-home-12-2 = O que a criança vê ou ouve durante muito tempo?
agenda-interests-school-12-1 = Que cantinho a criança escolhe na sala?
agenda-interests-school-12-2 = O que a criança gosta de descobrir?

agenda-interests-home-34-1 = O que a criança gosta de fazer depois da escola?
agenda-interests-home-34-2 = De que assunto a criança sabe muito?
agenda-interests-school-34-1 = Qual é a matéria preferida da criança?
agenda-interests-school-34-2 = Que talento vemos?

agenda-interests-home-56-1 = Que hobby ou desporto combina com a criança?
agenda-interests-home-56-2 = O que a criança faz bem em casa?
agenda-interests-school-56-1 = Qual é a matéria preferida da criança?
agenda-interests-school-56-2 = Como damos espaço a este talento?

agenda-interests-home-78-1 = O que a criança faz durante horas?
agenda-interests-home-78-2 = Que profissão interessa à criança?
agenda-interests-school-78-1 = Qual é a matéria preferida da criança?
agenda-interests-school-78-2 = Como damos espaço a este talento?

agenda-interests-school-end-1 = Que talento vimos crescer este ano?
agenda-interests-school-end-2 = Que espaço terá este talento no próximo ano?

agenda-interests-school-advice-1 = Que talento vemos na criança?
agenda-interests-school-advice-2 = A criança gosta de aprender com livros, na prática, ou das duas formas?

## Starting school, the next grade, secondary school. Band 78 speaks of the choice of secondary school.

agenda-topic-career = Percurso escolar
# The same row for children of ten to twelve.
agenda-topic-career-78 = Para a escola secundária

agenda-career-home-12-1 = Como foi o começo na escola para a criança?
agenda-career-home-12-2 = O que espera da escola?
agenda-career-school-12-1 = Como foi a adaptação da criança à escola?
agenda-career-school-12-2 = O que vem no próximo ano?

agenda-career-home-34-1 = O que quer que a criança aprenda este ano?
agenda-career-home-34-2 = O que a criança quer ser no futuro?
agenda-career-school-34-1 = O que vem no próximo ano?
agenda-career-school-34-2 = De que a criança precisa para isso?

agenda-career-home-56-1 = Com que profissão a criança sonha?
agenda-career-home-56-2 = O que deseja para a criança?
agenda-career-school-56-1 = O que esperamos da criança?
agenda-career-school-56-2 = De que a criança precisa para isso?

agenda-career-home-78-1 = Em que escola secundária a família pensa?
agenda-career-home-78-2 = O que é importante para a criança nessa escolha?
agenda-career-school-78-1 = Que tipo de ensino combina com a criança?
agenda-career-school-78-2 = Que passos ainda faltam, e quando?

agenda-career-school-start-12-1 = Como vai a adaptação à turma e às regras?
agenda-career-school-start-12-2 = Como é um dia na sala?
agenda-career-home-start-78-1 = O que a criança pensa da escola secundária?
agenda-career-home-start-78-2 = Que perguntas tem sobre a escolha da escola?
agenda-career-school-start-78-1 = Que passos vêm este ano?
agenda-career-school-start-78-2 = De que a criança precisa para isso?

# About the next class, or secondary school for the oldest.
agenda-career-home-end-1 = O que a criança mais espera do próximo ano?
agenda-career-home-end-2 = O que ainda deixa a criança com receio?
agenda-career-school-end-1 = O que muda no próximo ano?
agenda-career-school-end-2 = O que ajuda a criança a começar bem?

# January of the last year: the test still comes.
agenda-career-home-provisional-advice-1 = O que combina com a criança? Por que razão?
agenda-career-home-provisional-advice-2 = O que deseja? O que a criança quer?
agenda-career-home-provisional-advice-3 = Que escolas a família quer visitar?
agenda-career-school-provisional-advice-1 = Que recomendação provisória damos?
agenda-career-school-provisional-advice-2 = Por que razão damos esta recomendação?
agenda-career-school-provisional-advice-3 = O que pode mudar depois do teste (doorstroomtoets)?

# March of the last year: the test has been made.
agenda-career-home-final-advice-1 = O que acha da recomendação? E a criança?
agenda-career-home-final-advice-2 = Para que escola a criança quer ir? Por que razão?
agenda-career-school-final-advice-1 = Qual é o resultado do teste (doorstroomtoets)?
agenda-career-school-final-advice-2 = Qual é a recomendação final? Por que razão?
agenda-career-school-final-advice-3 = Como e quando faz a inscrição na escola?

## Anything out of the ordinary, at home or at school: health, support, changes.

agenda-topic-special = O que mais conta?

agenda-special-home-12-1 = Há algo que a escola deve saber?
agenda-special-school-12-1 = Há ajuda extra ou algo especial?

agenda-special-home-34-1 = Há algo que a escola deve saber?
agenda-special-school-34-1 = Há ajuda extra ou algo especial?

agenda-special-home-56-1 = Há algo que a escola deve saber?
agenda-special-school-56-1 = Há ajuda extra ou algo especial?

agenda-special-home-78-1 = Há algo que a escola deve saber?
agenda-special-school-78-1 = Há ajuda extra ou algo especial?

## The closing row: what each will do.

agenda-topic-agreements = O que combinamos

agenda-agreements-home-12-1 = O que quer fazer em casa?
agenda-agreements-school-12-1 = O que vamos fazer na sala?

agenda-agreements-home-34-1 = O que quer fazer em casa?
agenda-agreements-school-34-1 = O que vamos fazer na sala?

agenda-agreements-home-56-1 = O que a criança vai fazer? E os pais?
agenda-agreements-school-56-1 = O que vamos fazer?

agenda-agreements-home-78-1 = O que a criança vai fazer? E os pais?
agenda-agreements-school-78-1 = O que vamos fazer?

agenda-agreements-home-start-1 = Tem uma sugestão ou um elogio para a escola?
agenda-agreements-home-start-2 = O que quer fazer em casa? E a criança?
agenda-agreements-school-start-1 = O que vamos fazer na sala?
agenda-agreements-school-start-2 = Como pode ajudar em casa?

agenda-agreements-home-end-1 = O que vão fazer nas férias, em família?
# To the teacher or the school of next year.
agenda-agreements-home-end-2 = O que podemos transmitir para o próximo ano?
agenda-agreements-school-end-1 = A quem transmitimos isto, e quando?

# One question for the child itself, when it is at the table. $pupil is the given name; speak to the child.
agenda-agreements-pupil-present-1 = { $pupil }: qual vai ser o primeiro passo?
# When the child leads the conversation.
agenda-agreements-pupil-leads-1 = { $pupil }: o que vamos combinar?
