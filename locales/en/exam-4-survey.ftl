level = An Anonymous Survey
    .summary = Arman agai needs a hundred per cent. In the corners of the forms there are faint numbers in pencil.
    .want = Forty-eight forms are to be filled in by Wednesday. With the truth, or with a hundred per cent?

forms =
    .l1 = Two groups, forty-eight people, twenty balloons. Arman agai is handing out forms.
    .l2 = “Friends! Anonymous, open, honest! Our column is the first column!”
    .l3 = The form has three columns: “very satisfied”, “satisfied” and “satisfied, thank you”.
    .l4 = “Isn't there a fourth? ‘Satisfied, but hungry’?”

seat-sat = Madina hasn't sat down beside you. She's two desks in front, with her back to you. Her good morning was very polite.

seat-point = Erlan sits down beside you. “Lot of work at night,” he says, puts his head on his arms and shuts his eyes.

seat-home = The place beside you is empty: Madina is at home, selling kurt. Dima has put her bag on the chair.

seat-own = Madina sits beside you. Since Friday she hasn't hidden her hands in her sleeves. She pushes her rubber over to you.

form = The form lies before you. Ten minutes to the bell. What do you look at?
    .corner = The corner of the form
    .corner-text = You hold it to the light. In the left corner, in pencil, a faint number: 27. The form next to it says 28.
    .question = The question
    .question-text = “How satisfied are you with our college?” All three answers are “satisfied”. There's no room for anyone who isn't.
    .jar = The pencil jar
    .jar-text = At the bottom, rubber crumbs, and among them a bead. Somebody rubbed out their own number. Now you have the bead.
    .list = The list on the desk
    .list-text = On Arman agai's desk is the list of both groups, by the alphabet. The twenty-seventh line is you.
    .done = Turn the form over

rustam =
    .l1 = “Let's see. 48 forms, 48 numbers, alphabetical. You're 27. Total anonymous: nil.”
    .l2 = “It isn't a survey, it's a register! Admit it!”
    .l3 = Forty-eight pencils have stopped. Nobody cares to be the first to write.

hundred = “You're the face of the group. Do them all by three, first column. I'll write you a letter: a place at the centre's yours!”
    .tick = “All right, agai. By three.”
    .numbers = “What are the numbers in the corner for, agai?”
    .rub = Take a rubber and rub your number out, before everyone
    .quiet = Whisper to the group: “The numbers are a list.”
    .one-question = “Let's ask one question, and really ask it.”

arman-numbers =
    .l1 = “Those? So that none get lost. One year eleven forms went missing, and I was to blame.”
    .l2 = “An empty cell… You wouldn't know. I dream of it. White. Square.”
    .l3 = He isn't lying. A form with a number doesn't get lost. Nor is a form with a number anonymous.

arman-cell =
    .l1 = “Really ask it? And if we don't like the answer? I've no column for that.”
    .l2 = He winds a balloon string round his finger and says nothing. Then: “Go to the director. I didn't hear that.”

ticked =
    .l1 = Evening. Forty-eight forms, one pencil. It's shameful up to the tenth. After the twentieth it's only work.
    .l2 = Here comes twenty-seven. Yours. At “very satisfied” the pencil breaks.
    .l3 = The last one you do in ink. So that it can't be rubbed out.

letter =
    .l1 = “A hundred per cent! What a team! And here's your letter: ‘honest, careful, thinks independently’.”
    .l2 = It's a good letter, with a stamp. At the third virtue your eyes slide off to one side.
    .l3 = “Bulaq FM: we're a hundred per cent content. When was I? I don't recall it.”

letter-in-hand = The letter is in your hand. It must be five grams, and your arm is tired.
    .keep = Put the letter in your folder
    .return = Give it back, and ask the director for a real survey
    .later = Think about it tomorrow

kept-letter =
    .l1 = The letter is in the folder. In the corridor hangs a poster: “100%”. Above it, twenty balloons.
    .l2 = The same day somebody wrote a small number in the poster's corner, in pencil: 27. A coincidence, no doubt.

returned-letter =
    .l1 = You put the letter on his desk. Arman agai looks at it, and then at you.
    .l2 = “So ‘thinks independently’ was true, then. All right… Go to the director. Without me.”

rubbed =
    .l1 = You'd never have thought a rubber could be so loud. The corner is quite white.
    .l2 = “Give it here. Me too.”
    .l3 = The rubber goes along the rows. In ten minutes there's a handful of crumbs, and not one number.
    .l4 = “Oh, friends… And how am I to know who hasn't handed theirs in?”

who-handed-in = It's a fair question. Forty-eight forms went out, and forty-eight should come back.
    .right = “One list for people, agai. Other sheets for answers.”
    .none-of-yours = “You don't need to know.”
    .written = “Let's put it to the director in writing.”

who-right = “Apart… Like an election? One knows who came, and not what they wrote. Tell the director that.”

quiet =
    .l1 = The whisper goes along the rows. Some tick the first column, some write the truth, some hand in nothing.
    .l2 = “Well, it's voluntary, you know. Only… I rubbed mine out as well, yes.”
    .l3 = The forms are in. Arman agai counts, and bit by bit he stops smiling: sixty-two per cent.

lost =
    .l1 = Next day there's a notice in the corridor: “Forms lost for technical reasons. Thank you for taking part.”
    .l2 = “They really are lost… I put them in the car. I know where the car is. I don't know where the forms are.”
    .l3 = Lost or not, one can't check: there's no record. Nothing has been noted anywhere.

lost-then = “Forty-eight forms at one go. Even kettles don't vanish like that here. What do we do?”
    .written = Register a written question with the director
    .story = “At least tell it on Bulaq FM.”
    .leave = “Never mind. Nobody would have read them.”

lost-told = “I've told it. Four hundred people laughed. I remember who laughed. I can't remember anyone asking.”

lost-left = Nobody rubs out the numbers any more. When the next form comes, everybody will find the first column at once.

director-board =
    .l1 = “In four months your board hasn't told one lie. I'm listening.”
    .l2 = From her window one can see the hall of the dormitory. The board is lit, with today's date.

director-poem =
    .l1 = “I once signed a paper that said ‘introduced, a hundred per cent’. I've had poor eyesight for per cents ever since.”
    .l2 = From her window one can see the hall of the dormitory. The poem is going round. She draws the curtain.

director-notebook =
    .l1 = “They said it of the blue notebook, too: ‘everybody's content’. I'm listening.”
    .l2 = Two piles on her desk: signed, and read. The second is thinner.

permission =
    .l1 = On the cupboard stands a porcelain horse, somebody's present. It's hideous. The director has turned it to face the wall.
    .l2 = “You have one evening. You write the question. Will you be strong enough to hang up the answer?”
    .l3 = “Even if we don't like it?”
    .l4 = “That's what one asks for. What I like, I know already.”

questions = The kitchen. There are seven questions. Which do we ask, and which do we leave?
    .bin-ask = Ask
    .bin-leave = Leave
    .term = Were you asked for money this term?
    .who-asked = By whoever gives the mark, or another?
    .rather-not = The answer “I'd rather not say”
    .which-teacher = Which of the teachers takes bribes?
    .content = Are you content with everything?
    .village = Your age, group and village?
    .everyone = Why is everybody silent?

questions-good = “We ask what happened, not who's guilty. I admit it: that's sharper.”

questions-so =
    .l1 = “‘Which village?’ There's one person from Jalgyztal. Total: I know you without a name.”
    .l2 = “‘Which teacher’ isn't a question, it's a verdict. Again.”

sheet = A sheet, a room, a wall. Whichever of the six lines is empty, the survey will leak there.
    .slot-mark = What mark is on the sheet?
    .mark-none = none: they're all the same
    .mark-pencil = a faint number, so none get lost
    .mark-pencil-why = A faint number is a name too. Put two lists side by side, and the “nameless” sheet says whose it is.
    .mark-stamp = the day and hour it's handed in
    .mark-stamp-why = The hour shows who came in when. Whose sheet was the last, everybody at the door saw.
    .slot-handed = How do we know who took one?
    .handed-list = people sign a list for a blank sheet
    .handed-name = names at the bottom of the sheet
    .handed-name-why = With a name at the bottom, what's written at the top isn't the truth but good manners.
    .handed-trust = we don't. We trust people
    .handed-trust-why = Trust is fine. But whoever takes ten sheets writes the result alone.
    .slot-room = Who is in the room?
    .room-no-marker = nobody who gives marks
    .room-deputy = Arman agai walks between the rows
    .room-deputy-why = With somebody behind you, the hand writes what will please. He isn't a bad man; he's standing in a bad place.
    .room-chat = no room: in the group chat
    .room-chat-why = In a chat each answer has a face beside it. The rest just echo the first one.
    .slot-shown = What do we show?
    .shown-five = five answers and more
    .shown-each = each group apart, in full
    .shown-each-why = In a group of four, “yes: one” isn't a number, it's a person. The other three will work it out.
    .shown-office = all of it, to the director alone
    .shown-office-why = Whoever wrote and never saw the result won't write again. A shut answer isn't an answer.
    .slot-counted = Who counts?
    .counted-aloud = three people, aloud, before everyone
    .counted-arman = Arman agai, in his office
    .counted-arman-why = What's counted in an office, nobody can count again. Even an honest count will find few to believe it.
    .counted-me = I do, alone
    .counted-me-why = You're honest. But if you should know a hand, there's nobody there to stop you looking.
    .slot-after = And then?
    .after-date = on the wall: what changes, by which day
    .after-up = a report goes up
    .after-up-why = The report goes up, and whoever wrote stays below. Next time they say, “More paper?”
    .after-thanks = those who took part are thanked
    .after-thanks-why = Thanks were given, and all is as it was. Nobody waits for a change that has no date.
    .fake = Take Arman agai's ready forms

sheet-weak = “There are more holes in it than survey. In what way is it better than Arman's forms?”
    .again = “Let's go through the lines again.”
    .deputy = “Then let Arman agai do his.”
    .so = “Let's hold it like this. We'll mend the holes later.”

sheet-deputy =
    .l1 = “Thank you, friends! It'll be ready by three. What a team!”
    .l2 = By three it's ready. The poster says “100%”. The director looks at it for a long time, and goes into her room.

wednesday =
    .l1 = Wednesday. Identical sheets, an empty tin, an open window. Nobody who gives marks: that was the plan.
    .l2 = But at the small table by the door sits Elvira Karlovna. In front of her is a list. Beside her, first, sits Kezek.
    .l3 = “I shan't go into the room. The sheets are given out here.”

sheet-list = “Name, date, signature. Here. After that you get a sheet, and not before.”
    .sign = Sign, and take a sheet
    .why = “If it's anonymous, why sign, Elvira Karlovna?”
    .again-a-list = “Another list? That isn't anonymous!”
    .scribble = Scribble something that nobody can read

signed = “Thank you. Choose your own sheet. Not the top one. Any.”

signed-why =
    .l1 = “The right question. The list knows who came. The tin knows what was written. And they never meet.”
    .l2 = She shuffles the sheets before you and fans them out, face down. You take one from the middle.

scribbled = “That isn't a signature, it's a sine wave. Very well. But if there's a sheet too many, I shall ask you.”

list-wrong = “All it says on the list is that you came. The sheets are all alike. Please: compare them.”
    .sorry = “I'm sorry. I mixed up the list with the sheet.”
    .stand = “I still don't believe it.”

list-sorry =
    .l1 = “I understand. After forms with numbers any list is alarming.”
    .l2 = She shuffles the sheets and lays them face down: “Choose for yourself.”

list-stand = You go in without one. Presently Rustam brings you a sheet: he has signed for you as well. It's the list's first mistake.

steps = Gülnar apai, at the door: “In order! What's first, and what's next?” Put them right.
    .write = write
    .fold = fold
    .box = into the tin
    .shake = shake the tin
    .read = read aloud
    .wall = hang it on the wall

steps-right = “That's what I call order! That's how I collected thirty-one kettles.”

steps-mixed =
    .l1 = The tin gets opened before it's been shaken. On top lies the sheet of whoever came last.
    .l2 = “Shut it! Shake it! Whoever saw that didn't!”

own-sheet = What do you write: this term, did anyone who gives you a mark ask you for anything?
    .asked = Yes
    .not-asked = No
    .others = In how many of the five subjects was nobody asked for anything?
    .reveal = Your guess: { $guess } of five. The count: { $truth }. And each had thought, “Perhaps it's only me.”

hand = “Wait. I know this handwriting! Look at that curl. Shall I tell you whose?”
    .back = “Don't know it. Fold it and put it back.”
    .photo = Take a picture of the sheet
    .whose = “Well, whose?”

hand-back =
    .l1 = “…Yes. They trusted us. I'm sorry. I didn't recognise it.”
    .l2 = “Quite right. To know a thing and not know it, that's the hardest order there is.”

hand-photo =
    .l1 = Click. Somebody's hardest sentence is in your phone now.
    .l2 = “What are you snapping? I take kettles, and I can take phones! Delete it!”

hand-whose =
    .l1 = “It's… No. I won't. If I say it, they won't write the next time.”
    .l2 = But the question hangs there. In the back row somebody has gone red to the ears.

count =
    .l1 = “Chemistry, nil! Kazakh literature, nil! Drawing, nil! Physics, nil!”
    .l2 = “Stop. In physics, ‘somebody else, in her name’: eleven. Whoever gives the mark: nil.”
    .l3 = It's quiet. They are all waiting for the fifth column.
    .l4 = “Maths. ‘Evening lessons’: seventeen. Out of forty-eight. Thirty-one say no.”
    .l5 = In four subjects of five, whoever gives the mark asked nobody for anything. Until this minute nobody had known.

third-again = “I've checked it against your table: it's the same there. Two counts, one answer. I like that.”

zero-read =
    .l1 = From the doorway Elvira Karlovna hears “Physics, nil.” She takes off her glasses and polishes them.
    .l2 = “Thank you. In all these years somebody has counted at last.”

zero-accused = From the doorway Elvira Karlovna hears “Physics, nil.” She takes off her glasses and polishes them. She doesn't look at you.
    .sorry = Go up to her: “I'm sorry. I said it without checking.”
    .other-way = Look the other way

zero-sorry =
    .l1 = “That was hard for you. I can see. But a good many heard the charge, and only I the apology.”
    .l2 = She shakes your hand. Hers is dry, and full of chalk.

zero-silent = The loudest thing said that day was “nil”. You act as if you hadn't heard that, either.

small-group =
    .l1 = The result goes up, group by group. The last line: “Welders, 4. ‘Yes’: one.”
    .l2 = “There are only four of them. Three say it wasn't them. Well, who does that leave?”
    .l3 = “Me. That's that. I didn't write anybody's name.”

smiling-eyes =
    .l1 = The result goes up: 47 sheets of 48 say “not asked”. Arman agai had walked between the rows, smiling.
    .l2 = “He put his hand on my shoulder. It was warm. The pen went to the first column by itself.”
    .l3 = “That isn't the truth, it's manners. It turns out we're all very well brought up!”

drawer =
    .l1 = The numbers were gathered, and leaked: some into a drawer, some into a chat, some into somebody's mood.
    .l2 = “Let's see: seven days. On the wall, nothing. So what did we write it for?”
    .l3 = “Ask again now, and nobody will write. To ask and then keep quiet is worse than not asking.”

mend = “I can see the hole. So can you. What do we do?”
    .redo = “Take it down, and do it again on new sheets.”
    .good-enough = “It'll do. Better than nothing.”
    .take-down = “Take it down, and say no more.”

redone =
    .l1 = A new pack of paper, from the cash desk, with a receipt. It's harder to write a second time, but forty-five people come.
    .l2 = “I've never yet seen a survey mend its own mistake. This one goes up.”

left-so = The sheet stays up. People walk by without a look. Some of those who trusted it go the long way round now.

taken-down = On the wall are four marks of sticky tape. Everybody remembers the question. There's no answer.

where = “The result's ready. Now it needs a wall. Where does it go?”
    .survey = Next to the exam room
    .porch-wall = In the porch, over the lion
    .office-door = Inside the director's office
    .coats = Where the coats hang

where-office = “Let's see: three people a day go into that office. What did the rest write for?”

where-coats = “Saken agai's free hour spent the winter under those coats. Shall we hide a second thing there?”

wall =
    .l1 = The corridor. Five columns, and four are noughts. Nothing under five is shown. Below: “Fifth column: council, 22 January.”
    .l2 = “I thought it was only me they hadn't asked… There are a lot of us.”
    .l3 = Somebody comes up and touches the noughts with a finger. It isn't paint. It's true.
    .l4 = Evening. One person is standing before the sheet. Saken agai.

fifth = “There's no name on the fifth column. It's… mine, isn't it?”
    .no-name = “There's no name there, agai. Only a number.”
    .door = “The director's door is open, agai. Before Friday.”
    .aloud = Loudly: “Yes, yours! Let everyone know!”
    .evenings = “One of those seventeen is me, agai.”

fifth-no-name =
    .l1 = “Only a number… Seventeen is seventeen kids. There are no names, but I can see the faces.”
    .l2 = He straightens the sheet: one corner was hanging crooked.

fifth-door =
    .l1 = “By myself? If I go in I don't know if I'll come out. But to be sent for would be worse.”
    .l2 = He goes as far as the director's door. He stands there. He knocks.

fifth-aloud =
    .l1 = The corridor turns round. Now nobody is looking for a number: they are looking for seventeen people.
    .l2 = Saken agai goes, and leaves his chalk on the window-sill. Next day his lesson doesn't take place.

fifth-evenings =
    .l1 = “You too…? But I thought you'd understood it so well.”
    .l2 = “I wanted that to be true. And now I can't tell any more which part was the lesson and which was the price.”

arman-wall =
    .l1 = “That's eighty per cent, surely. Four out of five. Does one blow up balloons for eighty?”
    .l2 = “One does, agai! Four of them. The fifth when it's ready.”
    .l3 = Arman agai lets go of one balloon. It stops at the ceiling. Nobody laughs, and all of them smile.

arman-cells =
    .l1 = “The report's gone! The cell is full! Thank you, team!”
    .l2 = “Bulaq FM: twenty balloons are content. The rest declined to comment.”

plan = One sentence, until the next form.
    .when-hundred = If somebody says “a hundred per cent”
    .when-form = If I'm handed an “anonymous” form
    .when-hand = If I know the handwriting on a sheet
    .then-corner = I'll look at the corner first
    .then-who-reads = I'll ask who reads it and what will change
    .then-turn-over = I'll turn it face down

town-real =
    .l1 = On the fridge is a new sheet: four noughts, and one seventeen.
    .l2 = “Bulaq FM: they asked. Then they said they'd change it. It gave me a fright.”
    .l3 = On the twenty-second of January there's a council. The fifth column gets its answer there. From whom, and how?

town-fake =
    .l1 = The kitchen. On the fridge is a magnet: “100%”. It's Dima's work.
    .l2 = “We're a hundred per cent content. When was I?”
    .l3 = On the twenty-second of January there's a council. That per cent will be on the table. Who'll say a word against it?

town-none =
    .l1 = The kitchen. Nobody speaks of the survey. The rubber is lying in a cup.
    .l2 = “Let's see: questions, one. Forms, forty-eight. Results, nil. So what do we take to the council on the twenty-second?”

the-wall = The question was really asked. In four subjects of five, whoever gives the mark asked nobody for anything. The fifth column has no name, but it has a date: 22 January.
    .title = Four Noughts
    .cost = An evening. Saken agai stood a long time before the wall: he loves to teach, and the paper said something else. One of Arman agai's cells isn't a hundred. You have no letter of reference.
    .why = Each had thought, “Perhaps it's only me they haven't asked.” [When all keep silent](ped-pluralistic), all seem to agree. And a form with a number on it chases the honest answer away by itself.
    .stop = A sheet without a mark, a separate list, a room without those who give marks. [Nothing under five shown](ped-k5), counting aloud, a date. Without the last, the first five are only manners.
    .other = Arman agai has a point: a hundred per cent hurts nobody, and an honest number hurt a good teacher. True. But it wasn't the number, it was two months of hours that nobody paid for. Who'll pay them?
    .weak-1 = silence
    .weak-2 = faint number
    .weak-3 = no date
    .face-wagner = “Physics, nil”
    .face-saken = the fifth column
    .face-you = no letter, one number

hundred-per-cent = The report has gone: a hundred per cent. Nobody was hurt, and nobody learned anything. On forty-eight forms there isn't one answer.
    .title = A Hundred Per Cent
    .cost = Seventeen people couldn't say it about the evening lessons. Elvira Karlovna's nought wasn't counted either: she's still suspected. And nobody will believe the next real question.
    .why = The plan counts cells, not questions. A number in the corner and three kinds of “satisfied” make a ready answer. Its name is [formalism](term-formalism). And a paper filled in for somebody else is a [false document](law-cc-369).
    .stop = “What's the number in the corner for?”, or a rubber, or one honest question. Even with the letter in hand there was a way: give it back, and tell the director.
    .other = One can understand you: you need the placement, Arman agai isn't a bad man, and nobody would have read the forms anyway. Just so. And who is going to say why nobody reads them?
    .weak-1 = all satisfied
    .weak-2 = 27
    .weak-3 = silence
    .face-arman = his cell is full
    .face-you = “very satisfied”
    .face-dima = “When was I?”

known-hand = The survey took place, but it leaked at one line. Somebody was recognised, or the answers turned into manners, or nothing ever reached the wall. Next time the sheet comes back blank.
    .title = A Known Hand
    .cost = Those who trusted it paid: one goes the long way round, one swears “it wasn't me”. The director is sorry that she allowed it. And you got the group's sigh: “We've seen this before.”
    .why = No name isn't enough. One “yes” among four is as good as signed. [Nothing under five is shown](ped-k5). And if somebody whom you depend on stands there smiling, the answer turns polite.
    .stop = All six lines filled. And on the day the hole shows: take it down and do it again. It would have cost a pack of paper and an evening. It still would.
    .other = “Better than nothing” makes sense: had we waited for the perfect sheet, nobody would have asked anything. But those who trusted it won't write twice. Who paid for half a question?
    .weak-1 = recognised
    .weak-2 = four people
    .weak-3 = no date
    .face-erlan = the long way round
    .face-raushan = sorry she allowed it
    .face-aizere = “Manners!”

lost-in-post = The forms are lost. It wasn't a hundred per cent, and nobody lied in another's name: that's true. But the question, the answer and whoever lost them are nowhere.
    .title = Lost on the Way
    .cost = Many for the first time dared to write the truth, and nobody read it. Next time they won't dare. Arman agai still can't sleep: the cell is empty.
    .why = A no by itself is half a step: it stopped the bad and didn't begin the good. There was no paper on who took one, who handed it in, where they lie. What isn't written down is easily lost.
    .stop = An answer to Arman agai: “One list for people, other sheets for answers.” Or one sentence to the director, [with a number on it](law-appc): “Where are the forms, and when will they be counted?” It can't be lost.
    .other = The rubber was a good thing in itself: for ten minutes you were all together. Some victories last just those ten minutes. But one can't build out of crumbs. Who'll be the first to ask now?
    .weak-1 = no record
    .weak-2 = one car
    .weak-3 = silence
    .face-you = handful of crumbs
    .face-arman = an empty cell
    .face-erlan = “Me too”

talk-1 = How does a signature on a list differ from a number on a sheet? Say it in one sentence.

talk-2 = If we held a real survey in here: which question? What will change afterwards, and by which day?

talk-3 = Which of the things that Arman agai said was true? And what answered it, the rubber or the list?
