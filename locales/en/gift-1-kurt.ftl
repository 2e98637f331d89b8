level = Kurt
    .summary = First day, one window, three presents. Which is a thank-you, and which is a price?
    .want = See sixty people by six o'clock. And not one complaint.

morning =
    .l1 = Monday, 1 February. The No. 7 was seven minutes late. The ice had nothing to do with it.
    .l2 = The one-window centre. Fourteen windows, one lit lamp: number seven. From today it's yours.
    .l3 = “Welcome, my dear. Your placement is eight weeks. At the end of it I sign your reference.”
    .l4 = “And the other thirteen windows?”
    .l5 = “They photograph beautifully. We ask for only one thing here: no complaints.”
    .l6 = Lilies on her desk, a lily on her lapel. And in the hall sixty people on their feet.

hall-board =
    .l1 = “New board. Copied from your dormitory. You're one of the people who hung it, I hear.”
    .l2 = Numbers in order on a screen. If one of them moves, it blinks, and tells everybody.

hall-poem =
    .l1 = “There's a poem on the screen. No numbers. If you don't like it, don't write: it'd be a complaint.”
    .l2 = Sixty people are asking one another who's last. The poem has begun for the fourth time.

hall-paper =
    .l1 = “The list's in my drawer. Someone comes in, I make a stroke. If I lose it, we're all lost.”
    .l2 = Sixty people are asking one another who's last. Every one of them is.

desk = Window seven. The desk was somebody's: every single thing on it still remembers her.
    .drawer = The envelope in the drawer
    .drawer-text = “It all begins with kurt.” Inside, one lump of dried curd, hard as a stone. No signature.
    .mug = A cracked mug
    .mug-text = “Aqbota”, it says underneath. The handle's gone, yet nobody threw it away. It holds pencils now.
    .standard = The standard on the wall
    .standard-text = One line a service: which papers, how many days, what fee. Line six: “Copies: 400 ₸, at the terminal.”
    .horse = The horse behind the lilies
    .horse-text = A porcelain horse: pink nostrils, gold hooves, one ear glued on. It seems to be laughing at you.
    .done = Switch on the lamp and begin

lesson =
    .l1 = “I'm Meruert, window two. I'll train you in a minute: stamp, smile, next.”
    .l2 = “And if somebody brings something?”
    .l3 = “Smile nicely and they will. We don't ask for it, do we? Bribes are in films. In suitcases.”
    .l4 = Her drawer doesn't quite close. Something gold glints in the gap.

copies =
    .l1 = Number one is a face you know. Rustam needs copies of five sheets for his courier job.
    .l2 = “Four hundred! Now! Or there'll be no copies!”
    .l3 = “Per sheet, or for the lot? Let's do the sum.”

fee = “Four hundred, for the lot. Terminal's over there. And don't you take money in your hand!”
    .where = “Which line is the price in, Timur?”
    .charge = “Four hundred at the terminal, Rustam. And take the receipt.”
    .accuse = “Money for a free service? Whose pocket is that for?”
    .friend = “He's a friend of mine. Let him have them.”

fee-line-six =
    .l1 = “[Line six](law-state-services). You're the second person to ask. The first doesn't work here any more.”
    .l2 = “There's a line, there's a price, there's a receipt. I'm moving in at this window.”

fee-charged =
    .l1 = The terminal clicks and gives a receipt. Rustam folds it in two and puts it in his breast pocket.
    .l2 = “A friend, and you charged me. Quite right. I've entered it.”

fee-read-out =
    .l1 = Timur takes off his glasses and pulls the tape out of the terminal. The hall goes quiet.
    .l2 = “Two minutes past nine: four hundred, to the treasury. Nine twenty: the same. Shall I go on?”
    .l3 = “No. I'm sorry.”
    .l4 = “First read the standard. Then suspect. There's time for both.”

fee-friend =
    .l1 = “The machine counts sheets. If you let him off, I pay the four hundred.”
    .l2 = “No thanks. My friends aren't generous out of other people's pockets.”
    .l3 = Rustam goes to the terminal himself, shows you the receipt, and waves.

apa-comes =
    .l1 = Half past eleven. The first to come in is a cat, who sits down exactly in front of your window.
    .l2 = “Kezek keldi!” says somebody: the turn has come. Everyone laughs, for apa's number has lit up as well.
    .l3 = “It's a paper for Madina, balam. I've left my glasses at home…”
    .l4 = Gaini apa is holding the sheet upside down.

read = “What does it say, ainalaiyn?”
    .aloud = Read all of it aloud, slowly
    .point = “Just sign here, apa.”
    .glasses = “Could you come tomorrow, with your glasses?”

read-aloud =
    .l1 = You read each line and each comma. Apa listens with her eyes closed.
    .l2 = “I knew it all myself, of course. But when you read it, it's not a form. It's a letter.”

read-cross =
    .l1 = Her fingers shake; it comes out as a slanting stroke. She doesn't ask what it says.
    .l2 = “If I trust you, why shouldn't I?”

read-twice =
    .l1 = “Tomorrow… Well, then. It's two buses. Never mind.”
    .l2 = Only then do you see it: this isn't about glasses. You call her back, and read it out.

bag =
    .l1 = It's stamped, it's folded, it's done. Out of her coat apa brings a little bag.
    .l2 = “Here, balam. I boiled it, I dried it. Your nose is red: you're freezing there.”
    .l3 = The smell of kurt reaches three windows. The whole hall turns to look.

kurt = “Go on, don't be shy. Take it with both hands.”
    .drawer = “Thank you, apa!” and into the drawer
    .table = “To the common table, apa. And bless us all.”
    .bribe = “I can't, apa. That's a bribe.”
    .what-for = “Apa, what's this for?”
    .sholpan = “Sholpan apai, where do we put things like this?”

kurt-why =
    .l1 = “What for? You read to me as if I were a person. And your stomach's empty.”
    .l2 = It's done already. Apa isn't asking for anything, and has nothing left to ask for.

kurt-rule =
    .l1 = Sholpan apai puts down her bucket and nods at the kitchen wall.
    .l2 = “It's up there, balam. Food on the visitors' table. A line in the book. Nothing in the drawer.”
    .l3 = “Oh, what a good wall!”

kurt-drawer =
    .l1 = The bag fits. Two lumps roll out and come to rest beside the envelope.
    .l2 = “Don't save it. Eat!”
    .l3 = Apa goes off delighted. The drawer doesn't quite close now.

kurt-table =
    .l1 = The bag goes to the long table in the hall. A line in the book: “Kurt. From Gaini apa, for all.”
    .l2 = “May nobody who comes into this house leave it hurt. Amin.”
    .l3 = Fourteen people take a lump each. Kezek the cat gets the biggest.

kurt-bead =
    .l1 = There's a bead at the bottom of the bag. Apa puts it in your palm.
    .l2 = “When I was young I waited my turn at the water, and was late for a wedding. I've had it since.”
    .l3 = “They forgot about the wedding. They wouldn't have forgotten about the water.”

kurt-back =
    .l1 = Her two hands stay in the air. The hall is silent.
    .l2 = “A bribe? But it's kurt I've brought, balam…”
    .l3 = She leaves without tying the bag: her fingers won't do it. The cat goes after her.

madina-rings =
    .l1 = Lunchtime. Your phone buzzes: Madina.
    .l2 = “Sorry… Gran's sitting at the stop and won't get on the bus. Has she done something wrong?”

sorry = “She was praising you so, this morning…”
    .run = Run to the bus stop without your coat
    .ring = “Could you put her on?”
    .work = “I'm busy. I'll explain later.”

sorry-run =
    .l1 = The stop. The No. 7 isn't there, of course. For once you're glad of it.
    .l2 = “I'm sorry, apa. I hadn't read the rule, and I hadn't read you. Your kurt isn't a bribe.”
    .l3 = “I wasn't offended. I was frightened. I thought you took me for a thief.”
    .l4 = “Come on, then. I'll put it there with my own hands.”

sorry-rang =
    .l1 = “All right, balam. You can't smell kurt over a telephone. But I heard you.”
    .l2 = She gets on the bus, and the bag goes with her.

sorry-not =
    .l1 = “Yes… Work. Sorry.”
    .l2 = The tea has gone cold. The smell of kurt hasn't gone anywhere.

kitchen = The kitchen: three chairs, one kettle, twelve mugs. You've ten minutes. What do you look at?
    .rule = The sheet on the wall
    .rule-text = “Visitors' food goes on the visitors' table. One line in the book. Nothing in the drawer.” 2019, Zhanat Orazqyzy.
    .book = The table book
    .book-text = The bookmark is one of Halida's receipts. Every line is food: bread, apples, kurt. No chocolate, no perfume, no money.
    .bell = The bell behind the curtain
    .bell-text = There's a back door, it seems, with a bell of its own. “Nobody who asks about it stays long, balam,” says Sholpan apai.
    .done = Back to the window

box =
    .l1 = Two o'clock. Number thirty-one is sitting down. An accountant drops on to the next chair, out of breath.
    .l2 = “You've had no lunch, I saw. My daughter's just the same: she never says when she's tired.”
    .l3 = From under her papers comes a large box. Chocolates, with a gold ribbon.
    .l4 = “I need it today. The bank shuts at five. Twenty-two seamstresses are waiting for their pay.”

chocolate = “I've got fifty-two. By the time you come to me, the bank will be shut…”
    .take = Put the box in the drawer and take her papers
    .what-for = “What's this for?”
    .table = “Thank you! Let's put it on the visitors' table.”
    .words = Find the words, and give it back
    .board = “Have a look at the board: you'll be on at half past four.”

choc-why =
    .l1 = “For? Oh, it's just… so that it's today.”
    .l2 = You've both heard it. Until she said it, she didn't know it herself, by the look of her.

choc-table = “For everyone… And my turn? I gave it to you, you know.”
    .turn = “Your turn is where it was: fifty-two.”
    .once = “All right, just once. Let me have the papers.”

choc-turn =
    .l1 = “Chocolates. For all. From Natalya Andreevna.” So the book has a line like that, now.
    .l2 = “I see… Monday, I'll tell the girls. I'm not cross with you, I'm cross with me.”
    .l3 = The children finish the box in half an hour. She doesn't take one.

choc-once =
    .l1 = The box is out, the paper's done, and everyone saw. Number thirty-two looks at his watch.
    .l2 = “Next month I'll bring two! One for the table.”

choc-taken =
    .l1 = Ten minutes, and it's done. A voice from the hall: “Does fifty-two come before thirty?”
    .l2 = “Bless you! Now I know you. I'll come again next month.”
    .l3 = The word “again” stays on the desk. The drawer is up against your knee.

choc-board =
    .l1 = She turns to the screen. Fifty-two is in its place, and not blinking.
    .l2 = “You really can see it. Then I'll go to the bank first and warn them.”
    .l3 = She takes the box along. The bank agrees to tomorrow. The pay's a day late, but not three.

warm-no = The box is still between you. Natalya Andreevna looks hopeful. What do you say?
    .frame = “{ $respect }. But { $rule }, so { $no }. { $way-out }.”
    .slot-respect = Something kind
    .respect-hurry = I can see what a hurry you're in
    .respect-lunch = It's good of you to think of my lunch
    .respect-buying = You're trying to buy me
    .slot-rule = The rule
    .rule-number = at this window the turn goes by numbers
    .rule-free = the service is free, it's in the standard
    .rule-seen = everyone's looking at us
    .slot-way-out = Another way
    .way-out-half-four = You'll be on at half past four, so do warn the bank
    .way-out-portal = You can send it through the portal too, I'll show you
    .way-out-after-six = Come after six, and we'll think of something
    .slot-no = No
    .no-cannot = I can't take the box
    .no-yours = the box stays with you
    .no-not-now = I won't take it just now
    .has-reason = Is something kind said first?
    .has-rule = Is there a rule that holds at this window?
    .has-no = Is there a plain no?
    .has-way-out = Does she know what to do next?
    .lacks-insult = No accusing, no insult?
    .lacks-hidden = Nothing that sounds like “in private it'd be fine”?
    .lacks-later = Nothing that sounds like “later”?

choc-warm =
    .l1 = “Your words are sweeter than the chocolates. What a pity…”
    .l2 = She takes the box and waits. She's the fifty-second. By then the bank is shut.
    .l3 = “Monday, I'll tell the girls. I'm not cross with you. I did come at eleven.”

choc-cold =
    .l1 = “Buy you? Me? Give me the complaints book!”
    .l2 = The first complaint of the year is entered: “Window seven is rude.” And the bank is shut as well.
    .l3 = “My dear… We'd had none for two years. Your no was right. And the tone?”

choc-soft = “I see, I see. You'll have it later, then.” The box stays on the corner of the desk.
    .again = “Wait. Let me put it another way.”
    .after-her = Take the box and give it back in the hall, before everyone
    .leave = Let it lie. See about it tonight

choc-hint = Three things must be heard: a kind word, the rule, a plain no. “Later” and “they're looking” leave the door open.

choc-returned =
    .l1 = The middle of the hall. You give the box back with both hands. Thirty people see it.
    .l2 = “Oh dear, you've made me blush…”
    .l3 = But now you both know where you stand. Fifty-two, half past four.

choc-left =
    .l1 = By evening the box is in the drawer. Nobody seems to have given it, nobody to have taken it.
    .l2 = Her paper's done before number fifty. Nobody seems to have ordered that, either.

glove =
    .l1 = Half past five. Daulet has two phones in one hand. In the other he has your glove.
    .l2 = “You dropped it at the door at lunchtime. It's cold, so I thought I'd bring it myself.”
    .l3 = “Just give me a ring when my paper's ready. I'll put five thousand credit on your number.”

credit = “Credit isn't money, is it? It's only for talking.”
    .give = Tell him your number
    .what-for = “Why a call? It comes up on the screen when it's ready.”
    .centre = “The centre's number is on the door. Do keep your credit.”
    .see = “We'll see.”

credit-why =
    .l1 = “The screen's the same for everyone. I was hoping for a little earlier.”
    .l2 = “A little earlier.” So that's what the five thousand is called.

credit-given =
    .l1 = Your phone buzzes: + 5,000 ₸. And then another message.
    .l2 = “We're friends now! Two papers tomorrow. If they don't fit the window, I'll use the back door.”

window-two =
    .l1 = “You're quite right. Rules are rules!”
    .l2 = He isn't offended. He goes over to window two and has a laugh with Meruert.

window-two-later =
    .l1 = “Later's fine. We're in no hurry!”
    .l2 = He goes over to window two and has a laugh with Meruert.

arrived-ring =
    .l1 = A quarter of an hour later your phone buzzes: + 5,000 ₸. “Thanks! Daulet.”
    .l2 = “I gave him your number. He asked so politely…”

arrived = “What, mustn't I? He sent it himself. You never asked for it.”
    .back = Go to the phone shop tonight and send it back
    .tell = Tell Zhanat Orazqyzy, now
    .keep = “It came by itself, after all.” Leave it there

sent-back =
    .l1 = Three queues, two forms, one evening. The girl's amazed: “You're the first who's wanted to send it back.”
    .l2 = “You spent an evening on that? Well. I'd have had a good many evenings like it.”

no-page-for-it =
    .l1 = “You're right to tell me. I'll… see that it goes back tomorrow. We ought to write it down.”
    .l2 = She looks for the book. There's one for the table. For [a gift like this](law-410-gifts) there's none.
    .l3 = “On which page does one put credit? After the kurt?”
    .l4 = “You could have told me, you know. I'm not an enemy.”

kept-it =
    .l1 = “There! We'll make a human being of you yet.”
    .l2 = They both look at you warmly. The phone in your pocket seems to weigh more.

six = Six o'clock. The lamp's off. Sort out six things of today.
    .bin-thanks = A thank-you
    .bin-price = A price
    .bin-fee = A fee
    .kurt = Kurt, when it was all done
    .drawing = A child's drawing, stuck to the window
    .box = Chocolates under the papers
    .credit = Five thousand for “a little earlier”
    .pen = A pen: “Let me through and it's yours”
    .terminal = Four hundred at the terminal

heaps-good = It isn't the size: one's like a nut, one's like a brick. Two questions told them apart: before? What for?

heaps-so = A few of them lie in two heaps at once. Go by size and you'll get lost. Was it before, or after?

wont-shut = The drawer won't shut. It smells of everything at once.
    .out = Put it all out on the visitors' table and write it down
    .knee = Push it to with your knee

drawer-out =
    .l1 = The hall's empty. You light the lamp and set it all out on the table. There's a line for it, too.
    .l2 = “Given back on the same day. First time I've seen that in here, balam.”
    .l3 = “Put it properly: ‘from the drawer’. It's no shame. Whoever reads it next will need it.”

other-side =
    .l1 = You turn the envelope over. There are more lines on the back, small and hurried.
    .l2 = “I thought, it's only one lump, too. I wasn't a bad person. The drawer just filled up.”
    .l3 = “I wonder, will anyone ask you? No one asked me.”

plan = One sentence for tomorrow. It'll stand in the mug among the pencils.
    .when-before = If I'm handed something before the work is done
    .when-both-hands = If an old person holds out food with both hands
    .when-by-itself = If a present has “come by itself”
    .then-what-for = I'll ask “What's this for?”
    .then-table = I'll say “Let's put it on the common table”
    .then-tell = I'll tell the head the same day, and write it down

full-drawer = The drawer won't shut. Kurt or chocolates, it's all good, and all given with a smile. Nobody meant any harm. But whoever saw it will be shy of coming with empty hands tomorrow. Was this where Aqbota began?
    .title = A Full Drawer
    .cost = Those who gave went away content. The hall paid: some with minutes, some with the thought that one can't come with nothing. And it isn't cheap for you: the fuller the drawer, the heavier the next no.
    .why = There's a rule about food and none about the rest. Nobody sees into the drawer, and nothing's written down. What's dangerous about [a gift at work](law-410-gifts) isn't its size: it's that it gathers where no one looks.
    .stop = One sentence: “Thank you, let's put it on the common table.” And a second: “What's this for?” The drawer can be emptied tomorrow as well: [a gift](term-gift) lies easily where it can be seen.
    .other = In front of you stood somebody who meant it. To hurt them would be unjust as well; you're right there. And the kurt is innocent. But between taking it and sending it back there was a third way. On which wall is it written?
    .weak-1 = a drawer
    .weak-2 = unseen
    .weak-3 = only on food
    .face-you = drawer at your knee
    .face-gaini = went off delighted
    .face-zhanat = no complaints: good

we-know-you-now = The drawer's empty, and your hands look clean. But on the other side of the window there's now someone who says “we know each other”. Today it was “a little earlier”, and you let it be. Tomorrow there'll be two papers. What will you say then?
    .title = We Know You Now
    .cost = You got something small: some credit, or a kind word. For that somebody in the hall moved back a place, and no one will ever know who. Tomorrow your friend comes again, and there's no end to “again” in sight.
    .why = Your number, your time, your present: all of it passed where nobody can see. Even if it's no crime, such a reward at work is [an offence](law-cao-677). And the centre hasn't so much as a page to enter it on.
    .stop = “It comes up on the screen, for everyone at once.” And if a present “comes by itself”, tell the head the same day: [the law](law-410-gifts) expects it, too. It isn't too late: credit can go back, chocolates can go in the book.
    .other = “I did nobody any harm.” And it's true, you took no one's bed. That's the strength of the argument: what's half an hour? But whose half-hour was it?
    .weak-1 = a side way
    .weak-2 = your number
    .weak-3 = not recorded
    .face-you = a restless phone
    .face-daulet = back tomorrow
    .face-timur = has noticed something

visitors-table = The kurt's on the common table, there's a line in the book, the drawer is empty. Apa has blessed you all, and your no was heard. But the rule stretches no further than food: credit, pens and gold ribbons aren't on any page. And if tomorrow's gift doesn't fit the book?
    .title = The Visitors' Table
    .cost = You went without chocolates and without Meruert's smile. Natalya Andreevna really was in a hurry, and the pay was late: an honest queue bites, too. She was cross with her eleven o'clock, not with you.
    .why = There's a single rule, and it's about food. So everything else is decided by whoever happens to sit there. There's [a standard](law-state-services) on the wall, but no line in it for “what if they bring something?”
    .stop = What helped today was a table in plain sight and one line: [a gift](term-gift) that's seen can't make a secret request. The next step is to write down not food alone, but everything. What went back, too.
    .other = Someone stricter would say: no kurt, either. What doesn't begin needn't be ended. Then an old woman would have left with her hands held out. A rule shouldn't be afraid of people, or shame them. But where's the line?
    .weak-1 = only on food
    .weak-2 = and credit?
    .weak-3 = bank till five
    .face-gaini = gave her blessing
    .face-natalya = says: Monday
    .face-you = an empty drawer

bare-desk = The desk is bare. You took nothing, and sold nobody's turn. But one word may have been too many: two hands with kurt were left in the air. Does a clean window have to be a cold one?
    .title = A Bare Desk
    .cost = Gaini apa took her thank-you home again. Next time she'll come not with empty hands but with fear. The hall saw it: some will think twice now before they say thanks. Window seven has a name for being cold.
    .why = There is a rule, but it hangs in the kitchen. Neither a visitor nor a newcomer sees it. Whoever doesn't know what to do takes everything, or sends everything back. Either way somebody's hurt.
    .stop = One question, “What's this for?”, would have stopped [the false alarm](term-false-alarm): the work was done, nothing was asked. It isn't too late to say sorry: tomorrow apa waits at the same stop for the same bus.
    .other = To send everything back is the easiest rule to explain. There's no line to look for, and no one can reproach you. That's a strong case. But a rule that can't tell [a gift](term-gift) from a price drives out both. Who gains by that?
    .weak-1 = in the kitchen
    .weak-2 = not explained
    .weak-3 = hall watching
    .face-gaini = bag left untied
    .face-natalya = kept her box
    .face-you = clean, but cold

talk-1 = What's the difference between the kurt and the chocolates? Explain it without the word “big”.

talk-2 = The honest queue cost Natalya Andreevna a day. How could she have been helped without breaking it?

talk-3 = Refuse something warmly, to your neighbour. If they're hurt, which word would you change?
