level = Extra Lesson
    .summary = Everybody's favourite teacher gives lessons in the evening. Five thousand. And integrals really do come clear.
    .want = Maths is on Friday. You want to understand integrals. You don't want to lose the teacher.

lesson =
    .l1 = Monday, maths. In Saken agai's lessons chalk flies, and so do jokes.
    .l2 = “What's an integral? Measuring Aqbulaq's spring by the cupful. Chop it small, add it up. Got it?”
    .l3 = “I'm chopped small already, agai. Could you add me up, please?”
    .l4 = The example has reached the middle of the board. There are twenty minutes left. He puts down the chalk.
    .l5 = “The rest… this evening. Some of us sit here evenings, we'll finish it then.”
    .l6 = Half an example is wiped away. A white fog stays on the board.

nods =
    .l1 = “Everyone clear? Well done, all of you!”
    .l2 = The whole group nods. So do you. Nodding doesn't hurt.
    .l3 = “Stop. Slips in a hat, no names. I require statistics.”

understood = What do you write on your slip?
    .got-it = I understood
    .lost = I didn't
    .others = How many of the other four wrote “I didn't”?
    .reveal = Your guess: { $guess }. “I didn't” in the hat: { $truth }. All four of them had nodded.

four-lost =
    .l1 = “All four? Aizere, you as well?”
    .l2 = “I… understood half. There was half of it on the board.”
    .l3 = “I thought I was the only stupid one. Sorry. I mean, thank you…”
    .l4 = Five people, five nods, not one answer. Agai never saw it.

notebook =
    .l1 = Saken agai catches you up in the corridor. He's holding a worn green notebook.
    .l2 = “Here. Mine, from when I was a student. I came from an aul too, and I didn't get it either.”
    .l3 = “Don't be shy. Not getting it is the right way to begin. Give it back whenever.”
    .l4 = There are funny drawings in the margins. Even the handwriting is kind.

evening = “Come this evening. The lit window, that's me. Five thousand. You'll get it in one go, and a bit extra.”
    .more = “What's ‘a bit extra’, agai?”
    .no-money = “I haven't got that sort of money”
    .think = “May I think about it, agai?”
    .will-come = “Thank you, agai. I'll try to come”

more =
    .l1 = “Whoever understands knows an exam question when they see one. From a long way off.”
    .l2 = He winks. Is it a joke? Or isn't it?

on-credit =
    .l1 = “Pay me later. I'll put it in the book. Sums are my line, you see?”
    .l2 = He means it kindly. That makes it harder still to say no.

think = “Do think. Only the window isn't lit for long: three evenings till Friday.”

will-come = “That's the spirit! It's crowded, but we'll find you a chair.”

walls = The walls are full of papers that nobody reads. Today you will.
    .course = The door of the physics room
    .course-text = “Maths for Physics.” Six lessons, 9,000 ₸, contract, cash desk. The exam is not taken by the course teacher. Stamp, date.
    .coats = Behind the coats
    .coats-text = The timetable: “Wednesday, 15:00. Mathematics, free consultation. S. Dauletuly.” Somebody's sheepskin hangs over it.
    .honour = Board of honour, 1987
    .honour-text = “Shock workers of study.” In the fifth photo, a young woman, hair in a bun, stern eyes. Beneath: “E. K. Wagner”.
    .done = Go into the physics room

cold-door =
    .l1 = Elvira Karlovna speaks to the price list, not to you. The three letters are still out in the corridor.
    .l2 = “The price is the same for everyone. For you as well. My hours end in seven minutes.”

warm-door =
    .l1 = Elvira Karlovna doesn't look up, but she pushes a chair towards you with one foot.
    .l2 = “Ah, you. Which paper have you brought this time? None? Briefly, then.”

door =
    .l1 = Elvira Karlovna looks at her watch. Then at your boots.
    .l2 = “You have brought snow. Onto the floor. What is it?”

course = “Nine thousand, six lessons, cash desk. If you are late, the door is shut. If you giggle, it is open: you leave.”
    .sign = Sign the contract and pay at the cash desk
    .who = “Do you take the exam yourself?”
    .you-too = “So you teach for money as well. Is the mark included?”
    .sorry = “First I'd like to say sorry for what I said in the corridor”
    .thanks = “Thank you, I'll think about it”

umit-says =
    .l1 = “No. Whoever sells doesn't mark. Umit Sarsenqyzy does, of the agrarian college.”
    .l2 = In the corner, it turns out, an apai in a knitted hat is marking with a green pen.
    .l3 = “Number Seven was seven minutes late. I know it by now, so I left seven minutes early.”

late-sorry =
    .l1 = She takes her eyes off the price list. For the first time she looks at you.
    .l2 = “Accepted. Those who heard it are another matter. But even this takes courage.”
    .l3 = The price stays where it was. Only her voice comes down by half a tone.

signed =
    .l1 = Three pages of contract, cash desk, receipt. On page two: “No result is guaranteed.”
    .l2 = “I had them print that in capitals. For guarantees, please go elsewhere.”

you-too = Elvira Karlovna lays down her pen. “In which line did you read that?”
    .sorry = “In none of them. I'm sorry”
    .out = Leave without a word

read-aloud =
    .l1 = “Then read it aloud. From line one. With the commas.”
    .l2 = “…The exam is taken by another examiner.” At this point your voice gets smaller.

thanks = “There is nothing to thank me for yet. Think. Shut the door.”

offers = Evening. Two offers lie on the table. Which belongs to whom?
    .bin-his = Saken agai's evening
    .bin-hers = Wagner's course
    .contract = Three pages of contract
    .wall-price = The price is on the wall
    .other-examiner = Somebody else takes the exam
    .cash-desk = Cash desk and receipt
    .envelope = An envelope under the register
    .same-examiner = The teacher gives the mark as well
    .those-problems = The right problems turn up just there
    .well-taught = A teacher whom everybody loves

mixed =
    .l1 = “One's in the wrong heap. Never mind. Tell me: who teaches, who sells, who gives the mark?”
    .l2 = Three questions, and one name answers them all. The course has three answers for the three.

three-people =
    .l1 = “Sums. Teaching: one. Selling: two. Giving the mark: three.”
    .l2 = “With Wagner it's three people. With Saken agai it's one pocket. How did I miss that?”
    .l3 = “But he's the best teacher we have…”

which = Snow at the window. One whole evening is left before Friday. Where do you go?
    .lit-room = To the lit window: five thousand in an envelope
    .class = To Wagner's lesson
    .kitchen = To the kitchen: four friends, one notebook, one cat
    .ask = To Saken agai himself, with a question

inside =
    .l1 = Seven people, a warm room, tea. The envelopes slip under the register without a word.
    .l2 = “Does the stream bend? It does. So how do we find the area? Cut it in thin slices. Got it?”
    .l3 = You've got it. Really got it. For the first time a formula is a picture.
    .l4 = “There! Your eyes have lit up! That's what I became a teacher for.”
    .l5 = Beyond the window somebody is standing. Snow is settling on their shoulders.

sheet-given =
    .l1 = At the end he hands out sheets with three problems. One each, without a word.
    .l2 = “Something like this might come up. I don't know. I'm guessing.”

sheet-in-hand = “Have a look at home. Don't show it around, all right?”
    .learn = Learn all three by heart
    .back = “I've paid for the teaching, agai. I won't take this”
    .unread = Fold it unread and put it in your pocket
    .record = Start recording on the phone in your pocket

learnt =
    .l1 = Two nights, three problems. You can say the answer to the third with your eyes shut.
    .l2 = Nobody gave you a fourth. You didn't look for one.

unread =
    .l1 = The sheet is in your pocket. For two days it weighs like a stone.
    .l2 = “What have you got there?” asks Aizere. “Nothing,” you say. Which isn't quite true either.

recorded =
    .l1 = The phone recorded for an hour: laughter, the scratch of pencils, “got it?”
    .l2 = That same voice has just opened integrals for you. Whom will you play it to?

sheet-in-hand-2 = “Anything else? Some more tea?”
    .learn = Learn all three by heart
    .delete = Delete the recording in front of him and give the sheet back

given-back =
    .l1 = Seven people go quiet. The sheet lies in the exact middle of the table.
    .l2 = “Why? I only wanted to help…”
    .l3 = “Two months without pay. I'm not selling marks. I'm asking to be paid for teaching.”
    .l4 = Two more hand their sheets back. He gathers them up and lays them on the register. Not under it.
    .l5 = “Wednesday, three o'clock. It's been on the timetable all along. Come, all of you.”

course-night =
    .l1 = A cold lab, three people, one piece of chalk. Nobody laughs.
    .l2 = “Wrong. Again.”
    .l3 = The fourth time. Chalk on your hands, chalk on your sleeve, fog in your head.
    .l4 = “Correct. Now tell me why it is correct.”
    .l5 = You tell her. You don't know your own voice: it's steady.

green-pen =
    .l1 = Umit apai marks the trial paper. Her green pen comes up over the page like grass.
    .l2 = “Forty-one out of a hundred. Splendid: now we know where the holes are!”
    .l3 = Twelve holes. A page number beside each. There's no guarantee, but there's a map.

outside = Evening. Snow. One window of the college is lit. Inside, Saken agai is laughing and drawing something.
    .glass = The lit window
    .glass-text = Seven heads, one board. You can see half an integral; a curtain covers the rest. You can't hear him.
    .snow = The snow under the window
    .snow-text = Somebody's tracks: came, stood a long while, went back. In the middle lies a bead. You pick it up.
    .steps = The steps
    .steps-text = Five steps. Go up, and it's five thousand. Don't, and it's just five steps.
    .done = Walk on

bread = “Study night! Three hundred each: bread, butter, sugar. Halida's receipt is on the fridge.”
    .give = Give three hundred tenge
    .dishes = “I'll do the washing-up instead”
    .share = “Three hundred? Bread's cheap. Who gets the rest?”

dishes = “Done! Chefs hate washing-up. That's a secret of the trade.”

bread-bill =
    .l1 = “Me? A bread thief?”
    .l2 = It's all on the receipt: bread, butter, sugar, a packet of tea. 1,500 ₸ for five. Dima has paid his share too.
    .l3 = “You're right to check. Next time read the receipt first and then me.”

slices = Rustam draws his night route: a crooked line. How much petrol did it take? Put the steps in order.
    .cut = We cut the route into short pieces
    .one = We find what one piece took
    .each = We do the same for all the others
    .add = We add everything up
    .thinner = To be more exact, we cut thinner

sum-clear =
    .l1 = “That's it. An integral is my night route. I never knew it had a name.”
    .l2 = “Then shashlik is an integral! You cut it, thread it, add it up!”
    .l3 = Two in the morning. Five people say “ah” at the same moment. Kezek wakes up in alarm.

sum-foggy =
    .l1 = “You have to cut before you add… is that it?”
    .l2 = “That's it. Only just. One more lap tomorrow.”
    .l3 = Two in the morning. Understanding has come, only late. Like Number Seven.

his-door =
    .l1 = He's alone outside his room. Register in hand, scarf on his shoulders, humming.
    .l2 = “Oh, here already! You're early. Out with it, what's up?”

question = He looks at you: kind, in a hurry. Put your question together.
    .frame = “{ $respect }. { $fact } { $ask } { $way-out }.”
    .slot-respect = Respect
    .respect-best = Agai, nobody explains things as you do
    .respect-notebook = Thank you so much for the notebook, agai
    .respect-shame = You should be ashamed, agai
    .slot-fact = What you've seen (if anything)
    .fact-wednesday = The timetable says Wednesday at three, free.
    .fact-four = On Monday none of the five of us understood.
    .fact-they-say = People say you sell marks.
    .slot-ask = The question
    .ask-who-examines = Who takes the exam, do you?
    .ask-who-stays-out = Where do those without money learn?
    .ask-how-much = If three of us come, is it cheaper?
    .slot-way-out = Another way
    .way-out-free-hour = If only that hour were open to all of us
    .way-out-contract = For an official course we'd pay the cash desk
    .way-out-or-else = Otherwise I'll tell the director
    .has-respect = Is there respect in it?
    .has-fact = Is there something seen with your own eyes?
    .has-question = Is there a clear question?
    .has-way-out = Is there a way that suits you both?
    .lacks-insult = No shaming, no insult?
    .lacks-rumour = No “people say”?
    .lacks-deal = Nothing that sounds like a bargain?
    .lacks-threat = No threat?

joked = “Goodness, that's a theorem, not a question: all those conditions! Come in, it's warm.”
    .again = Try to say it another way
    .go-in = Go in: five thousand in an envelope
    .leave = “Goodbye, agai”

again = Respect, what you saw, one question, one way on. No threats, no bargains.

stung =
    .l1 = The tune breaks off. He unwinds his scarf and winds it on again.
    .l2 = “I gave you my own notebook.”
    .l3 = The door shuts. The green notebook is still in your bag. How do you give it back now?

you-formal =
    .l1 = He was about to laugh, and stopped.
    .l2 = “Who takes it…? I do. And may I ask why you wish to know?”
    .l3 = “May I ask.” Since September he'd talked to you like a younger brother or sister. The corridor seems longer.
    .l4 = “It's two months now that the extra hours haven't been paid. Nobody's signed the contract.”
    .l5 = “I'm not selling marks. I'm asking to be paid for teaching.”
    .l6 = “But it is the right question. Wednesday, three o'clock. Please come. All of you.”

wednesday-hour =
    .l1 = Wednesday, three o'clock. Nineteen people came. There weren't enough chairs; some sit on the window sills.
    .l2 = “An integral is adding up and nothing else. Today the chalk is free, and so am I.”
    .l3 = Forty minutes later nineteen people say “ah” at the same moment. So does Madina.
    .l4 = “There, that sound! That sound is what I do it for!”
    .l5 = That evening the lit window was dark. The pay still hadn't come.

leak = “I've been sent this. Three problems, Saken agai's hand. For nothing. Do I open it?”
    .look = “Open it. Just one look”
    .shut = “Shut it. I'd rather not see”
    .tell = “Let's tell Saken agai that his sheet is going round”

looked =
    .l1 = Three problems. One look, and your eyes had learnt them. You can't unlearn them, it turns out.
    .l2 = “I didn't look… I turned round. So now I'll get less than you, won't I?”

shut =
    .l1 = “Thank you… I've shut mine too. I thought it'd only be the two of us.”
    .l2 = Dima pushes his phone under Kezek. There's no safer safe.

told =
    .l1 = Eleven at night. A long silence on the line.
    .l2 = “Going round…? I won't ask who from. From me, who else.”
    .l3 = His window was lit till morning. This time there was one person behind it.

exam =
    .l1 = Friday, 25 December. Saken agai comes in: no humming, three questions in his hand.
    .l2 = “You may write. I'm the one who marks it. Clear, yes?”

by-heart =
    .l1 = You know all three. Your hand writes by itself: twenty minutes.
    .l2 = Ninety-two. Twice a rubber falls off Madina's desk.

those-three =
    .l1 = Three problems you've never seen. Seven people in the front rows are done in twenty minutes.
    .l2 = Fifty-five, and all your own. You're below them on the list, and the stipend goes by that list too.

new-numbers =
    .l1 = The same kind of problem, with other numbers. Seven people chew their pens.
    .l2 = “Hard if you learnt it. All the same if you understood. Begin.”
    .l3 = Fifty-eight. Seven people are cross with someone. They don't know that it's you.

two-doors =
    .l1 = Not Wednesday's problems, but the same road. New to everyone alike.
    .l2 = Sixty-six. Sixteen of the nineteen passed. This time nobody has a ninety-two.

plan = Physics is done, maths is done. You need one sentence for the other three.
    .when-evening = If someone says “come this evening, and a bit extra”
    .when-warm = If it's somebody I'm fond of who offers
    .when-sheet = If someone says “it's free, just one look”
    .then-who-examines = I'll ask who takes the exam
    .then-five = I'll ask the five questions, one after another
    .then-not-mine = I'll say that it isn't mine

wednesday = An hour that had stood on the timetable all along was opened at last. Those with five thousand understood, and so did those without. Saken agai has stopped humming. Who ought to have been paying him for his work?
    .title = Wednesday at Three
    .cost = It's cooler with your favourite teacher. He hasn't been paid for two months, and now there are no envelopes either. The evening crowd is cross. Your mark is middling. Nineteen people understood, and none will thank you: it's only a lesson.
    .why = Teaching, selling and marking lay in one pair of hands. And the college didn't pay for extra hours; nobody signed the contract. A good person stood in a narrow rule: no other door led to his pay.
    .stop = With a [conflict of interest](law-410-conflict) you say so in writing and leave the decision. A [paid service](law-edu-paid-services) has a contract, a price, a receipt. With both, Saken agai would be paid honestly and somebody else would mark.
    .other = It's hard to blame those at the lit window: they did understand, and the teacher was in need. Nobody has to teach for nothing. But somebody stood outside as well. Which rule would do for both?
    .weak-1 = 3 jobs, 1 hand
    .weak-2 = marks his own
    .weak-3 = unpaid months
    .face-saken = still owed his pay
    .face-madina = “ah, I see”
    .face-you = a hard question asked

lit-window = You understand integrals, and nobody can take that away. But how much of the mark is understanding, and how much is the sheet in your pocket? Now you can't tell either. What were you sold: the lesson or the question?
    .title = The Lit Window
    .cost = Five thousand from you. Madina and Rustam stayed outside: there's one list, and one stipend. Saken agai can't look his students in the eye. That's a stain on the work he loves.
    .why = One person teaches, sells and marks. The college doesn't pay for the lesson, so it's sold together with the mark. Neither buyer nor seller can tell whether the money is for teaching or for questions.
    .stop = One question would do: “Who takes the exam?” Had the [conflict of interest](law-410-conflict) been named and another examiner called, the evenings would be clean. For whoever has paid there's a way as well: the law treats those who [come and tell](law-cc-367-release) differently.
    .other = You wanted to understand; there's no shame in that. He really taught, and he really wasn't paid. If your reason was “teachers eat too”, it's a true one. But the answer to it is a contract, not an envelope.
    .weak-1 = 3 jobs, 1 hand
    .weak-2 = marks his own
    .weak-3 = a shut door
    .face-you = knows, and knew
    .face-saken = doesn't count them
    .face-madina = outside the window

leaked = You gave nobody a tenge; you only looked once. Ninety-two. Madina turned round, and she has fifty. You sat in one room and took two different exams. Who paid for what was free?
    .title = The Free Sheet
    .cost = It cost you nothing. It cost Madina: the stipend goes by one list, and she didn't look. Dima can't joke about it any more. And whoever sent the sheet doesn't know what has changed between you and her.
    .why = One person sets the questions, teaches and marks. So if one sheet leaves the room, the whole exam leaves with it. There's no second pair of eyes to notice.
    .stop = To shut it was enough; to say so is better still: a paper can be changed overnight. A question that's [drawn by lot](reform-random) can't be handed out beforehand. And marking [by criteria](law-edu-assessment) shows up an answer learnt by heart.
    .other = Say your eye simply fell on it, and it's no lie: you can't unsee things. When all are looking, it seems foolish to turn away. But “all” wasn't all: there's Madina. Who else turned away?
    .weak-1 = one sheet
    .weak-2 = one hand
    .weak-3 = no second eye
    .face-you = 92, and silent
    .face-madina = turned away
    .face-saken = doesn't know

contract = Wrong, again, green pen. There was no laughter; there was a map. Your mark is middling, but you can show by twelve holes why it is. And who will offer the warm teacher a contract like that?
    .title = The Contract
    .cost = Nine thousand, a cold lab, hard words. Seven people are above you: they knew the questions. Saken agai's window is lit without you. But Elvira Karlovna has found her third listener: the course won't be closed.
    .why = Both teachers took money. One has a contract, a cash desk and another marker; the other has a pocket. The difference isn't the people but the rule: one was given it and the other wasn't.
    .stop = Five questions: which rule, which paper, before or after, for what, who decides? A [paid service](law-edu-paid-services) can answer all five. The [receipt](term-receipt) and the line “no guarantee” are both signs of a clean thing.
    .other = Not everyone has nine thousand: a paid course leaves people outside too. That's true. So the free hour on the timetable is no luxury; it's the programme itself. Who will open it?
    .weak-1 = nine thousand
    .weak-2 = 3 evenings
    .weak-3 = an hour unused
    .face-you = twelve holes, a map
    .face-wagner = didn't smile
    .face-saken = left without a rule

kitchen-table = Bread, butter, a crooked road, thin slices. Five people taught one another, and a cat listened. Fifty-five or fifty-eight, it's all yours. But who ought to have finished that example on the board?
    .title = Integrals in the Kitchen
    .cost = No sleep, and no high mark. The seven behind the window stand above you on the list. Saken agai doesn't notice you now: you didn't come, so you can't need maths. Only Rustam found something: the name of his road.
    .why = Half the lesson has moved to the evening, and the evening has a price. The free hour is on the timetable, under a sheepskin. Nobody asked, so agai thinks that everyone is clear.
    .stop = Had one slip saying “I didn't” reached his desk, it would have been another talk. With marks [by criteria](law-edu-assessment) and in another hand, the evenings would be clean too: no [interests](law-410-conflict) would collide.
    .other = Isn't it cleverer to pay five thousand and get it in one evening? In hours, yes. It's their own money and their own evening. But in the kitchen five understood and nobody stood outside. Which of the two sums is right?
    .weak-1 = half at night
    .weak-2 = one hand
    .weak-3 = unpaid months
    .face-you = a mark of their own
    .face-rustam = his road has a name
    .face-saken = nobody asked him

talk-1 = What's true in what Saken agai says? And if it's true, why won't the envelope with a mark do all the same?

talk-2 = Have you ever nodded when you didn't understand? How could the group find that out?

talk-3 = Teaching, selling, marking: where else are the three in one hand? No names.
