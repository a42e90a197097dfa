### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = Sobre mim
pupil-sheet-intro = Vai haver uma conversa sobre mim. Nesta folha conto como estou.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Eu conduzo a conversa. Nesta folha conto como estou.

# The child writes its name behind this.
pupil-sheet-name = O meu nome:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = sim
pupil-sheet-sometimes = às vezes
pupil-sheet-not-yet = ainda não

# Stands above the statements with the three faces.
pupil-sheet-choose = Pinto a carinha que combina comigo.

## Statements.

pupil-sheet-face-12-1 = Gosto de ir à escola.
pupil-sheet-face-12-2 = Gosto de brincar com outras crianças.
pupil-sheet-face-12-3 = Tenho coragem de falar na roda.
pupil-sheet-face-12-4 = Gosto de ouvir uma história.

pupil-sheet-face-34-1 = Gosto de ir à escola.
pupil-sheet-face-34-2 = Tenho com quem brincar.
pupil-sheet-face-34-3 = Gosto de ler.
pupil-sheet-face-34-4 = Gosto de fazer contas.
pupil-sheet-face-34-5 = Tenho coragem de pedir ajuda.

pupil-sheet-face-56-1 = Vou à escola com alegria.
pupil-sheet-face-56-2 = Faço parte do grupo.
pupil-sheet-face-56-3 = Consigo trabalhar com calma.
pupil-sheet-face-56-4 = Digo quando não entendo alguma coisa.
pupil-sheet-face-56-5 = Gosto de ler.

pupil-sheet-face-78-1 = Vou à escola com alegria.
pupil-sheet-face-78-2 = No grupo, posso ser quem eu sou.
pupil-sheet-face-78-3 = Sei organizar bem o meu trabalho.
pupil-sheet-face-78-4 = Peço ajuda quando não consigo avançar.
pupil-sheet-face-78-5 = Tenho vontade de ir para a escola secundária.

## Prompts to draw.

pupil-sheet-draw-12-1 = O meu desenho: o que mais gosto de fazer na escola.
pupil-sheet-draw-34-1 = O meu desenho: o que já faço bem.

pupil-sheet-draw-start-12-1 = O meu desenho: com quem gosto de brincar.

pupil-sheet-draw-end-12-1 = O meu desenho: o mais divertido deste ano.
pupil-sheet-draw-end-34-1 = O meu desenho: o mais bonito deste ano.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Quero contar isto. Um adulto escreve:

pupil-sheet-write-34-1 = Tenho orgulho de:
pupil-sheet-write-34-2 = Quero aprender:

pupil-sheet-write-56-1 = Tenho orgulho de:
pupil-sheet-write-56-2 = Quero fazer melhor:
pupil-sheet-write-56-3 = Na sala, isto ajuda:
pupil-sheet-write-56-4 = Quero falar sobre:

pupil-sheet-write-78-1 = Tenho orgulho de:
pupil-sheet-write-78-2 = Ainda acho difícil:
pupil-sheet-write-78-3 = O meu objetivo, e o que vou fazer:
pupil-sheet-write-78-4 = Quero saber isto sobre a escola depois do groep 8:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Gosto disto. Um adulto escreve:

pupil-sheet-write-start-34-1 = Tenho orgulho de:
pupil-sheet-write-start-34-2 = Este ano quero aprender:

pupil-sheet-write-start-1 = Tenho orgulho de:
pupil-sheet-write-start-2 = Gosto de fazer:
pupil-sheet-write-start-3 = Este ano quero aprender:
pupil-sheet-write-start-4 = Na sala, isto ajuda:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Já sei fazer isto. Um adulto escreve:

pupil-sheet-write-end-34-1 = Tenho orgulho de:
pupil-sheet-write-end-34-2 = No próximo ano quero aprender:

pupil-sheet-write-end-1 = Tenho orgulho de:
pupil-sheet-write-end-2 = Agora faço melhor do que no ano passado:
pupil-sheet-write-end-3 = O melhor deste ano foi:
pupil-sheet-write-end-4 = No próximo ano quero aprender:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Tenho orgulho de:
pupil-sheet-write-advice-78-2 = Gosto de fazer, na escola e em casa:
pupil-sheet-write-advice-78-3 = Aprendo melhor assim:
pupil-sheet-write-advice-78-4 = Numa escola nova, é importante para mim:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Assim conduzo a conversa
pupil-sheet-lead-1 = Digo olá.
pupil-sheet-lead-2 = Falo sobre esta folha.
pupil-sheet-lead-3 = Pergunto o que acham.
pupil-sheet-lead-4 = Digo o que combinamos.
