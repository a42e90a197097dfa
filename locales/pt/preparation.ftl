### The sheet with which parents get ready for the conversation: five steps.
### start, end, advice in an id are kinds of conversation: these lines take the place of the usual ones.
### start: the first weeks of the school year. end: the last weeks. advice: about the choice of secondary school.

preparation-title = Como se preparar

# Under the title.
preparation-intro = Cinco passos. Traga esta folha para a conversa.

## Step 1: come.

preparation-step-1-title = Venha à conversa
preparation-step-1-line-1 = Anote o dia e a hora.
preparation-step-1-line-2 = Não pode? Ligue ou escreva ao professor ou à professora.
preparation-step-1-line-3 = Quer intérprete? Avise desde já.

## Step 2: talk with your child first. The lines are questions that a parent asks the child.

preparation-step-2-title = Fale primeiro com a sua criança
preparation-step-2-line-1 = O que é bom na escola?
preparation-step-2-line-2 = O que é difícil?
preparation-step-2-line-3 = Com quem é bom estar?
preparation-step-2-line-4 = O que posso contar na escola?

## Step 3: what do you want to ask the teacher?

preparation-step-3-title = Pense: o que quer perguntar?
preparation-step-3-line-1 = O que a criança faz bem?
preparation-step-3-line-2 = O que pode melhorar?
preparation-step-3-line-3 = Como está a criança na turma?
preparation-step-3-line-4 = O que faz a escola? E eu, o que posso fazer?

preparation-step-3-line-start-1 = Como foram as primeiras semanas?
preparation-step-3-line-start-2 = O que a criança vai aprender este ano?
preparation-step-3-line-start-3 = Como posso ajudar em casa?
preparation-step-3-line-start-4 = Como podemos comunicar este ano?

preparation-step-3-line-end-1 = Como a criança progrediu este ano?
preparation-step-3-line-end-2 = O que deu certo do que combinamos?
preparation-step-3-line-end-3 = O que muda no próximo ano?
preparation-step-3-line-end-4 = O que posso fazer nas férias?

preparation-step-3-line-advice-1 = Qual é a razão desta recomendação?
preparation-step-3-line-advice-2 = Que escolas combinam com ela?
preparation-step-3-line-advice-3 = A recomendação ainda pode mudar?
preparation-step-3-line-advice-4 = O que devo fazer agora, e quando?

## Step 4: what do you want to tell the teacher?

preparation-step-4-title = Pense: o que quer contar?
preparation-step-4-line-1 = Como é a sua criança em casa?
preparation-step-4-line-2 = O que a sua criança diz da escola?
preparation-step-4-line-3 = De que a sua criança mais gosta?
preparation-step-4-line-4 = Há algo em casa que o professor ou a professora deve saber?

preparation-step-4-line-start-1 = De que gosta a sua criança? O que faz bem?
preparation-step-4-line-start-2 = O que funciona bem em casa?
preparation-step-4-line-start-3 = O que espera deste ano letivo?
preparation-step-4-line-start-4 = Há algo em casa que o professor ou a professora deve saber?

preparation-step-4-line-advice-1 = De que a sua criança mais gosta?
preparation-step-4-line-advice-2 = Que profissão interessa à sua criança?
preparation-step-4-line-advice-3 = Como a sua criança aprende melhor?
preparation-step-4-line-advice-4 = O que deseja? O que a sua criança quer?

## Step 5: ask on, during the conversation.

preparation-step-5-title = Pergunte durante a conversa
preparation-step-5-line-1 = Não entende alguma coisa? Peça explicação.
preparation-step-5-line-2 = Pergunte: pode dar um exemplo?
preparation-step-5-line-3 = Peça uma folha com o que combinaram.

## Tips for help at home. The number is the grade band: 12 is four to six years old, 78 is ten to twelve.

preparation-tips = Como ajudar em casa

preparation-tip-12-1 = Conversem muito, na língua que falam melhor.
preparation-tip-12-2 = Todos os dias, leiam um livrinho ou vejam as imagens.
preparation-tip-12-3 = Cantem, brinquem e contem: na escada, à mesa, nas compras.
preparation-tip-12-4 = Deixe a sua criança fazer sem ajuda o que já sabe.

preparation-tip-34-1 = Leiam 15 minutos por dia. Pode ser um pouco cada um.
preparation-tip-34-2 = Procurem letras e palavras: na rua, num pacote de leite.
preparation-tip-34-3 = Façam contas: com dinheiro, com as horas, na cozinha.
preparation-tip-34-4 = Pergunte o que foi bom hoje, e escute.

preparation-tip-56-1 = Deixe a sua criança ler todos os dias. Falem sobre a história.
preparation-tip-56-2 = Pratiquem a tabuada alguns minutos por dia.
preparation-tip-56-3 = Vejam o que há para fazer esta semana para a escola.
preparation-tip-56-4 = Diga o que vai bem. Errar faz parte.

preparation-tip-78-1 = Escolha um lugar e uma hora certa para os deveres.
preparation-tip-78-2 = Façam um plano. Depois, deixe a sua criança cuidar do plano.
preparation-tip-78-3 = Ajude a manter o hábito de ler: um livro, o jornal, uma revista.
preparation-tip-78-4 = Falem do futuro: de que gosta a sua criança, que escola combina com isso?

## Tips for the summer holiday.

preparation-tip-end-12-1 = Nas férias também: conversem e leiam muito, na língua da família.
preparation-tip-end-12-2 = Brinquem muito ao ar livre. Procurem folhas, pedras e bichinhos.
preparation-tip-end-12-3 = Deixe a sua criança ajudar: cozinhar, contar, fazer compras.
preparation-tip-end-12-4 = Na última semana de férias, falem sobre o novo ano letivo.

# For children from six to twelve years old.
preparation-tip-end-1 = Nas férias também: ler todos os dias. Pode ser BD (quadrinhos).
# Children become a member of a Dutch public library free of charge.
preparation-tip-end-2 = Vão à biblioteca. Para crianças, a inscrição é gratuita.
preparation-tip-end-3 = Façam contas: com dinheiro, com as horas, com uma receita.
preparation-tip-end-4 = Na última semana de férias, a criança volta a ir cedo para a cama.

## Tips around the advice for secondary school.

preparation-tip-advice-78-1 = Conheçam escolas: num dia aberto ou na internet.
# The level of secondary education.
preparation-tip-advice-78-2 = Falem do que a sua criança gosta, não só do nível.
preparation-tip-advice-78-3 = Pergunte o que deixa a sua criança com receio, e escute.
preparation-tip-advice-78-4 = Mostre que sente orgulho, seja qual for a recomendação.
