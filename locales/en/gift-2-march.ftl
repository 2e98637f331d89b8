level = The Eighth of March
    .summary = A list on the fridge: twelve names, eleven ticks. The only one without is yours.
    .want = By Friday noon, decide what stands beside your name.

tuesday =
    .l1 = Tuesday, 2 March. The snow's melting; there's a lake at the door. Kezek the cat is drying his paws on the step, first.
    .l2 = The kitchen fridge has a new front: a list, a magnet, a blue pen on a string.
    .l3 = “Perfume for Zhanat Orazqyzy. Thirty-six thousand between twelve is three each. She loves that sort of thing.”
    .l4 = Eleven names have a tick. The twelfth name is yours.

greet-drawer = “You're one of us. One can tell by your drawer. Just put it in.”

greet-table = “You put your kurt out for all. Very nice. But this isn't kurt, this is the team.”

greet-cold = “You sent back a granny's kurt. Will you send us back, too?”

greet-plain = “It's times like this when you get to know a new person.”

fridge = A closer look at the list.
    .names = Eleven ticks
    .names-text = All of them in one blue pen, all in one hand. Only the one by “Sholpan” is in pencil.
    .below = The sheet beneath
    .below-text = Last year's list. The same perfume, the same magnet, only cheaper. And under it, the year before's.
    .price = A page from a catalogue
    .price-text = “Eternity. 36,000 ₸. Limited stock!” Somebody has underlined “limited” twice.
    .calendar = The calendar
    .calendar-text = 5 March, 15:00: “Party. Signing of references.” Both in one little square.
    .done = Turn to Meruert

perfume = “You're the only one left. Three thousand. I'm off to the shop on Friday at twelve.”
    .pay = Count out three thousand
    .expects = “Is Zhanat Orazqyzy expecting it?”
    .one-pen = “All the ticks are in one pen. Who's really paid?”
    .think = “I'll think about it till Friday.”

ticked =
    .l1 = The blue pen squeaks. Twelve ticks now.
    .l2 = “There, you've joined us! Come and have tea. Your place is by the window, in the warm.”
    .l3 = It really is warm. For the first time in a month somebody puts sugar in your tea.

they-say =
    .l1 = “Expecting it? I should think so! One year somebody didn't pay, and never got her holiday.”
    .l2 = “Who was that? Did you see it yourself?”
    .l3 = “Not see, exactly… Well, people say.”

seven =
    .l1 = Meruert gets the pen up her sleeve just in time.
    .l2 = “Seven have. Four will! They'd be ashamed without a tick, so I put one.”
    .l3 = Not eleven: seven. The rest is hope, in ink.

two-noons = Two lunch hours till Friday. Whom will you spend them with?
    .sholpan = Sholpan apai
    .timur = Timur
    .halida = Halida, in the yard
    .done = On to Thursday

stairs-bread =
    .l1 = The back stairs. A bucket upside down; on it, a slice of bread and some sugar.
    .l2 = “Three thousand is two days for me, balam. Meruert knows. That's why it's in pencil.”
    .l3 = “Couldn't you say so, apai?”
    .l4 = “To whom? The fridge?”

stairs-bead =
    .l1 = “I did once. ‘I haven't got it’, before them all. No one laughed. I was the one who cried.”
    .l2 = She unties a bead from the handle of her bucket and puts it into your hand.
    .l3 = “I tied it on that day. Have it. You don't owe me anything.”

timur-real =
    .l1 = “That survey at your college really was without names. Under five answers, and you don't show them.”
    .l2 = “I liked that. I've a mug with no handle, and paper. On Thursday I'll ask here as well.”

timur-fake =
    .l1 = “Your ‘anonymous’ forms had a number in the corner, in pencil. They know about it here, too.”
    .l2 = “I'll put out a mug for slips on Thursday. But who's going to put the truth in it?”

timur-none =
    .l1 = “In chess there's an opponent. Here everyone waits for the others, and nobody moves.”
    .l2 = “I've a mug with no handle, and paper. On Thursday I'll ask, without names.”

tulips =
    .l1 = “Three tulips, a thousand. If I give receipts for a samsa, shan't I give one for flowers?”
    .l2 = The price is chalked on a board. Whoever's seen it doesn't ask.
    .l3 = “Perfume hangs on one neck. Tulips you can share out among seven women.”

mug =
    .l1 = Thursday. On top of the fridge, a mug without a handle. “Aqbota”, it says underneath.
    .l2 = “One slip each. No names. ‘Perfume’ or ‘card’. It's a narrow mug, so keep it short.”
    .l3 = “What's there to ask? We all know.”

slips = Which slip will you put in?
    .perfume = “Perfume”
    .card = “Card”
    .others = How many of the other eleven wrote “card”?
    .reveal = Your guess: { $guess }. “Card” in the mug: { $truth }. And each of those eight had thought “it'll be only me”.

slips-numbered = Which slip will you put in?
    .perfume = “Perfume”
    .card = “Card”
    .others = How many of the other eleven wrote “card”?
    .reveal = Your guess: { $guess }. “Card” in the mug: { $truth }. The corners are torn off the slips: they'd been looking for a number.

slips-counted =
    .l1 = Not counting yours, eight slips on one side, three on the other. They're all looking at the kettle, not at one another.
    .l2 = “Mate. And we did it to ourselves.”
    .l3 = “Eight… Then whom have I been collecting for?”

slips-feared =
    .l1 = Not counting yours: “perfume” on nine slips, “card” on two. They wrote with a hand held over the paper.
    .l2 = “See? The team knows!”
    .l3 = “Cheat people once, and nobody puts the truth in your mug again.”

thursday = “So, what do we do? I'm off to the shop at twelve tomorrow.”
    .propose = “Let's make a card, and have flowers for everyone.”
    .ask-her = Ask Zhanat Orazqyzy herself
    .for-two = Pay for Sholpan apai as well: six thousand
    .for-her = Add another three thousand for Sholpan apai
    .pay = Hand over three thousand
    .stay-out = “Count me out.”
    .leave-it = Finish your tea and say nothing

for-two =
    .l1 = “For two? Does she know…? All right, I'll go over the pencil in ink.”
    .l2 = Twelve blue ticks on the list now. The owner of the twelfth knows nothing of it.

pay-late =
    .l1 = Three thousand goes under the magnet. The fridge gives a contented hum.
    .l2 = “I knew you would. Shall I pour you some tea?”

stay-out =
    .l1 = “Suit yourself. It's voluntary. Only don't go red tomorrow.”
    .l2 = It was said gently. The chairs at the table move up, and yours is left outside.

question = A door that smells of lilies. Zhanat Orazqyzy puts down her pen. How will you ask?
    .frame = “Zhanat Orazqyzy, { $opening }. { $ask }? { $way }.”
    .slot-opening = How you begin
    .opening-holiday = I've a question before the holiday
    .opening-all = we'd all like to give you some pleasure
    .opening-list = Meruert is collecting from a list
    .slot-ask = The question
    .ask-like = What would you really like
    .ask-perfume = Do you actually want perfume
    .ask-demand = Is it true that you demand perfume
    .slot-way = An end with the door open
    .way-card = We were thinking of a card and flowers
    .way-nothing = If there's nothing you need, do say so
    .way-reference = I only hope it won't affect my reference
    .has-reason = Have you said why you ask?
    .has-plain = Is the question plain?
    .has-way-out = Can she easily say “no, thank you”?
    .lacks-names = You aren't giving anyone away?
    .lacks-insult = No accusation?
    .lacks-trade = No bargaining about your reference?

door-shuts = “Demand… My dear, from whom did you hear that word?”
    .sorry = “I'm sorry. It's only what I heard. Nobody saw it.”
    .go = Leave without a word

door-opens =
    .l1 = “That was a rumour, not a question. The question is: what would you like?”
    .l2 = She turns to the window and changes the lilies' water. She changed it half an hour ago.
    .l3 = “The girl without a holiday? She wouldn't take one. Come in.”

named-her =
    .l1 = “Meruert? She wants me to like her. I wanted that too, once.”
    .l2 = That evening Meruert says good night very formally. It's the first time in a month.

silk = “Whatever the team decides, my dear. It's all precious to me.”
    .again = “Let me ask it another way.”
    .go = Say thank you and go

silk-again = Mix a reference into the question and you get an answer in silk. Ask simply.

six-bottles =
    .l1 = Zhanat Orazqyzy closes the door and opens the cupboard.
    .l2 = Six boxes. On all six the ribbon's still tied.
    .l3 = “I've my lilies, you see. Perfume gives me a headache. Every year I act delighted.”
    .l4 = From the back of the cupboard a horse you know looks out. One ear glued, pink nostrils.
    .l5 = “He's come back as well. I gave him away myself, some years ago.”

her-wish = “Nobody's ever asked me that. Why did you?”
    .what = “We wanted to hear from you what you need.”
    .began = “How did it begin, the first time?”
    .eight = “It turns out that eight people don't want to give it.”

wish-tea =
    .l1 = “What I need… Half an hour of tea. Without a telephone.”
    .l2 = “And Sholpan must sit. She's drunk her tea standing for twenty years.”

wish-began =
    .l1 = She wipes pollen off a lily with one finger, and is silent for some time.
    .l2 = “With an envelope. It was among the flowers. I gave it back… a week later. A week is long.”
    .l3 = “The rest another day. I don't need perfume. I need tea without a telephone.”

wish-nine =
    .l1 = “Eight? But I don't want it either. So there are nine of us.”
    .l2 = “How odd. Nine people have been afraid of three.”

proposal-falls =
    .l1 = “Nine of them wrote ‘perfume’. There's your majority!”
    .l2 = Nobody lifts their eyes. Only the fridge is humming.
    .l3 = “Till someone asks her, this problem has no solution.”

proposal-carries =
    .l1 = “Flowers for everyone. And for Zhanat Orazqyzy a card, with a word from each of us.”
    .l2 = “And me? With that list I was at least some use for something…”
    .l3 = “Leave the list up. Collect words instead of money. Begin with me, I've got some.”
    .l4 = “Words…? How do you get those under a magnet?”

money-back = The money under the magnet goes back to seven people. Your three thousand, too.

card = The card must be ready by morning. Decide three things together.
    .slot-words = What goes inside?
    .words-story = “When my grandson was ill you sent me home yourself.”
    .words-best = “You're the best boss in the world!”
    .words-best-why = “The best boss” will do for any boss. There's nothing of her in it, and nothing of you.
    .words-wish = “We hope for warm words in our references, too.”
    .words-wish-why = With a request below the thank-you it isn't a card, it's a bill. She reads it, and owes.
    .slot-names = How do people sign?
    .names-circle = everyone, in a circle
    .names-givers = only those who gave money
    .names-givers-why = As if whoever has no money had no thanks either. Sholpan apai sits at the edge again.
    .names-ticks = by the list, with ticks
    .names-ticks-why = The list with ticks has moved into the card. Whose name isn't there is the first thing she sees.
    .slot-when = When is it given?
    .when-after = once the references are signed
    .when-before = just before she signs them
    .when-before-why = Just before she signs, even a warm word weighs. Later they'll say, “So that's what it was for.”
    .when-toast = during Meruert's toast, aloud
    .when-toast-why = A thank-you aloud must be answered aloud. She'd be listening to the room, not to the words.

card-where = “Eleven names by morning. Where shall it lie?”
    .fridge = On the fridge, where the list was
    .table = In the middle of the long table, with a pen
    .folder = In the folder with the references
    .bag = In Meruert's bag: it's a surprise

card-in-folder = “She opens it: a card on top, and papers to sign below. Who'll believe in our ‘afterwards’?”

card-in-bag = “Only one pen gets into a bag, balam. That's how the list was filled, too.”

jar =
    .l1 = Friday, 5 March. Timur stands across the doorway with a jar in his hands and a scowl.
    .l2 = “Stop!”

bouquet = “Seven hundred! For flowers. Put it in and move on. Don't hold up the queue!”
    .drop = Put seven hundred in the slot
    .who-sees = “Flowers for whom? And who sees what one puts in?”
    .another = “Another collection? It's the same old bribe!”
    .none = “I haven't got it just now.”

jar-dropped = “Thanks. It's my voice. Don't take it to heart, I was born with it.”

jar-explained =
    .l1 = “Three tulips for each of seven women, Sholpan too. The jar's shut, no list. Receipt's on the outside.”
    .l2 = So it is: Halida's receipt, stuck on. Whether they put something in or not, people pass just the same.

jar-wrong = “No names, no ticks, and for all of them, not for one boss. So who's buying what?”
    .sorry = “Sorry. I mixed up the list and the jar.”
    .past = Walk past without a word

jar-sorry = “Forgiven. It's a stern sort of jar. But there are flowers for all, whether you pay or not.”

jar-past = Behind you the jar clinks. It's Sholpan apai, putting in her hundred tenge.

jar-none = “If you haven't, you haven't. The jar doesn't count. Nor do I.”

party-card =
    .l1 = Half past three. The references are signed. Sholpan apai is drinking her tea sitting down.
    .l2 = “‘When my grandson was ill…’ I'd forgotten that. And somebody hadn't.”
    .l3 = The card goes not into the cupboard but beside the lilies. All seven women have tulips.
    .l4 = “Collecting words is harder than collecting money. But nobody runs away.”

party-flat =
    .l1 = It's a pretty card. She reads it, smiles, and puts it in a folder.
    .l2 = “Thank you, team. It's very… warm.”
    .l3 = Something's missing: a living word, somebody's name, or the moment. She noticed, and said nothing.

party-two =
    .l1 = Sholpan apai has come. She stands at the edge, by the door.
    .l2 = “Meruert told me: you paid mine. Thank you, balam. You'll have it back, five hundred a month.”
    .l3 = “Oh, my favourite scent!” And Zhanat Orazqyzy puts the box in her cupboard.
    .l4 = There's a glimpse of six more boxes. Half a year's debt has gone into the seventh.

party-bottle =
    .l1 = Three o'clock. A box, a ribbon, applause. A cake as well.
    .l2 = “Oh, my favourite scent! How ever did you know?”
    .l3 = Your reference says “excellent”; the ink's still wet. Sholpan apai's chair is empty.
    .l4 = When the cupboard opens you can see six boxes in it. On all six the ribbon's still tied.

party-wall =
    .l1 = The party's on the other side of the wall: box, applause, cake. Your tea is at window seven.
    .l2 = “It isn't your sort of thing, so we thought we wouldn't bother you.”
    .l3 = Your reference comes as well: “good”. Yesterday it still said “excellent”. Nobody says why.
    .l4 = At seven in the evening, from a number you don't know: “I didn't want to either. Shall we say so together next time?”

plan = One sentence for the next holiday.
    .when-list = If there's a list up, with names and ticks
    .when-expects = If someone says “she's expecting it”
    .when-cannot = If it's more than somebody's purse can stand
    .then-ask-her = I'll ask the person it's about
    .then-count = I'll first count who has really given
    .then-together = I'll suggest something that's enough for all

one-card = No perfume was bought. A card, tulips, half an hour of tea. All week they'd been watching one another, and nobody had asked. Is that why it was such a surprise? Or is that why it was so easy?
    .title = One Card
    .cost = It cost you an evening and a little courage. Meruert lost her list: it made her needed, and now she's learning to collect words. The shop lost thirty-six thousand. No one else lost anything.
    .why = The list showed names and not wishes. Each thought that the others wanted it. And [a gift](term-gift) to the one who signs, on the day of signing: thanks or a price? Neither she nor you could have told.
    .stop = Two questions did it: “How many have really paid?” and “Has anyone asked her?” Who'll ask next year, without you? Where [a gift to the boss](law-410-gifts) should be written down isn't on any wall yet.
    .other = The perfume has a case, too: a present in common brings people together, and Meruert meant it. “Don't break up the team for three thousand” is an argument. But what was holding it together: the list or the mug?
    .weak-1 = names, ticks
    .weak-2 = nobody asked
    .weak-3 = gift & pen
    .face-zhanat = drank her tea sitting
    .face-meruert = collecting words
    .face-sholpan = has a chair

two-ticks = You paid for two. It came from the heart, and nobody had asked you to. The list is full, the party was peaceful. And now Sholpan apai owes you. What would a kindness look like that doesn't turn into a debt?
    .title = Two Ticks
    .cost = Six thousand out of your pocket; five hundred a month, for half a year, out of hers. Her “I haven't got it” was never said: it was gone over in ink. The perfume is the seventh in the cupboard. It made no one glad.
    .why = A list with names shows up whoever finds it hard, and the help came inside that same list. So the list won: twelve ticks, one pen. If [a gift to the boss](law-410-gifts) were free, it wouldn't need one.
    .stop = First ask Sholpan apai: “What would you like?” Then change not the list but the collecting: a shut jar, no names, the same for all. In [a gift](term-gift) one shouldn't be able to see the purse.
    .other = To take a shame off someone's shoulders is a fine thing, and you had a reason: to her it's two days' work. Nobody can blame you. And yet: who made that shame, and why was it you who bought it off?
    .weak-1 = open list
    .weak-2 = two days' pay
    .weak-3 = nobody asked
    .face-sholpan = five hundred a month
    .face-zhanat = the seventh box
    .face-you = the price of two

seventh-bottle = The perfume's been handed over, they clapped, your reference is “excellent”. You're one of them, you get sugar in your tea. It did no harm, it seems. Only, one could see six boxes in the cupboard. So who was it that enjoyed this party?
    .title = The Seventh Bottle
    .cost = Three thousand, and you can bear that. Two days of Sholpan apai's, four people's lowered eyes, Zhanat Orazqyzy's head. Twelve people paid, and half of them hadn't wanted to.
    .why = One pen made all the ticks, so it looks as if everybody had joined in. Researchers call it [a mistake about others](ped-pluralistic): each believes that the rest want it. And the party and the signing share a square.
    .stop = A mug, or one question: “What would you like?” [A gift](law-410-gifts) to the boss on the day of signing is a risk for her as well. What will she say if somebody asks tomorrow what a reference costs?
    .other = Belonging is worth something: a new person doesn't open the door with an argument. The warm place, the sugar, the word “ours” are all real. But was there a cheaper and truer way to them?
    .weak-1 = one pen
    .weak-2 = the seventh
    .weak-3 = nobody asked
    .face-zhanat = acting delighted
    .face-sholpan = stayed away
    .face-you = a window seat

lunch-alone = You didn't join in, and you didn't argue. The party was on the other side of the wall. The tea was warm, only you drank it alone. At seven in the evening somebody wrote to you. Where had they been in the morning?
    .title = Tea for One
    .cost = To you: a party, one “excellent”, and the warmth in Meruert's voice. Sholpan apai's three thousand stayed on the list all the same: your no let out only you. The perfume is the seventh in the cupboard.
    .why = One person's no is heard as silence, not as a voice. The others hadn't wanted it either, but each [thought that they were the only one](ped-pluralistic). The mug that could show it stood beside you. A word was missing.
    .stop = Something added to “count me out”: “Let's do this instead.” Or a knock on a door: “What would you like?” The one whom [a gift](term-gift) is meant for can settle it in one sentence.
    .other = Your hands are clean, and you didn't preach. For a newcomer that's a good deal: nobody has to change everything at once. But whoever wrote that message had been waiting for you. Which of you should have spoken first?
    .weak-1 = names, ticks
    .weak-2 = a chair apart
    .weak-3 = silence
    .face-you = drank tea alone
    .face-meruert = didn't like to bother
    .face-zhanat = acting delighted

talk-1 = Compare the money for perfume and the money for tulips. Which was asked for gruffly? Which could you refuse?

talk-2 = How can one check “she's expecting it”? Is it rude to ask the boss?

talk-3 = Is there something in your class that all seem to want and nobody really does?
