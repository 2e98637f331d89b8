level = One Point
    .summary = Madina is one point short. Her grandmother arrives by the Number Seven with a live ram for the physics lady.
    .want = Madina's stipend: one point is missing, and the list closes on Friday at five.

bus =
    .l1 = The eleventh of January. The Seven is seven minutes late. The door opens, and the first one out is a ram.
    .l2 = “A passenger's a passenger. It's in the copybook: one, woolly.”
    .l3 = “How are you, ainalaiyn! Which door does the physics lady sit behind?”
    .l4 = The ram is wearing a red ribbon. For the first time in his life Kezek gives up his place.
    .l5 = This is Madina's grandmother, Gaini apa. A rope in one hand, kurt in the other.

what-is-a-point = “My girl's a point short, they say. What do you pay for a point here? More than a ram?”
    .before = “Is that before the mark, apa, or after?”
    .door = “Come along, I'll show you the door.”
    .granddaughter = “Let's ask Madina herself first, apa.”

apa-before =
    .l1 = “Before or after? Balam, nobody's ever asked a ram that.”
    .l2 = But she does think about it. So, it seems, does the ram.

apa-door =
    .l1 = The door is locked: “Teaching until 16:00.” The ram tries knocking, with a horn.
    .l2 = “We'll wait. He's in no hurry.”

apa-madina =
    .l1 = “She won't tell me, you see. ‘All's well, apa.’ And her voice goes as thin as thread.”
    .l2 = She puts the rope in your hand. The ram looks you over.

wall = The college corridor. Two papers on the wall, one ram against it. What do you look at?
    .list = The stipend list
    .list-text = “Five exams, 350 or more in all. 20 places, and 4 for those who resit. Friday, 17:00.” Twentieth: Erlan, 350. Below him: Madina, 349.
    .rule = The exam rules
    .rule-text = “Paragraph 12. One resit, free of charge. Written form, stamp. Friday, 8:00.” It says how, and it says when.
    .apa = Gaini apa
    .apa-text = She studies the paper she was given for a long while. “Nicely written,” she says. It's upside down.
    .ram = The ram
    .ram-text = On a woollen thread round his neck hangs a bead. “Take it,” says apa. “What's counted doesn't get lost.” Now you have it.
    .done = Take the ram to the dormitory

house-board =
    .l1 = The dormitory. Numbers glow on the board, with today's date. The ram looks up and bleats.
    .l2 = “Well I never, he's joined the queue! And there's our old rumour, come in on four legs.”

house-poem =
    .l1 = The dormitory. On the television the poem goes round. The ram watches, chewing.
    .l2 = “A viewer at last! He's the first who's ever stopped for it.”

house-notebook =
    .l1 = The dormitory. No board on the wall, and the blue notebook is where it was. The ram walks once round the hall.
    .l2 = “For me? No, balam, don't tell me. A ram's so… noticeable.”

storage = “A ram? In a dormitory? Large item, five hundred a night! Now. Or the pair of you sleep in the snow!”
    .pay = Count out five hundred
    .line = “Which line is that in, apai?”
    .even-rams = “You charge rams as well?”
    .credit = “I haven't got it, apai. Will you wait till Friday?”
    .upstairs = Smuggle the ram upstairs

storage-paid =
    .l1 = “Receipt: ‘Ram, live, horns: two.’ Don't lose it. No receipt, no ram!”
    .l2 = In the store the ram lies down among the confiscated kettles. There's even a likeness.

storage-line =
    .l1 = “Line eleven! ‘Large item: 500 tenge a night.’ Would you call him small?”
    .l2 = There really is a line eleven. Somebody has drawn a little ram beside it. So he isn't the first.

storage-credit = “I will! Write it down: ‘Ram, five hundred, Friday.’ A debt on paper is no shame. The other sort is!”

storage-wrong = “I charge the ram. Not you. I write a receipt, and tonight it goes to the cash desk. Would reading have hurt?”
    .sorry = “I'm sorry, apai. It's there on the list.”
    .yard = Take the rope and go out to the yard

storage-sorry =
    .l1 = “Forgiven. Take your receipt. And tell the ram you're sorry. He heard.”
    .l2 = The ram seems to have forgiven you. He very nearly ate the receipt.

storage-yard = The ram bleats in the yard all night. In the morning the whole of floor two looks alike: red eyes.

storage-hid =
    .l1 = On the sixth stair the ram stops, and bleats for the whole house to hear.
    .l2 = “Thirty-three! Not a kettle, a ram! Line eleven, five hundred! Take your receipt and bring him down!”

kitchen =
    .l1 = “Sorry… It's only a point. Sixty-one in physics. It makes three hundred and forty-nine. Doesn't it?”
    .l2 = The cups are all full, and nobody drinks. Outside, the snow is halfway up the window.
    .l3 = “No stipend, that's bad. Well, I make soup for two, I can make it for three. Only thinner.”
    .l4 = “Or it's home to the village. I told apa ‘one point’. And she… brought a ram.”

paper = Madina's physics lies before you. What will do for an appeal, what for a resit, and what for neither?
    .bin-appeal = Appeal
    .bin-resit = Resit
    .bin-neither = Neither
    .sum = The points seem to be added up wrong
    .criterion = It doesn't say why problem 3 got 0
    .fourth = I can do problem 4 now
    .once = One may write it again, once
    .ram = A ram
    .tears = Her grandmother's tears
    .good = She's such a good person

paper-good = “So… there are two doors without a ram? And each has its paper, yes?”

paper-mixed =
    .l1 = “Then let's enclose the ram as well. Committees eat too, I suppose.”
    .l2 = You sort them again. Not many of the words are about the paper itself.

way = “Both of them want a form, and both of them frighten me… Which do we try first?”
    .appeal = Appeal: let them look at the paper again
    .straight = “No arguing. Straight to the resit.”
    .ask-saken = “Let's ask Saken agai first.”

appeal =
    .l1 = The [appeal](term-resit) is registered and has a number. Next day you all sit over the paper together.
    .l2 = “Problem three: there's a drawing, there's no angle of incidence. By the criterion, nought. Do you see?”
    .l3 = “The mark stands. But you were right to ask. Those who don't ask go away without a reason.”
    .l4 = “Oh… Now I see. I forgot to measure the angle.”

saken-formal =
    .l1 = Saken agai stops in the corridor. Ever since that question of yours he has been very polite to you.
    .l2 = “Good afternoon. I've heard about Madina. Do come in, I have something to say.”

saken-warm =
    .l1 = Saken agai catches you up in the corridor. Register, chalk, half a baursak.
    .l2 = “There you are! I've heard about Madina. No tears, right? Tell her that from me.”

saken-way = “One point? That's an epsilon. We'll work something out! I've got the register right here.”
    .take = “Thank you, agai. Please do.”
    .plain = “Work it out how? Say it plainly, agai.”
    .whose = “And who loses that point, agai?”
    .madina = “Let's ask Madina herself.”
    .words = Think what to say, and say no

saken-plain =
    .l1 = “In maths there's a column for ‘activity’. It's empty. One more makes seventy-nine. Three hundred and fifty in all.”
    .l2 = He doesn't ask for money. He doesn't ask for anything. And his eyes really are smiling.
    .l3 = “It's only a hand up. Somebody once did the same for me.”

saken-whose =
    .l1 = “Who loses? Who's twentieth… Erlan. Three hundred and fifty too. If it's a tie, priority goes first.”
    .l2 = He works it out in chalk on his palm. However he does it, the list ends at twenty.
    .l3 = “So he's twenty-first. Hm. No mistake in the working. It's in the question.”

saken-madina =
    .l1 = You call Madina. She looks at the floor and not at the register.
    .l2 = “I'm sorry, agai… I don't want a number that isn't true. I'm frightened, but… I don't.”
    .l3 = “I give in. That was activity, just now. But I won't write it down.”

taken =
    .l1 = He makes one stroke in the column. One second. The paper doesn't even creak.
    .l2 = “You see? Mathematics is mercy.”
    .l3 = 349 has become 350. At the far end of the corridor Erlan is looking at the list.

words = Saken agai has opened the register and is waiting. What do you say?
    .frame = “{ $respect }, but { $rule }. { $way-out }, { $no }.”
    .slot-respect = Respect
    .respect-kind = Agai, you mean it kindly
    .respect-thanks = Agai, thank you for caring
    .respect-you-sell = Agai, you'd sell anything
    .slot-rule = Rule
    .rule-criteria = marks go by criteria
    .rule-twentieth = the twentieth place is Erlan's
    .rule-prison = people go to prison for that
    .slot-way-out = Another way
    .way-out-resit = She'll sit it again herself on Friday
    .way-out-tonight = We'll work through it together tonight
    .way-out-wednesday = We'll come to the free hour on Wednesday
    .way-out-if-not = If she doesn't pass, we'll be back
    .slot-no = No
    .no-not-take = but we won't take a point that's been found
    .no-not-write = so please don't write it in
    .no-hold = but do keep the place for now
    .has-reason = Is it said with respect?
    .has-rule = Is there a rule that fits here?
    .has-no = Is there a clear no?
    .has-way-out = Is there a way of your own instead of the point?
    .lacks-insult = Free of insult and threat?
    .lacks-later = Does it not sound like “later”?

words-hot =
    .l1 = “Sell…? They haven't paid me for my extra hours in two months. I didn't stop teaching, did I?”
    .l2 = He shuts the register and goes. A right word and a hard one have come out together.

words-good =
    .l1 = “I see. I could have done with someone saying that to me.”
    .l2 = He draws a line slantwise through the empty column. Nobody will “find” anything in there now.

words-soft = “All right, the column stays empty till Friday. If you need it, let me know.”

ram-late = You reach the lab. You don't know what to say to Elvira Karlovna. And behind you there are hooves.

wagner-heard =
    .l1 = “You said that I sell marks. The corridor is narrow. It carries sound well.”
    .l2 = You can't find a word. She takes out a form.
    .l3 = “A resit, now, is a right. It doesn't depend on what has been said about me.”

wagner-door =
    .l1 = The physics lab. Elvira Karlovna is polishing a lens. Madina can't get herself across the threshold.
    .l2 = “Come closer. The lens doesn't bite.”

resit = “Friday, eight in the morning. Come alone. Your grandmother isn't to sit at the door. Bring the stamp.”
    .agreed = “Very well. We'll bring it stamped.”
    .rule = “Which paragraph is that, Elvira Karlovna?”
    .what-for = “And what do you… need for it?”
    .herself = Say nothing and look at Madina: let her

resit-agreed = “Thank you… I'll come alone. At eight. With the stamp, yes?”

resit-rule =
    .l1 = She points at the wall: “Paragraph 12. Once, free of charge, on Fridays.”
    .l2 = “Eleven people have come this session. All alone: one can't measure an angle in a whisper.”

resit-herself =
    .l1 = Madina takes one step. Her sleeves aren't pulled down today.
    .l2 = “I'd like to resit, by paragraph twelve. Number seventy-one… no. Madina Ysqaq.”
    .l3 = “I hear you, Madina. So you have a voice. Don't leave it at home.”

resit-wrong = “I need a stamp, a pen and silence. Nothing else. Why did you ask it like that?”
    .sorry = “I'm sorry. I asked before I'd read the rule.”
    .silent = Say nothing, look at the floor

resit-sorry =
    .l1 = “Accepted. Doubt is a good instrument. Only look at the wall first.”
    .l2 = On the wall is paragraph 12. The words “free of charge” are underlined in red.

resit-cold = She pushes the form exactly as far as the edge of the desk. Your hand has to go the rest of the way.

ram-in =
    .l1 = The door opens, and a ram walks into the lab. After him a rope. After the rope, Gaini apa.
    .l2 = “This is for you, my dear. Give the child one point, and eat the rest.”
    .l3 = The ram stops before the big lens. A ram the size of a horse looks back. Ours takes a polite step away.
    .l4 = “Mass, some forty kilograms. Velocity, nil. Feelings… I have no instrument.”

ram-word = “You tell her, balam. A fat ram, a clean heart. What more does she want?”
    .before = “Before the mark, apa, it isn't a present. It's a bargain.”
    .blessing = “I don't think it's meat she needs, apa. Your blessing, perhaps.”
    .silent = Leave the word to Elvira Karlovna

ram-before = “A bargain? I should think so! Forty kilos, for one point!”

ram-blessing = “Blessings I give away for nothing. Don't they know how to take things for nothing in this town?”

ram-silent = You say nothing. The ram says nothing. One can hear the lab clock.

ram-answer =
    .l1 = “Take the ram home, apa. The respect I've accepted.”
    .l2 = “Have I hurt you? Is it too little? Shall I bring two?”
    .l3 = “If I take the ram, it will be the ram's point. And the ram has not done optics.”
    .l4 = Silence. Then Gaini apa laughs: first her eyes, then her shoulders, then the whole laboratory.
    .l5 = “No more he has! A point for him, it'd be a sin!”

cards =
    .l1 = “Then what am I to give you, my dear? I can't go home with my hands empty.”
    .l2 = “After the marks, one card. Those who pass bring one, and those who fail.”
    .l3 = She opens a drawer: thank-yous since 1989. There's no money among them, and no gold.
    .l4 = She gives apa a pen. Apa looks at it as one looks at somebody else's needle.

pen = Gaini apa is holding the pen. And you understand: she can't write. She has never told anyone.
    .felt = “Apa, what pattern did you use to put on felt?”
    .write-it = “Give it here, I'll write it for you.”
    .look-away = Take a great interest in the ram

pen-felt =
    .l1 = “Pattern? Qoshqar müyiz. Ram's horns. I could do it with my eyes shut.”
    .l2 = “In physics a drawing is an answer. Draw it for me when Friday's over, apa.”

pen-written =
    .l1 = “No, no… I've left my glasses at home. Later, balam, later.”
    .l2 = “No hurry, apa. A drawing will do. In physics a drawing is an answer.”

pen-away = “One needn't write, apa. A drawing will do. In physics a drawing is an answer.”

centre =
    .l1 = The one-window centre. It has fourteen windows; one opens, and the others are lovely.
    .l2 = The stamp goes on page two. You don't read it: Madina folded it before she gave it to you.
    .l3 = Your number is 212. On the wall: “Seven days.” Kezek is first, of course, but they don't stamp cats.

drop = “Just the one sheet? Give it here, ainalaiyn, it can go in with mine. You'll have the stamp tomorrow.”
    .hand = Let him take it
    .which = “Which number are you, agha?”
    .queue = “Thank you. I'll stand in my turn.”
    .no-thanks = “Thank you, no. I'll put it in the box.”

drop-name =
    .l1 = “I've no number, balam. I've got a name. It does just as well.”
    .l2 = On his cap, a drop of water: “Taza Bulaq”. There are fifty in the queue, and nobody looks at him.

stamp-day =
    .l1 = Next day the form arrives by itself, stamped. On one corner is a wet mark like a drop.
    .l2 = “No need for thanks. Perhaps one day I'll ask you something. Perhaps I won't.”

stamp-queue =
    .l1 = An evening on a chair. At six the window opens: “The stamp's a week. Here's your slip.”
    .l2 = “We need it by Friday.” Behind the glass a tired girl turns the slip over.
    .l3 = “The slip means ‘received’. It's enough for a resit. It's only that nobody asks.”

stamp-late =
    .l1 = There's no time left to queue. You drop the form in the registration box.
    .l2 = Next morning there's a slip: “Received, 212.” The stamp comes in a week. But your hands aren't empty.

night = “My hands are shaking. What if you… in a hood, instead of me? Nobody looks at faces, do they?”
    .sit = “All right. I'll sit it for you.”
    .notes = “I won't. Get the notes, it's a long night.”
    .sleep = “No, you'll write it yourself. Now let's sleep.”
    .column = Write to Saken agai: “Is the column still empty?”

night-work =
    .l1 = Your notes, two pencils, a thermos. Problem three, the angle of incidence. Again. And once more, again.
    .l2 = “Wait… It goes out the way it came in. Light keeps its turn as well, doesn't it?”
    .l3 = At three in the morning she is explaining it to you. The problem belongs to both of you now.

night-sleep =
    .l1 = “Yes… you're right. I'm sorry I asked.”
    .l2 = The lamp goes out. In two rooms two people are looking at the ceiling.

night-column =
    .l1 = The answer comes in a minute: “Done. 350. Go to sleep!” With a smile at the end.
    .l2 = Madina doesn't say thank you. She folds up her form and puts it at the very bottom of her bag.

exam-both =
    .l1 = Friday, eight in the morning. Two desks from Madina you're sitting too. Nobody's guarantee works in here.
    .l2 = “Sixty-four. Your own. Next,” says Elvira Karlovna to you. Next is Madina.

exam-pass =
    .l1 = Friday, eight in the morning. Four people, four desks, one hour.
    .l2 = “(whispering) Angle of incidence… angle of reflection…”
    .l3 = “Sixty-six. Problem three in full: you measured the angle. That makes three hundred and fifty-four.”

exam-thin =
    .l1 = Friday, eight in the morning. Madina has dropped her pen twice.
    .l2 = “(whispering) Don't forget the angle, don't forget the angle…”
    .l3 = “Sixty-two. Four is empty, three in full. That makes three hundred and fifty exactly.”

exam-fail =
    .l1 = Friday, eight in the morning. At problem three Madina's pen stops.
    .l2 = “But I know this… I knew it yesterday.”
    .l3 = “Sixty. That makes three hundred and forty-eight. It isn't easy to say, either.”

exam-sat =
    .l1 = Friday, eight in the morning. A hood. The name on the sheet is Madina Ysqaq, and the one who writes is you.
    .l2 = The problems are easy. That's the hard part.
    .l3 = “(stopping) Your hand isn't shaking today. Good.”
    .l4 = She walks on. Whether she knew you or not, she doesn't say. Eighty-six.

friday-own =
    .l1 = Friday, five o'clock. On one of the four places for those who resat: Madina.
    .l2 = “Myself… Nobody found it for me. I found it, didn't I?”
    .l3 = Erlan is on the list too, twentieth. They nod to each other.

friday-fail =
    .l1 = Friday, five o'clock. Madina isn't on the list. There had been a ram, and a column, and a hood.
    .l2 = “It's all right… At least I'm not ashamed. Mondays and Tuesdays I'll sell kurt at home. The rest is school.”
    .l3 = “If it's thin, I'll put noodles in. Rustam's done the sum: we all fit.”

friday-sat =
    .l1 = Friday, five o'clock. Madina is on the list. She isn't looking at it. She's looking at your hand.
    .l2 = “I'm much obliged to you… Thank you.”
    .l3 = She has never been polite to you before. One word has changed, and one door has closed.

friday-taken =
    .l1 = Friday, five o'clock. Twentieth: Madina, 350. Twenty-first: Erlan, 350 as well.
    .l2 = “It's fine. There's the night welding.”
    .l3 = “He… didn't just slip down, did he? I pushed him. Didn't I?”
    .l4 = Erlan goes, and closes the door softly. He always closes doors softly.

card =
    .l1 = The lab. Gaini apa bends over a card. Hands that have rolled felt for fifty years don't shake.
    .l2 = “Here, my dear. You didn't take the ram, so take his horns.”
    .l3 = On the card is a qoshqar müyiz. One breath, one line.
    .l4 = “In all these years, my only ram. Thank you, apa.”

heavy-sat = Elvira Karlovna is putting the card away. In today's register stands one mark that isn't its owner's. Two of you know.
    .say = “Elvira Karlovna, I wrote that paper.”
    .outside = Go out into the corridor with Madina
    .nothing = Say nothing

said-sat =
    .l1 = The room goes quiet. Madina has hold of your sleeve, but she doesn't pull.
    .l2 = “I know. Your hand was too calm. I was waiting for you to say it.”
    .l3 = “The mark is struck out. A warning for both. Next Friday. By her own hand this time.”
    .l4 = Gaini apa hasn't followed a word. She blesses the two of you exactly alike.

outside-sat =
    .l1 = “Please don't… I'll tell her. I just don't know when.”
    .l2 = You say, “All right.” The politeness stays standing between you.

heavy-taken = Erlan looks in: “Can I still put my name down for a resit?” He doesn't know that one stroke moved the list.
    .say = “Erlan, wait. That point was found.”
    .erlan = Tell Erlan alone, in the corridor
    .nothing = Say nothing

said-taken =
    .l1 = They send for Saken agai. He opens the register himself, and points to the stroke himself.
    .l2 = “I thought it was mercy. I was giving out of somebody else's pocket.”
    .l3 = The stroke is crossed out. Erlan is twentieth; Madina is down for next Friday.

told-erlan =
    .l1 = “Right. Don't tell anyone. She needs it more.”
    .l2 = He goes. It weighs no less: now there are three of you to carry it.

bus-home =
    .l1 = The Seven is seven minutes late. The ram has taken the window seat.
    .l2 = “A discount for people I know? There isn't one. It's in the copybook: return, woolly.”
    .l3 = “The whole town saw my ram, and nobody took him. There's towns like that, then!”

plan = One sentence, in the margin of your notebook.
    .when-help = If a good person says “we'll work something out”
    .when-hands = If somebody offers to take my form past the queue
    .when-friend = If a friend's hands are shaking
    .then-whose = I'll ask who loses by it
    .then-rule = I'll read the rule on the wall first
    .then-beside = I'll sit beside them, not instead of them

balloons =
    .l1 = Monday. Twenty balloons in the corridor, and under them Arman agai with a bundle of forms.
    .l2 = “Friends! This week, an anonymous survey. As one team: a hundred per cent!”
    .l3 = “Anonymous, he says. Then who's been numbering the corners in pencil?”

own-point = Madina sat it again and got her point herself. The ram went home; his horns are in the drawer. Elvira Karlovna said both “no” and “thank you”, and meant each of them.
    .title = Her Own Point
    .cost = It cost you evenings and sleep. Madina wrote with her hand shaking. And at the centre fifty people stood there with a number, and one walked through with a name. That way in will be open tomorrow as well.
    .why = A [resit](term-resit) is a right, and it sounds like a favour: “Come alone, at eight.” The rule is on the wall, but a wall that nobody reads is no help. The stamp is at one window, the mark in one pair of hands.
    .stop = “Which paragraph is that?” tells a right from a favour. Two other questions tell a present from a bargain: before or after? For what? The ram didn't pass them. The ram's horns did.
    .other = One can understand Saken agai's stroke: no money, a good man helping a good girl. But the list ends at twenty. At whose cost would we have been so kind?
    .weak-1 = one point
    .weak-2 = stamp: a week
    .weak-3 = names show
    .face-madina = found it herself
    .face-gaini = drew the horns
    .face-wagner = her only ram

two-points = Madina worked honestly and honestly failed: now she is two points short. Nobody “found” anything, nobody went in her place. She goes on studying, and Dima is putting noodles in the soup.
    .title = Two Points
    .cost = No stipend for Madina this term, and two days a week without lessons. It isn't easy for you: at night comes the thought “I could have helped.” Erlan kept his place, and you kept a friend.
    .why = Few evenings, a slow stamp, and no night over the notes together. This time the honest way lost: the rule is right, but it is slow. And the weakest pay for a slow rule.
    .stop = One night together. A stamp in an hour and not in a week. The first was in your hands, the second is up to an open [queue](term-queue). Neither is too late for next time.
    .other = “Somebody left out in the cold for one point, and you call it fair?” That's hard to hear, and true. “It's the rule” is too short an answer. The long one: make the rule quicker, don't go round it. Who starts?
    .weak-1 = few evenings
    .weak-2 = stamp: a week
    .weak-3 = thin soup
    .face-madina = not ashamed
    .face-wagner = hard to say
    .face-you = cutting noodles

two-know = You wrote for Madina: eighty-six. Her name is on the list, your hand is on the sheet. The two of you don't speak of it any more.
    .title = Two of Us Know
    .cost = There's a stipend, and there's a friend further off: she is polite to you now. Madina no longer knows if she knows physics. And that day, at the next desk, somebody got sixty-six unaided.
    .why = Nobody looks at faces, and a sheet with a name on it asks no questions. One person teaches, marks and recognises. Friendship itself became the gap in the fence.
    .stop = With a card and a code checked at the door it wouldn't have crossed anyone's mind. Before that there was a sentence: “I won't sit it for you. I'll sit beside you.” It isn't too late to say: there's a [resit](term-resit) every Friday.
    .other = You were saving a friend, and the feeling was real. Her hand really did shake. But it shakes still: nobody has taught it to write. Who'll go in for the next exam?
    .weak-1 = faces unseen
    .weak-2 = not her mark
    .weak-3 = two silences
    .face-madina = “much obliged…”
    .face-you = too calm a hand
    .face-wagner = seems to have known

found-point = One stroke, and 349 was 350. No money was given, nobody shouted. Erlan turned out to be twenty-first, and closed the door softly behind him.
    .title = A Point That Was Found
    .cost = No stipend for Erlan this term. When Madina says “three hundred and fifty”, her voice goes thin. Saken agai feels kind, and so he'll “find” one for somebody else.
    .why = An empty column, a register in one hand, a stroke without a date or a reason. Where kindness has no rule it eats somebody's place. A register is a document too: to write in it what one knows is false is [forgery](law-cc-369).
    .stop = “Who loses by it?” A date, a reason and a second signature for each change. And there were four places set apart for those who resit: they are taken from nobody.
    .other = Saken agai's words are warm: somebody once helped him, too. Not all help is bad. The difference is this: did he give his own time, or another person's place?
    .weak-1 = one stroke
    .weak-2 = twenty places
    .weak-3 = silence
    .face-erlan = twenty-first
    .face-saken = pleased with himself
    .face-madina = a thin voice

said-it = You said it yourself. The point was struck out; Madina is down for next Friday. The hardest thing turned out to be one sentence long, and right behind it was the calmest night.
    .title = Said
    .cost = The stipend will be late, and there's a warning. Madina didn't speak to you for three days. Then came a message, in her old voice: “Explain problem 3 to me.”
    .why = A false mark can't stand alone: it takes the silence of two. When one speaks, the other's shoulders ease as well. The weak spot in the rule: nobody knew where one could go and say it.
    .stop = One sentence would have stopped it earlier: “I won't sit it for you. I'll sit beside you.” And if the way back is on the wall, people come sooner: to whom, by which day, and [what happens then](term-resit).
    .other = Had you kept quiet, nobody would have known, and Madina would have had no warning. True. But one day somebody would have known all the same. And whose hand would she have needed at the next exam?
    .weak-1 = two silences
    .weak-2 = not her mark
    .weak-3 = one week
    .face-you = one sentence
    .face-madina = “how's 3 done?”
    .face-wagner = next Friday

talk-1 = Ram, stroke, slip, card: which is a present and which a bargain? Which question told you?

talk-2 = Saken agai asked for no money. Then who paid for his kindness?

talk-3 = A friend's hands are shaking. How can one say no warmly? Try it aloud.
