level = Family
    .summary = One paper is missing. In the morning it's a stranger's, in the afternoon it's your aunt's.
    .want = By six the hall should be empty, and you'd like your aunt not to go home empty-handed.

tuesday =
    .l1 = Tuesday, five days to Nauryz. Thirty-one people in the hall, the smell of lilies, one free chair.
    .l2 = “This is Bulaq FM. Spring has come to the centre: the lilies have opened. The fourteen windows haven't.”
    .l3 = Kezek has taken ticket number one. He has no application. He just likes queuing.

yura-no-paper = “I've got everything, balam, bar one certificate. Take it as it is, I'll bring that tomorrow. You have my word.”
    .not-complete = “It isn't complete. I can't take it, Yura aga”
    .rule = “What's done in a case like this? Let's read the sign”
    .take = “I trust you, Yura aga. Bring it tomorrow”

yura-refused =
    .l1 = “Ah well. Forty minutes there, forty back. And seven on top.”
    .l2 = He leaves his ticket on the desk: No. 14. You put it where you can see it.

yura-kept =
    .l1 = It turns out that the sign hangs behind the lilies. A leaf has been covering its fourth line.
    .l2 = “‘Whoever brings the missing paper the same day.’ Ahead of the queue? Why, that's me!”
    .l3 = “This afternoon, then. I'll go and tell the bus not to be late.”

yura-taken =
    .l1 = There's a box on the form: “Papers complete.” Without a tick the system won't let it through. You tick it.
    .l2 = “Bless you, balam. From now on Number Seven stops for you even where there's no stop.”

hall = Before you call the next one, have a look round.
    .sign = The sign behind the lilies
    .sign-text = “Ahead of the queue: 1. Expectant mothers. 2. People with a baby. 3. People with a disability. 4. Whoever brings the missing paper the same day.”
    .screen = The screen in the hall
    .drawer = The bottom of your drawer
    .drawer-text = Four old files, and on each, in pencil, the same two words: “for now”. The top one is three years old.
    .bench = The chair by the window
    .bench-text = A woman in a thick coat, without a ticket. She breathes heavily and looks at nobody.
    .done = Call the next one

screen-real = The numbers on the screen are live: they're calling 15. If anyone moves, the line blinks. Kezek hunts it.

screen-poem = On the screen: “Your time is our treasure!” No numbers. The treasure is piling up.

screen-none = “Screen's blank. The list's in the drawer, on paper. We're at fifteen. Don't trust me, trust the paper.”

first = “I'm going ahead of the queue. Now. I can't stand for two hours, so don't ask me why.”
    .read = “Let's read together which line you come under”
    .in = Take her papers without a word
    .number = “It's one queue for everybody. What's your number?”
    .people = “If people don't mind, go ahead”

first-read =
    .l1 = “Line one: expectant mothers. Ninth month. Shall we read anything else?”
    .l2 = “No. Do sit down. I'll get you the soft chair.”

first-in =
    .l1 = Her papers are complete, it takes three minutes. Sitting down, she holds on to the desk and gets her breath.
    .l2 = “Thank you for not asking. That's a first today.”

first-refused =
    .l1 = “Forty-five. Right. I'll stand.”
    .l2 = Five minutes later she's leaning on the wall, as white as a form.
    .l3 = Kezek gives up his chair and jumps down. Only now do you see that her coat no longer meets in front.

first-sorry = The hall has gone quiet. Between the lilies you can see the first line of the sign.
    .sorry = “I'm sorry. The first line is you. Come in”
    .wait = Wait for her number to come up

first-mended =
    .l1 = “It isn't you, it's those flowers. They sit on the rule and bloom.”
    .l2 = She sits down. Kezek lies at her feet, not on her lap: the lap is taken.

first-waited = She stands for an hour and ten minutes. At the window she doesn't look at you. In the hall, nobody looks at anybody.

first-vote =
    .l1 = The hall begins to argue. “It's just a thick coat.” “There was one on Sunday who said that.” “Let her say it herself.”
    .l2 = “So thirty people are to discuss my belly? What have you got a sign for?”
    .l3 = In the end somebody gives her a place. Nobody has looked at the sign.

eighth =
    .l1 = Her folder is in today's box: the eighth, and last. Date and stamp, that's what the bank wanted.
    .l2 = “Eighth! The bank closes it today. Our house was standing on the far side of one number.”

ninth =
    .l1 = Eight folders go off a day. Asel's isn't in today's box. She's the ninth, and that's tomorrow's.
    .l2 = “Ninth? Last week I was eighth. I've been counting.”
    .l3 = “The bank's offer ends tonight. Has someone got in ahead of me?”

told-tuesday = “On Thursday you told me on the phone: ‘Yes, Tuesday.’ I know the voice.”

whose-day = “Tell me. Where did one place go?”
    .own-up = “I moved file 41 up. That place was yours”
    .letter = Ask for a note to the bank: “Delayed by the centre”
    .system = “The system must have shifted it”
    .sorry = “I'm so sorry. It'll go tomorrow without fail”

owned =
    .l1 = “You did? I was just about to say thank you to you.”
    .l2 = “Oh, my dear. You might have told me that last week. Sit down. We'll write to the bank together.”
    .l3 = “One day late, by the fault of the centre.” Signed by Zhanat Orazqyzy, and by you. The bank will wait till tomorrow.
    .l4 = “I'm angry with you. And thank you for telling me. Both are true.”

letter =
    .l1 = “‘By the fault of the centre’? Very well. And what was our fault?”
    .l2 = That gets no answer. The letter goes, and the bank will wait till tomorrow.
    .l3 = “Thank you. Where would I be without you?” It's not a comfortable thing to hear.

system =
    .l1 = “The system. I see. Has it got fingers, this system?”
    .l2 = She's looking at your hands. They're on the keyboard.

tomorrow-then =
    .l1 = “Tomorrow the bank won't have that rate. Never mind. How could you know?”
    .l2 = You do know. That very place, and where it went.

mutter = Someone mutters behind her: “A friend, obviously. They all let their own in here.”
    .aloud = Read the sign aloud
    .lilies = Move the lilies to another window
    .next = Call the next number and say nothing
    .snap = “And if she were a friend? Mind your own business!”

mutter-aloud =
    .l1 = “Ahead of the queue there are four lines, and the first is for expectant mothers. Today that's one person in thirty-one.”
    .l2 = The muttering stops. Somebody photographs line four, just in case.

mutter-lilies =
    .l1 = The lilies move, the sign comes out. About ten people start reading at once.
    .l2 = Somebody counts aloud: thirty-one people, one ahead of the queue. “I'd have said more.”

mutter-next =
    .l1 = The muttering goes on. Only one old man counts on his fingers: thirty-one, and one ahead of the queue.
    .l2 = He tells nobody the result.

mutter-snap =
    .l1 = “Hear that? Straight from the horse's mouth!” Half the hall now takes Asel for a relation of yours.
    .l2 = Out of thirty-one people today, one has gone ahead. Nobody counted it, and nobody said so.

mitten =
    .l1 = “Before, I had the whole hall on my back. Now it's just my back that hurts. That's a good sign.”
    .l2 = She takes a bead out of her mitten.
    .l3 = “Somebody once let me go first, and I never asked the name. You keep it for a while.”

yura-back = “Got it, balam! I was number fourteen this morning. I needn't queue again, need I?”
    .kept = “You needn't. You're next”
    .which = “Let's read line four together, and in you go”
    .queue = “I'm sorry, Yura aga. The end of the queue is there”

yura-served =
    .l1 = “Half a minute! You don't get that on my bus.”
    .l2 = Ticket No. 14 is stitched to the file. The certificate has today's date and a fresh stamp.

yura-queued =
    .l1 = “Well, if it's queuing, it's queuing. I've waited for Number Seven in my time.”
    .l2 = Line four peeps out from under the leaf: “Whoever brings the missing paper the same day.”

yura-sorry = Yura aga looks at his ticket: No. 14. They're calling 33.
    .sorry = “I'm sorry. I've only now read line four”
    .wait = Go on calling numbers

yura-mended = “Seven minutes you kept me. Now you and the bus are even.”

yura-waited = He stands for an hour. For that hour there's no Number Seven. At the stop nobody knows why.

yura-over =
    .l1 = “Here it is, a day early. Only it turns out my pay's above the limit. I'm not entitled to it.”
    .l2 = And in the system there's a tick: “Papers complete.” Putting it right takes three forms with your name on each.
    .l3 = “My fault, I hurried you. So that's what they want the paper for.”

line = Three o'clock. Five people have come to the window at once. Who after whom?
    .baby = A young father with a baby
    .back = Brought the paper that was missing
    .now = The number being called: 33
    .late = A number that missed its turn: 26
    .ask = “I've only got a question,” no ticket

line-good = The queue runs by itself. Nobody asks you “why him?” They look at the sign.

line-some = Two of them take offence and check each other's tickets. It's the sign that makes peace.

line-bad = Five people pull in five directions. Kezek sits down in front of the window: first.

aunt =
    .l1 = Four o'clock. First a bag comes through the door, then Aunt Gülsim, then Erasyl.
    .l2 = “There you are! Skin and bone! Your mittens, you left them. The baursaks are on the table and I put them in the book myself!”
    .l3 = In January, when the dormitory froze, you slept ten nights in her kitchen. You had the thick quilt.
    .l4 = “There's fourteen windows. Why's only yours open? Are you the boss?”

aunt-ask = “It's the last day for Erasyl's benefit. I'm one certificate short. Take it for now, I'll bring it after Nauryz.”
    .clear = “Which certificate, apa? Where is it now?”
    .for-now = “All right, apa. For now”
    .other = “You're my aunt. Another desk should take your file”
    .fetch = “There's time till six. Let's get it fetched”
    .kitchen = Say “just a moment” and vanish into the kitchen

aunt-clear =
    .l1 = “About my wages. The bookkeeper at the sewing shop has written it, she's in till six. But that's forty minutes!”
    .l2 = “Think: it's written, it's stamped, it just isn't here. What's the difference? We're family, aren't we?”

fetch =
    .l1 = “Me, run for it? With the stamp in your hand?”
    .l2 = “Even so, apa. Bring it today and you go straight in. It says so on the wall.”
    .l3 = It isn't the wall she looks at. It's you, and for a long time.

press = “Have we become strangers? When I made up your bed I didn't ask you for certificates.”
    .for-you = “You didn't. So I want nobody to say a word about you”
    .stranger = “I told a stranger exactly the same this morning”
    .give = “All right, apa. I'll take it for now”
    .hush = Look at the floor

press-for-you =
    .l1 = “About me? There isn't a soul in this town who doesn't know me.”
    .l2 = Then she looks round at the hall. The hall's looking at her: every soul of it.

press-stranger =
    .l1 = “So I'm the same to you as a stranger?”
    .l2 = “‘A just judge has no kin.’ So that's what it means. Pretty proverb. Cold, though.”

press-hush = The silence grows. Erasyl looks at his mother, then at you, then at the clock.

memo = Zhanat Orazqyzy needs two lines from you. The form is by the lilies.
    .frame = “{ $who }, { $fact }. { $request }, { $keep }.”
    .slot-who = Who has come?
    .who-aunt = Gülsim apa is my mother's sister
    .who-someone = Someone I know has come
    .who-good = A very good person has come
    .slot-fact = What about the papers?
    .fact-missing = and her wage certificate is missing
    .fact-almost = and the papers are nearly complete
    .slot-request = What do you ask?
    .request-desk = Please give the file to another desk
    .request-quick = It would be nice if it went quickly
    .request-you-know = Well, you know how it is
    .slot-keep = By which rule?
    .keep-today = and if she brings it today, line four applies
    .keep-in-writing = and tell her in writing what is missing
    .keep-kindness = and please make an exception for today
    .has-relation = Does it say who she is?
    .has-fact = Does it say what is missing?
    .has-aside = Is the decision left to somebody else?
    .has-rule = Does it lean on a rule?
    .lacks-plea = Is it free of asking a favour?
    .lacks-vague = Is it free of fog?

memo-good =
    .l1 = “In five years that's the second of these I've seen. The first was in pieces, in Aqbota's drawer.”
    .l2 = “Timur will take it. And do keep out of sight of the door, my dear. It's easier for both of them.”
    .l3 = There's a name for this: a [conflict of interest](term-conflict). Having one is no fault. Keeping quiet about it is.

memo-vague =
    .l1 = “I don't quite see who this is. Family? Then do write so. The word doesn't frighten me.”
    .l2 = You add two words on top: “my aunt”. There's a name for this: a [conflict of interest](term-conflict).

memo-plea =
    .l1 = “I understand, my dear. Say no more.”
    .l2 = She hands your form to Meruert, with a nod. So what it asked for wasn't a rule. It was a favour.

cover-code = The file goes into a grey cover: no name, just a code. For window five it's one more paper.

cover-key = There's a code on the cover. The key lies on the desk, with a pencilled note: “window seven's aunt”. You rub it out.

cover-name = Your aunt's name is on the cover in large letters. Timur reads it, and looks at you once.

desk-five =
    .l1 = “You're one certificate short, apai. Here it is in writing. Bring it today and you go straight in.”
    .l2 = “In writing! My own sister's child sends me away in writing!”
    .l3 = “I thank you,” she says, in the voice that one keeps for offices. Since you were three she has never used it on you.

time-left = 16:25. The sewing shop is on the other side of town. What about you?
    .taxi = Send her there and back by taxi: 4,000 ₸
    .bus = Ask Yura aga about his next run
    .next = Call the next number

taxi =
    .l1 = Four thousand: that's your lunches for a fortnight. She slams the taxi door.
    .l2 = “I'll pay you back! In writing!”

bus =
    .l1 = “We'll be seven minutes late, the whole town knows that. Counting it in, that's 17:54. Get in, Gülsim!”
    .l2 = The bus has a think and moves off. Your aunt, at the window, looks at the clock and not at you.

erasyl-waits = “You've got the stamp. So why didn't you just stamp it?”
    .desk = “It isn't mine. It belongs to this desk”
    .dictation = “What if you marked your own dictation?”
    .later = “You'll understand when you're older”

erasyl-desk = “And whose is the desk? I'll put that down. That's another thing nobody knows.”

erasyl-dictation = “I'd give me a five. Even with mistakes…? Oh. Then someone else had better mark it.”

erasyl-later = “I've got eleven of that answer. Twelve now.”

who-stamps = 17:54. Your aunt rushes in, out of breath, certificate in hand. It's complete. The stamp lies in front of you.
    .own = Stamp it yourself
    .timur = Give it to Timur: “This is my aunt”

stamped =
    .l1 = She's in time: certificate in hand, scarf round her neck. The watchman already has his keys out.
    .l2 = “Line four. Complete. Accepted.”
    .l3 = “You had me running. Well. At least nobody can say a thing now: I did the running myself.”
    .l4 = The office voice is gone. Erasyl writes: “17:54. A stranger stamped it. I know why.”

stamped-own =
    .l1 = The stamp comes down straight. The watchman already has his keys out.
    .l2 = “Ainalaiyn! I didn't run for nothing!”
    .l3 = “Your aunt, your stamp. It's complete, I saw it. And what'll you tell those who didn't?”

she-leaves =
    .l1 = “Very well. We won't take up any more of your time.”
    .l2 = She takes her bag and lays your mittens on the desk. They're still warm.
    .l3 = “Mum isn't crying. She's got dust in her eye.”

stamp =
    .l1 = The box: “Papers complete.” Your finger stops for a second. Then the tick.
    .l2 = “Ainalaiyn! The very first day after Nauryz!”

stamp-seen =
    .l1 = Behind the glass stands Yura aga. He'd come back for his cap.
    .l2 = “What you told me was: ‘It isn't complete.’ And right you were.”

stamp-quiet = There are five “for nows” in the drawer now: four old ones, and the fifth is yours.

undo = Two buttons glow on the screen. Your aunt is still in the hall, not yet at the door.
    .cancel = Take the tick back and go after her
    .send = Press “Send”
    .for-all = Call back the three who went without a paper, too

undone =
    .l1 = “Give it and take it back? And what am I to you, then?”
    .l2 = “My aunt. So the stamp should be a stranger's.”

sent = 17:03. “Sent.” Your aunt waves from the door. Everything seems to be in its place.

sent-all =
    .l1 = Three people come back, and it's “for now” for all three. The drawer won't shut any more.
    .l2 = “Now that's fair!” says one of them. Under each of the three is your tick.

kitchen =
    .l1 = The kettle's boiling. It turns out one can hear everything through the wall. You don't say a word.
    .l2 = “So you're window seven's aunt? Do sit down, dear. We'll work something out!”
    .l3 = The thump of a stamp. Then heels: Meruert's coming to the kitchen.

favour = “Your aunt's through. You saw nothing, your hands are clean. One day you'll fail to see something for me, eh?”
    .thanks = “Thank you”
    .what = “Fail to see what? Do say it plainly”
    .back = “Let's take it back. It isn't complete”

favour-named = “My brother's coming after Nauryz, about land. He's a paper or two short. You know how it is. For now.”

favour-back =
    .l1 = “I was doing you a kindness! Then go and tell her yourself!”
    .l2 = She throws the file on the desk. Your aunt's at the door and hears it all.
    .l3 = “Apa, this is my decision. Timur will take your file and tell you in writing what's missing.”

favoured = Your aunt has left two baursaks for you. You can't get either of them down.

mother-silent = “Gülsim doesn't pick up. She told the neighbour she's a stranger to us now. What's happened, balam?”
    .all = Tell her, from the beginning
    .doubt = “I don't know if it was right, Mum”
    .fine = “Everything's fine, Mum”

mother-all = “I'd have been hurt as well. And in two months I'd have said thank you. Hold out for two months, balam.”

mother-doubt = “Who says the right thing doesn't hurt? Ring her. If she doesn't answer, ring her again.”

mother-fine = She's silent. Behind her the cow moos. It doesn't believe you either.

mother-warm =
    .l1 = “Gülsim rang. ‘Ran me off my feet,’ she says, ‘but there's nothing to blush for in this family.’”
    .l2 = “That's good, not blushing. And are you wearing your mittens?”

mother-favour =
    .l1 = “Gülsim's singing your praises: ‘Shut their eyes, and it was done.’ Why did they need shutting, balam?”
    .l2 = The line goes dead. It isn't the aul. It's your finger on the button.

mother-proud =
    .l1 = “Gülsim's told the whole aul: ‘We've got our own there now, no papers needed.’ Three people have asked for your number.”
    .l2 = “I'm proud, of course. But why did all three of them whisper, balam?”
    .l3 = The phone rings again. A voice you don't know: “Surely you recognise family?”

plan = At night a message from Erasyl: “I collect questions with answers too. Send me one sentence.”
    .when-own = If one of my own comes to my window
    .when-for-now = If somebody says “for now”
    .then-say = I say who it is before anybody asks
    .then-date = I ask “until which date?”
    .then-together = I help to find the missing paper

bell =
    .l1 = Wednesday, half past seven in the morning. The hall's locked, and in the centre there's only you and Kezek.
    .l2 = “Bulaq FM: four days to Nauryz. Plenty of presents in town. We're looking for someone who's pleased with one.”
    .l3 = Behind the curtain a bell rings twice. Is there a door there? And who is it ringing for?

empty-handed = Your aunt went home without the benefit. A stranger's desk took the file, and what was missing she has in writing. Now she speaks to you in her office voice, and doesn't pick up the phone. The mittens are on your desk.
    .title = Empty-handed
    .cost = Your aunt: the benefit for a quarter. You: her voice. Erasyl: standing between you. To the thirty people in the hall nothing happened. That's what they gained, and they'll never know it.
    .why = Nowhere does it say what to do when your own family comes. So everyone decides it looking into an aunt's eyes. And there's one day, one window, and a paper on the other side of town.
    .stop = A line said before the quarrel: “A relative's file goes to another desk.” The wall would have told your aunt, and not you. The law asks for the same: if you have [an interest, say so in writing](law-410-conflict).
    .other = “For now” would have been merciful too: it was written and stamped, and Erasyl needs spring shoes. Nobody seems to lose. And the taxi, the bus, line four? Why was there no help standing next to the honest answer?
    .weak-1 = not on a wall
    .weak-2 = one day
    .weak-3 = left unsaid
    .face-gulsim = office voice
    .face-erasyl = in between
    .face-you = has the mittens

six-to-six = The certificate came at six minutes to six, and the stamp went on a complete file. Your aunt's out of breath; she's cross, and she's laughing. In a town where everything's seven minutes late, six minutes are plenty.
    .title = Six to Six
    .cost = One bus run or four thousand tenge, your aunt's breath, two hours of Erasyl's. Dearest was the “no” at the start: it's harder to say to family than to a stranger. But tomorrow nobody has to hide from anything.
    .why = The paper is at one end of town, the window at the other, and there is one day. If you have a job, that's three closed doors. Then “for now” looks like a bridge. Whose name is under the bridge, you can't see.
    .stop = Line four had been hanging there all along. A [standard](law-state-services) should be seen where people wait. Had the lilies moved sooner, your aunt would have known by morning. So would a line on where family files go.
    .other = One tick and no running: the same result, and everyone's nerves intact. Fair enough. But who'll believe today's tick tomorrow? And another question: it was the same stamp in the end, so what's the difference?
    .weak-1 = one day
    .weak-2 = far away
    .weak-3 = one window
    .face-gulsim = ran, and made it
    .face-erasyl = noted: “17:54”
    .face-you = file complete

eyes-shut = Your aunt's file went through, and you saw nothing. Your hands really are clean: Meruert did the stamping. But now you owe one failing to see. It falls due after Nauryz.
    .title = Eyes Shut
    .cost = Your aunt's content. The one who'll pay comes after Nauryz: Meruert's brother will stand before him in the queue for land. He wasn't in the hall today. Nor is it easy for Meruert: keeping count of kindnesses is a heavy load.
    .why = Everyone knew that “the aunt's come”, and nobody wrote it down. An [interest](law-410-conflict) that isn't mentioned works without a word. On paper there's no family and no favour, so there's nothing to check.
    .stop = One sentence before you left for the kitchen: “This is my aunt; another desk should take it, by the rule.” Then it's on paper what was asked, and of whom. Silence each reads as he likes. So did Meruert.
    .other = Leaving looks like an honest move: you didn't decide, you didn't stamp. “Step aside” is what they teach, after all. But what lies between stepping aside aloud and stepping aside in silence?
    .weak-1 = left unsaid
    .weak-2 = one hand
    .weak-3 = no trace
    .face-meruert = made a mental note
    .face-gulsim = “Done!”
    .face-you = saw nothing

for-now = Everyone made it: your aunt's delighted, the system says “complete”. When the certificate will come isn't written anywhere. The file has gone up, and under the tick is your name. There's one more “for now” in the drawer.
    .title = For Now
    .cost = Today it cost nobody anything. If there's a check, your aunt will pay back and you'll be asked. For whoever travelled forty minutes for one paper the price is different: the rule, it seems, was for people you don't know.
    .why = One box, one person, one second. The system doesn't check a tick, and “for now” has no date. Your aunt didn't lie: she meant to bring it. Between kindness and an empty tick there stood no rule.
    .stop = Three questions: until which date, by whose hand, and would a stranger get it too? The law asks as well that somebody else decide: if you have [an interest, say so in writing](law-410-conflict). It isn't too late: a tick that you take back yourself is easily mended.
    .other = One can understand you: ten nights under her quilt, one paper, the last day. To say no is shaming, and it hurts. But there was line four, and there were two hours till six. Who didn't see those two hours?
    .weak-1 = an empty tick
    .weak-2 = unchecked
    .weak-3 = no date
    .face-gulsim = can't thank you enough
    .face-erasyl = wrote the answer down
    .face-you = fifth “for now”

talk-1 = In what were Yura's and Aunt Gülsim's requests alike? In what were they different?

talk-2 = Asel went in ahead of the queue, your aunt couldn't without her paper. In which line is the difference written?

talk-3 = Where you live or study, is there “another desk” for family? If not, what do people do?
