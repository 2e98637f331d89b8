level = Voluntary
    .summary = One door, three papers: a cake, a laundry card, curtains. One of them doesn't add up.
    .want = Decide by Friday whether to hand over three thousand. And stay friends with the floor.

kitchen = Three papers on one kitchen door. On the stove, somebody's pilaf. On the sill, somebody's riddle.
    .cake = The paper with a cake on it
    .cake-text = “Erlan is turning eighteen. Five hundred, if you like. Tin on top of the fridge.” The cake is drawn in a welder's mask.
    .laundry = The laundry paper
    .laundry-text = “2,500 ₸ a term. Contract, account, stamp.” The machine's name is given as well: Zeinep.
    .curtains = The curtain list
    .curtains-text = Thirty-one names, thirty-one little boxes. At the top: “VOLUNTARY. By Friday.” Underlined twice.
    .sill = The saucer on the sill
    .sill-text = In it, a bead and a note: “The milk ran out at me. A turn's a turn. Tea's still tea.” The bead is yours now.
    .done = Sit down at the table

cake = “Cake for Erlan. Five hundred, if you feel like it. The tin's there, and I'm not looking.”
    .give = Drop five hundred into the tin
    .skip = Leave it this time
    .who = “Who checks that tin? Straight into your pocket, is it?”

cake-give =
    .l1 = The note rustles. Aizere really isn't looking: she is buttering bread.
    .l2 = “It'll be chocolate. The mask as well. I bake, you lot eat.”

cake-skip =
    .l1 = Nothing happens. Nobody turns round, nobody ticks a box, nobody sighs.
    .l2 = “It'll be chocolate. Two slices for you, for balance.”

cake-who =
    .l1 = “Are you, by any chance, calling me a thief?”
    .l2 = Aizere has gone formal. A bad sign.
    .l3 = “Although… it's a fair question. On Friday I'll open it and count, with you there. Reasonable? Reasonable.”

laundry = “Washing machine! Two and a half thousand a term. There's the contract, the account, the price on the wall!”
    .pay = Pay by phone and keep the receipt
    .later = “Later, apai. I'll do mine by hand for now”
    .racket = “Money again? This place is a racket!”

laundry-pay =
    .l1 = The phone pings: 2,500 ₸, receipt No. 0312, paid to the dormitory's account.
    .l2 = “Receipt's in your phone. Lose the phone if you… No. Don't lose that either!”

laundry-later = “Wash away. Bucket's free, soap's on Thursdays. Form a queue!”

laundry-racket =
    .l1 = “Zeinep, a racketeer? Read it: contract, account, stamp!”
    .l2 = Zeinep is the machine. In ten years she has lost one sock, and there's a signed statement about it.
    .l3 = “It's easy to accuse. Reading the price on the wall is harder, it seems.”

curtains =
    .l1 = The elder of floor two comes in. Whenever Zhandos does, people find themselves wiping their hands.
    .l2 = “How are we all, friends? We're collecting for curtains. Three thousand each, in cash.”
    .l3 = “It's voluntary. By Friday. The list is on the door, so we can see who isn't a volunteer.”
    .l4 = “The whole floor has given. There's only you left.”

door = Thirty-one names on the door. However you look at it, there are far more empty boxes than ticks.
    .count = Count the ticks with a finger
    .what-for = “Zhandos, what exactly is the money for?”
    .purse = Reach for your purse without a word

ticks =
    .l1 = Your finger goes down the list. One, two… six, seven. That's all.
    .l2 = “Hold on. Seven ticks out of thirty-one. So it isn't just me.”
    .l3 = Somebody puts down a spoon, very quietly. The pilaf bubbles. There's a photo of the door in your phone.

sums = “The curtains are forty-one thousand, here's the tag. We're thirty-one, three each. All clear.”
    .ninety-three = “That makes ninety-three. Where do fifty-two go?”
    .exact = “Oh, right. It comes out even, then”
    .short = “So we're actually short?”

rustam-counts =
    .l1 = “Let's do the sum. Ninety-three. Fifty-two over. And so?”
    .l2 = Rustam hasn't even looked up. He is eating pilaf.

rest =
    .l1 = “The rest is… for a present.”
    .l2 = “For whom?”
    .l3 = Zhandos looks at his shoes. They are very clean shoes.
    .l4 = “Well… upstairs. You know how it is.”

decide = “So? I've got a pen. I'll put your tick in tonight.”
    .pay = “Here, three thousand”
    .receipt = “All right. But write me a receipt”
    .refuse = Find the words and say no
    .book = “Curtains, fine, but let's keep an open book”
    .tear = Tear the list off the door

paid-up =
    .l1 = “There, well done! See? Takes a minute.”
    .l2 = The kitchen starts talking again. They pull up a chair for you and give you pilaf.

on-a-napkin =
    .l1 = “A [receipt](term-receipt)? I haven't any paper… Would a napkin do?”
    .l2 = On the napkin: “3,000, curtains. Zhandos.” The letters are large and embarrassed.
    .l3 = “Nobody's ever asked me for one. It's right, actually, when you think of it.”

short-no = Zhandos is clicking his pen. Keep it short: you'll be neighbours tomorrow.
    .frame = “{ $respect } { $no }: { $rule }”
    .slot-respect = Respect
    .respect-work = Zhandos, we can see all the work you do, but
    .respect-needed = We do need curtains, but
    .respect-profit = Zhandos, you're milking us:
    .slot-rule = The rule
    .rule-door = what's voluntary needs no list on a door
    .rule-receipt = money isn't collected without a receipt
    .rule-room = if the director hears, your room is gone
    .slot-no = No
    .no-not-giving = I'm not giving
    .no-no-part = I won't take part in this
    .no-next-week = let's see next week
    .has-reason = Is there respect, or a reason?
    .has-rule = Is there a rule that really holds here?
    .has-no = Is there a clear no?
    .lacks-insult = Is it free of insult, threat, accusation?
    .lacks-later = Is there nothing that can be heard as “later”?

said-no =
    .l1 = “All right… I did say voluntary. So it is, then.”
    .l2 = He takes a long time over the cap of his pen. Then he writes your sentence in his margin.

stung =
    .l1 = “Me? I gave my blanket away last winter. I slept in my coat!”
    .l2 = It's true: three people at the table nod at once. It gets very awkward.

wavered =
    .l1 = “Next week? Great, Friday then! Thanks, you're a star.”
    .l2 = You were fairly sure you'd said no. He heard “yes, a bit later”.

open-it =
    .l1 = “Curtains, fine. But keep an open book: not who gave, but what was bought.”
    .l2 = “Wait… Then how do I know who hasn't given?”
    .l3 = “You don't. The curtains won't mind. They only look at the window.”
    .l4 = “Yes… It'd be easier on me too, to be honest.”

torn-list =
    .l1 = Paper rips. The kitchen claps: once, twice… and then the hands stop.
    .l2 = The torn half lands on the table, face up. The first empty box is beside Madina's name.
    .l3 = “Don't look at me… I will give, I will, all right?”
    .l4 = “Thanks. Now everyone knows.”

ticks-late =
    .l1 = Only now do you look at the list properly. One, two… six, seven. That's all.
    .l2 = “Hold on. Seven ticks out of thirty-one. So it isn't just me.”
    .l3 = That could have been counted a minute sooner.

chorus = That evening the kitchen is loud: “Because of the ones who won't give, we'll all be in trouble!”
    .which = “What trouble? From whom?”
    .seven = “Who's everyone? We counted: seven of thirty-one”
    .give = “All right, here's three thousand”

no-name =
    .l1 = People look at each other. The trouble turns out to have no name and no owner.
    .l2 = “Not a fine. Not an order. There's nothing I can enter.”
    .l3 = Somebody by the window says quietly, “I'd been wondering that, too.”

seven-again =
    .l1 = Somebody counts on their fingers. Then somebody else. There are fingers left over.
    .l2 = “Seven. That's not ‘the whole floor’. That isn't even a football team.”

gave-in =
    .l1 = “There. Peace at last. Thanks, friend.”
    .l2 = It really is quiet. Too quiet: you can hear the thermos gurgle.

list-is-back =
    .l1 = Friday. The list is back on the door: squared paper, another hand. Fear has a good memory.
    .l2 = There are nine ticks now. Madina is just putting in the ninth.

ninth-tick =
    .l1 = Friday morning. The kitchen is half asleep, and nobody is talking.
    .l2 = The seven ticks have become nine. Madina is putting in the ninth: slowly, very straight.

friday = “It was my food money… I don't eat much. That's fine, isn't it?”
    .lend = “Take three thousand from me, pay me back sometime”
    .with = “Come on, let's go to Zhandos together”
    .photo = Take a picture of the door
    .nothing = Pour some tea and say nothing

friday-lend =
    .l1 = “Really? I'll pay you back on the fifteenth. I'll write it down… is that all right?”
    .l2 = In the evening she makes soup. Two bowls; one of them is left at your door.

friday-with =
    .l1 = “I'm… the curtains… the food, I mean… Sorry.”
    .l2 = Zhandos says nothing for a while. Then he takes out three thousand and puts it in Madina's hand.
    .l3 = “Leave the tick. Keep the money. Just don't tell the others, you two.”

friday-photo = A sharp picture: thirty-one names, nine ticks, the word “voluntary”. Madina has stepped out of the frame.

friday-nothing = She puts the pen back. You put the kettle on. The water takes a very long time to boil.

voice =
    .l1 = Zhandos's phone comes to life in his hand. On loudspeaker.
    .l2 = “Zhandos! Curtains are the face of a floor! Is the team on board? I need the report today!”
    .l3 = “Voluntarily, but a hundred per cent!”
    .l4 = At the other end somebody is puffing into a balloon. “Seven,” says a voice.
    .l5 = “That's how the cat does it. He scratches the door voluntarily, a hundred per cent.”
    .l6 = Arman agai doesn't hear himself. If he did, he might well laugh.

confession =
    .l1 = Everyone has gone. Zhandos sits on the sill, clicking his pen.
    .l2 = “I put in for four of them myself. They don't know. Don't tell, eh?”
    .l3 = “Why?”
    .l4 = “No hundred per cent, no elder. And then the room goes. It's a single, you know.”
    .l5 = “Then an open book would be easiest on you.”

thursday =
    .l1 = All week the washing-up somehow falls to you.
    .l2 = Thursday night. On the other side of your door two voices whisper, “Thank you.”
    .l3 = A slip of paper slides in under it: { $quote }. And below: “We've learned it by heart.”

ledger = A blank exercise book. Dima has drawn a cat on the cover. What is it going to be like?
    .slot-written = What is written in it?
    .written-bought = What was bought, for how much, the receipt
    .written-names = Who gave and who didn't
    .written-names-why = Write down who didn't give, and it's the list on the door again. Whoever has no money stays out of the kitchen.
    .written-total = The total, nothing else
    .written-total-why = One sum has no shop in it and no receipt. It can't say where ninety-three thousand went.
    .slot-given = How is money given?
    .given-tin = Into a tin without names, as people like
    .given-hand = Into Zhandos's hand
    .given-hand-why = Money from hand to hand leaves no trace. Even an honest Zhandos has nothing to show for it.
    .given-ticks = With a tick on the list
    .given-ticks-why = Where there are ticks there's no “voluntary”. So that no box stays empty, people borrow.
    .slot-counted = Who counts it?
    .counted-two = Two people, aloud, every Friday
    .counted-elder = The elder, when there's time
    .counted-elder-why = Whoever collects it counts it as well. After a mistake, or a false rumour, there's nobody who was there.
    .counted-june = Everyone together, at the end of the year
    .counted-june-why = In June all go home. September's receipt is forgotten, and nobody is left to ask about it.
    .slot-look = Who may look?
    .look-anyone = Whoever comes by opens it
    .look-asked = Whoever asks the elder
    .look-asked-why = A book that opens by permission is shut. The shy don't ask, and the bold hear, “Don't you trust me?”
    .look-deputy = Arman agai, once a month
    .look-deputy-why = Whoever looks once a month looks for one thing: is there a book? Money too many goes unnoticed.
    .fake = Put the book in the elder's drawer

hang = “The book's ready, string and all. Where do I hang it?”
    .paper-list = On the door, in place of the old list
    .fridge = On the fridge, under a magnet
    .drawer = In the drawer, with the other papers
    .sill = On the sill, behind the curtain

hang-drawer = “And who has the key? Oh, you have… This is Bulaq FM: the open book is under lock.”

hang-sill = “In summer it'll fade, in winter it'll freeze to the glass. Who's going to look for it there?”

hung =
    .l1 = The money went back to its owners. In place of the list, a tin without names. In a week it held forty-one thousand and some change.
    .l2 = The curtains are up, the receipt is in the book. So is the change: a hundred and sixty tenge, for sugar.
    .l3 = “Nineteen people put in. I've no idea who. Funny… I slept like a log.”
    .l4 = Kezek climbs the curtain to the very top. First there, as well.

hung-drawer =
    .l1 = There is a book. Nobody could call it open. The curtains are up: forty-one thousand.
    .l2 = “Bulaq FM: floor two now has an open book. Anyone who has seen it, please call in.”
    .l3 = Kezek has climbed the curtain and looks down, as if he knew something.

hung-quiet =
    .l1 = The curtains are up: blue, handsome, forty-one thousand's worth. No paper hangs about the rest.
    .l2 = “Pricey curtains. There's another fifty-two thousand behind them somewhere.”
    .l3 = Kezek has climbed to the very top of the curtain and shows no sign of coming down.

plan = One sentence left over from Friday. You write it down for yourself.
    .when-voluntary = If somebody says “voluntary”
    .when-list = If money is collected and names go up on a door
    .when-all = If I'm told that there's only me left
    .then-count = I'll count the ticks first
    .then-what-for = I'll ask what it's for and where the receipt will be
    .then-tin = I'll suggest a tin without names

napkin = You paid, and there's peace in the kitchen. The curtains are up. Where the fifty-two thousand went, nobody can say. Did you ask for a receipt? A napkin with three words on it is still the first one on this floor.
    .title = The Napkin
    .cost = Three thousand for you. Her food money for Madina. For Zhandos, four people's money and his sleep. And the ones who didn't give are ashamed, because each thinks there is no other.
    .why = A good elder made a bad list because an order had come to him too: “voluntarily, but a hundred per cent”. Cash, open names, a closed account: those three together can lead a good person astray.
    .stop = A tin without names and an open book. Until then, two questions: “What for?” and “How many have given?” Once somebody counts seven of thirty-one aloud, the words “the whole floor” are over.
    .other = There's something to be said for paying: three thousand for peace with neighbours you'll have for four years. Only, if peace is sold by a list, there will be another list.
    .weak-1 = names on show
    .weak-2 = cash in hand
    .weak-3 = no receipt
    .face-you = peace, minus 3,000
    .face-zhandos = paid in for four
    .face-madina = a very straight tick

open-book = Nineteen gave, twelve didn't. Nobody knows which, and nobody wants to. The curtains are the same curtains, only now they have a receipt.
    .title = The Open Book
    .cost = Zhandos has lost his “hundred per cent”: he'll have to explain the gap in the report himself. It cost you one awkward talk and an evening. Madina has kept her soup.
    .why = The old list had no exit: don't give, and you're seen. You can walk away from a tin with no witness. That is what made it voluntary.
    .stop = From now on the book on the door answers talk of “the whole floor” by itself: it lists only what was bought. If fifty-two thousand too much turned up, anyone could ask.
    .other = Some will say that twelve people now enjoy the curtains for free, and that's unfair. It's an honest point. But we don't know who has what in their pocket, and Madina's food is worth more than curtains.
    .weak-1 = name on door
    .weak-2 = all can see
    .weak-3 = “100 per cent”
    .face-you = tied the book up
    .face-zhandos = slept like a log
    .face-madina = kept her soup

book-in-drawer = There is a book, with a cat on the cover. But to look into it you must ask somebody, or blush at your own name. On the first day people were pleased, on the second they forgot.
    .title = The Book in the Drawer
    .cost = The same few people paid for the curtains. Where the fifty-two thousand are is as unclear as before. The dearest thing lost was trust: now the kitchen laughs at the words “open book”.
    .why = Openness has three keys: what is written, where it hangs, who may look. If one is in somebody's pocket, the other two are decoration. That is [formalism](term-formalism): the look without the work.
    .stop = One test: at midnight, without asking anybody, can you see the receipt? If not, the book must come out of the drawer and be tied to the door. A metre of string will do.
    .other = There's a case for the drawer: on a door it gets torn, lost, scribbled on. A fair worry. That's a reason to keep a copy, not to hide the original.
    .weak-1 = one has a key
    .weak-2 = receipt hidden
    .weak-3 = awkward to ask
    .face-you = outside the drawer
    .face-zhandos = the report is in
    .face-dima = reading the news

alone = You didn't give. Nobody scolded you; the washing-up simply fell to you all week. It turns out plenty on this floor disagree. They only say so from behind a door.
    .title = Alone?
    .cost = It cost you an evening and a mountain of dishes. Your no didn't help Madina yet: she ticked her box all the same. Nor did Zhandos win: he still has a report to fill.
    .why = A list on a door makes everybody stand by themselves. All keep silent, and so each believes the neighbour has given. Until you know it's seven of thirty-one, you think you're the only one.
    .stop = Saying the number aloud. A vote without names. Or bringing those two thank-yous out from behind the door into the kitchen: three of you is no longer alone.
    .other = “Is it worth falling out with the floor over three thousand?” A fair question: peace is worth a lot. But that peace was paid for with Madina's food, and nobody asked her.
    .weak-1 = all keep quiet
    .weak-2 = name on door
    .weak-3 = “whole floor”
    .face-you = elbow-deep in suds
    .face-zhandos = short of his 100
    .face-madina = a tick, and no words

torn = The list was gone, and the fear just moved house. People clapped, and then they read the names beside the empty boxes. By Friday there was squared paper on the door.
    .title = The Torn List
    .cost = Madina paid for your courage: the whole kitchen saw her empty box. Had anyone asked her? And Zhandos won't talk to you now, though he had something to tell.
    .why = The sheet is torn, the order isn't: “voluntarily, but a hundred per cent”. Nobody told the elder where to find his per cent, and nobody asked for a receipt. The paper changed; the rule did not.
    .stop = First count, then ask those on the list what they want. And offer what should hang there instead: a tin without names, an open book. Then nothing need be torn at all.
    .other = There is a case for you: unless somebody starts, nothing moves. True, for a moment the kitchen was with you. Had you said the number then, the hands wouldn't have stopped.
    .weak-1 = empty boxes
    .weak-2 = a new sheet
    .weak-3 = never asked
    .face-you = holding half a list
    .face-madina = her name was read out
    .face-zhandos = won't confide in you

talk-1 = What is the difference between the tin for the cake and the list on the door?

talk-2 = Whom did you suspect wrongly today, and which one question would have shown it?

talk-3 = Why did nobody count the ticks before?
