level = A Word in the Corridor
    .summary = Number forty-seven, one bag, one night. Then a nice man picks up the bag.
    .want = You need a bed by tonight. Your number in the queue is 47.

bus =
    .l1 = Jalgyztal is behind you: sixty-two houses, one shop, and your mother, still waving.
    .l2 = “Excuse me, are we going to be late?”
    .l3 = “Number Seven is never late. It likes to think on the way.”
    .l4 = The phone buzzes. A voice message from your mother: first the wind, then her.
    .l5 = “Are you there yet? The cow's at the gate, calling for you. Put your warm socks on.”
    .l6 = In your pocket: 45,000 ₸ and a stamped slip, No. 47. For a bed, so far, you have this bus.

hall = Dormitory No. 1. The hall hums with bags, voices, somebody's tea. What do you look at?
    .notice = The notice on the wall
    .notice-text = “On 30 August the commission gives nine freed places, by turn.” Below, in pen: “List: see Bolat agai.” Click, you have a photo.
    .cat = The cat on the counter
    .cat-text = His name is Kezek: it means “queue”. When somebody shouts “Kezek's come!”, the people look up, and so does the cat.
    .photo = The old photograph
    .photo-text = A man holds a board with rows of notches. “The turns for water, 1996.” Behind the frame lies one bead, a qumalaq. Now it's yours.
    .done = Join the queue

dima =
    .l1 = “Fresh off the bus? I'm Dima. That queue's for tea. This one's for hope.”
    .l2 = “Where's the list?”
    .l3 = “In Bolat agai's head. Excellent head. No Wi-Fi.”
    .l4 = “They say last year somebody swapped a sheep for a place. The sheep got a room to itself.”
    .l5 = “Who says?”
    .l6 = “I do. I've just said it.”

counter =
    .l1 = A woman holds the door shut with her hip: keys at her belt, a log under her arm. Nobody is getting that log.
    .l2 = “Kettle? Iron? I've taken thirty-one kettles. Don't let yours be the thirty-second!”
    .l3 = “Only kurt and socks, apai.”
    .l4 = She sniffs the kurt and looks a little hurt: there is nothing to confiscate.

deposit = “Now: four thousand. This minute. Or you sleep on the chair!”
    .pay = Count out four thousand
    .where = “Where's the price written, apai?”
    .bribe = “No receipt? But that's a bribe!”

price-list =
    .l1 = A laminated sheet slaps down on the counter. She is positively in bloom.
    .l2 = “Line four! Somebody's asked, at last. Read it! Out loud!”
    .l3 = “[Deposit](term-deposit): 4,000 ₸, returned on leaving.” Dated and stamped. And the receipt book was under her elbow all along.

read-aloud =
    .l1 = The hall goes quiet. So does the cat.
    .l2 = “A bribe? Me? Here. Line four. Read it out, to the whole hall!”
    .l3 = “Deposit… four thousand tenge. Returned on leaving…”
    .l4 = “All heard that? I've been in a fire, my dear. I've never been in a bribe.”

receipt = “Four thousand, bedding deposit. Here's the receipt; you'll get it back when you leave. Lose the money if you must. Not the receipt!”

guest-nights = “Newcomers get three nights in the guest room, free. It's in the rules, page six.”
    .page = “May I see that page, apai?”
    .thanks = “Thank you, apai”

page-six =
    .l1 = “There. Eyes that can read. I'd nearly given up.”
    .l2 = Page six: three nights for newcomers. Next line: priority groups first, then by date of application.

thank-the-wall = “Thank the wall, it's holding up the rules. The key comes back to me.”

suitcase = A girl with a key in her hand walks past the whole queue, eyes on the floor. The hall begins to whisper.
    .mutter = “Straight past us? Interesting…”
    .carry = Give her a hand with the suitcase
    .page = “Apai, what does page six say about it?”

heard =
    .l1 = She doesn't turn round. But her ears go red.
    .l2 = “Sorry… I'm just… I'll be out of the way, all right?”
    .l3 = Her suitcase has a wheel missing. It knocks on every stair, all the way up.

carried =
    .l1 = “I can… Is it heavy? I'm so sorry. Madina… that's me, I mean.”
    .l2 = The suitcase has a wheel missing. With two people, it rolls all the same.
    .l3 = “Thank you. And for not asking… thank you.”

by-document =
    .l1 = “‘Priority groups first, by document.’ I've seen the document. You won't!”
    .l2 = So there's a rule, and there's a paper. What is on it is the girl's own business.

bags =
    .l1 = On the stairs the bag suddenly weighs nothing. Somebody else is carrying it.
    .l2 = “Look at you, the road's had you for breakfast. Give me that bag. Which village?”
    .l3 = “Jalgyztal, agai.”
    .l4 = “I know it! Where the cow stops the bus. And not a bite since morning, I'll bet.”
    .l5 = Bolat agai climbs to the second floor without so much as a puff. Two baursaks have appeared in your hand.

notebook = In his office, on a shelf, lies a blue notebook. He leafs through it. From your side it is upside down.
    .look = Read it upside down
    .mountains = Look out at the mountains
    .turn = “Could you turn it my way too, agai?”

nine-lines =
    .l1 = Nine lines on the page. 39, 40, 41… And the last two are 52 and 58, with a tick beside each.
    .l2 = The shelf under it is odd as well: notches along the edge, row upon row. As if somebody had been counting.

mountains = The mountains are where they were. So is the snow. Nobody has ever given them a number.

turned-away =
    .l1 = “Sharp eyes on you! Ever thought of wrestling?”
    .l2 = He laughs and shuts the notebook. On the cover two wrestlers hold each other by the belt.

step-out =
    .l1 = He takes you out into the corridor and pulls the door to. It's 28 August, about four o'clock.
    .l2 = “Forty-seven, did you say? Forty-seven…”
    .l3 = “And your mother's on her own out there? Dear, dear…”
    .l4 = He sighs. He really is sorry for you.

offer = “There are no places, balam. But… something can always be worked out.”
    .plain = “Worked out how, agai? Please say it plainly.”
    .how-much = “How much, agai?”
    .list = “Where does the list hang, agai?”
    .mum = “I'd like to talk to my mother first”

named =
    .l1 = For a moment he says nothing, and looks down to the far end of the corridor.
    .l2 = “Thirty. Not for me, for the pump. Who do you think kept this place warm last winter?”
    .l3 = The pump is called Bike. It has character, it has heart, and it sulks in frost.
    .l4 = It's all true: the ice, the pump, the nights without sleep. And the thirty is true as well.

eager =
    .l1 = “Thirty. You catch on quickly.”
    .l2 = He isn't pleased. If anything, he looks disappointed.
    .l3 = “It's for the pump, you know. Winter's coming, my dear.”

forehead =
    .l1 = He laughs and taps his forehead with one finger.
    .l2 = “It's in here. What I bring, the [commission](term-commission) signs on the thirtieth.”
    .l3 = It's a broad forehead. But you can't read from outside what is written in there.

till-tomorrow =
    .l1 = “Think till evening. There are sixty behind you.”
    .l2 = He goes off down the stairs, keys jingling. He is whistling.
    .l3 = 21:10. The phone buzzes.
    .l4 = “What have you decided? I'm holding it till tomorrow.”

answer = “Well, balam? Here's the key: two-fourteen. The window looks out on the mountains.”
    .pay = Count out thirty thousand
    .refuse = Find the words and say no
    .time = “I'll ask at home and tell you tomorrow”
    .smile = “Well… I'll think about it…”

refusal = Bolat agai is twirling the key on his finger. What do you say?
    .frame = “{ $respect } { $no }: { $rule }; { $way-out }”
    .slot-respect = Respect
    .respect-understand = I understand you, agai, but
    .respect-thanks = Thank you, but
    .respect-people-like-you = People like you:
    .slot-rule = The rule
    .rule-commission = places go by the queue, through the commission
    .rule-number = I have a number, forty-seven
    .rule-prison = you'll go to prison
    .slot-way-out = Your way out
    .way-out-wait = I'll hand in my application and wait for the list
    .way-out-curator = I'll come tomorrow with my curator
    .way-out-grant = maybe when my grant comes
    .slot-no = No
    .no-no-money = I won't pay
    .no-no-deal = I can't agree to that
    .no-not-now = could I maybe not, for now?
    .has-reason = Is there respect, or a reason?
    .has-rule = Is there a rule that really holds here?
    .has-no = Is there a clear no?
    .has-way-out = Is there a way out that ends the talk?
    .lacks-insult = Is it free of insult, threat, accusation?
    .lacks-later = Is there nothing that can be heard as “later”?

lawyer =
    .l1 = “Well, well. A lawyer. All right, wait. But this talk never happened.”
    .l2 = And he carries your bag to the guest room himself. Without a word.

door =
    .l1 = The door slams. Your bag is left in the middle of the corridor.
    .l2 = “Twenty years I've carried your bags! Twenty years!”
    .l3 = Your no has been heard. Nobody heard the why.

push = “Think of your mother, balam. With you in here, she'd sleep at night.”
    .again = “Agai, let me put it by the rule”
    .pay = Count out thirty thousand
    .leave = “Goodbye, agai”

hint = In one breath: respect, a clear no, the rule, your own way on. And nothing that sounds like “later”.

goodbye =
    .l1 = You pick up your own bag. Nobody stands in your way.
    .l2 = “My door's open, balam. And the pump's still there.”

paid =
    .l1 = Thirty thousand goes from hand to hand. No receipt, no note.
    .l2 = “There, all settled. Keep warm, balam!”
    .l3 = Room 214. A hot radiator, the mountains in the window. The bed might have known you for years.
    .l4 = On the stairs sits a boy, a blanket under his arm, a slip in his hand. No. 46.

stairs = “The list… is it out?”
    .truth = “I paid for mine. Thirty”
    .not-yet = “Not yet”
    .nothing = Walk past without a word

stairs-truth =
    .l1 = Erlan looks at his slip. Then at your key.
    .l2 = “Right. It's fine.”
    .l3 = The chair in the hall has one short leg. You hear it knock all night.

stairs-not-yet =
    .l1 = “I'll wait, then. It's fine.”
    .l2 = He moves over, to make room for you. You go on up.

stairs-nothing = He waits for an answer, looking after you. Then he pulls the blanket over his head.

tea =
    .l1 = The guest room. Four friends, five mugs, one kettle. The kettle is on the run.
    .l2 = “So what happened in the corridor? Quick, before the kettle whistles.”
    .l3 = “Let's do the sum. A flat is forty a month. This is thirty, once. Multiply by nine yourself.”
    .l4 = “Pay once and you've hung the price tag on yourself. And prices go up.”
    .l5 = “I didn't see anything. And if I did… couldn't I just not say?”
    .l6 = “I vote we make the cat warden. Takes no bribes. Only sausage. Hang on…”
    .l7 = At which point the kettle whistles.

kettle =
    .l1 = “Thirty-two!!!”
    .l2 = Gülnar apai clasps the kettle to her chest. She looks at you one by one and sets down a thermos in its place.
    .l3 = “The walls are thin and my ears work. Here's a tea tin. A slip each, no names.”
    .l4 = “Pay, or not pay? The truth, mind. And guess what the others will put.”

tea-tin = What do you write on your slip?
    .pay = I'd pay
    .not-pay = I wouldn't pay
    .others = How many of these four have written “I wouldn't”?
    .reveal = Your guess: { $guess }. Slips that say “I wouldn't”: { $truth } of four. And each of them thought they were the only one.

silence =
    .l1 = Four slips lie on the table. For a while only the thermos has anything to say.
    .l2 = “Hang on. So there are more of us than not?”
    .l3 = Nobody answers. But everyone sits a little straighter. One of them is looking out of the window.

side = Midnight. The thermos is empty. Before you all turn in, whose word do you back?
    .rustam = “Rustam's right about the sum: it's real money”
    .aizere = “Aizere's right: the price will go up”
    .madina = “Let's leave Madina be”
    .dima = “My vote's for the cat”

side-rustam = “Thanks. I've entered it: one kind word, non-returnable.”

side-aizere = “Did you hear that? Conceded. Let the record show it.”

side-madina = “Me? Sorry… Thank you. Would you like some kurt? It's my grandmother's…”

side-dima = “This is Bulaq FM: the cat has won in the first round. The winner is asleep.”

mother = “How much do they want? Come on, out with it. We'll find it. We shan't even have to sell the cow.”
    .dont-send = “Don't send it, Mum. The place is mine anyway, by turn. Give me three days”
    .send = “Send it, Mum”
    .fine = “Everything's fine, Mum”
    .told = “Thirty. It's done, Mum”

cow-knows =
    .l1 = The phone is silent for a long time. At the other end somebody is chewing.
    .l2 = “Then wait. Even the cow knows her turn: water first, hay after. Are your socks on?”

thin-voice =
    .l1 = “If it's fine, why's your voice so thin? Never mind. You'll tell me when you want to.”
    .l2 = She knows. And you know that she knows.

long-silence =
    .l1 = The phone is silent for a long time. So is the cow.
    .l2 = “Thirty… Is it warm, at least? Then that's that. Don't you go scolding yourself.”

morning =
    .l1 = “I've sent thirty. The cow's staying. We're just having a think about the calf.”
    .l2 = Morning. The same corridor, the same key. Bolat agai has baursaks again today.
    .l3 = “Thirty, balam. For the pump. Made your mind up?”

money-back =
    .l1 = In the evening thirty thousand tenge goes back to Jalgyztal.
    .l2 = “Why's it come back? Don't you need it?”
    .l3 = “Well, good. I'll go and tell the calf. He'll be pleased.”

mother-knows =
    .l1 = “Got your bed? Is it warm? Can you see the mountains?”
    .l2 = You say yes to all of it. All of it is true.
    .l3 = “That's all right, then. The calf will get over it.”

notes = A lamp, an open notebook. What did he say, what is your guess, what is Dima's story?
    .bin-his = His words
    .bin-guess = My guess
    .bin-dima = What Dima said
    .no-places = “No places. It can be worked out”
    .thirty = “Thirty. For the pump”
    .village = “Which village?”
    .keeps = He puts the money in his own pocket
    .others = Somebody has probably paid before me
    .head = The list is in Bolat agai's head
    .sheep = A place was swapped for a sheep

notes-vague = A lamp, an open notebook. What did he say, what is your guess, what is Dima's story?
    .bin-his = His words
    .bin-guess = My guess
    .bin-dima = What Dima said
    .no-places = “No places. It can be worked out”
    .sixty = “There are sixty behind you”
    .village = “Which village?”
    .money = He is asking for money
    .others = Somebody has probably paid before me
    .head = The list is in Bolat agai's head
    .sheep = A place was swapped for a sheep

notes-good = Three columns. His words are few, but they have a day, an hour and a place. The sheep stands by itself.

notes-mixed = The page is full. But who saw the sheep, and who said what, has all run together.

together = On the blanket lies the slip: No. 47. In your mind's eye, nine lines, with 52 and 58 at the end. Something doesn't add up.
    .add = Count it on your fingers
    .sleep = Put out the lamp and sleep

ninth-finger =
    .l1 = It begins with thirty-nine. 40, 41, 42, 43, 44, 45, 46…
    .l2 = “Forty-seven. The ninth finger is me.”
    .l3 = Nine places. You are the ninth. That bed never needed buying.
    .l4 = Kezek comes in and lies down in the very middle of the blanket. First here, too.

plan = One sentence for tomorrow. You write it in the margin.
    .when-way = If somebody says “we'll work something out”
    .when-hurry = If somebody hurries me to decide today
    .when-mother = If somebody says “think of your mother”
    .then-which-rule = I'll ask, “Which rule says so?”
    .then-plainly = I'll ask them to say it plainly
    .then-tomorrow = I'll answer “tomorrow” and write the words down

warm-bed = You paid, and room 214 is yours. It really is warm, and it really is comfortable. Number 46 is still on the chair in the hall. If you were frightened, no wonder: that is what the clock was for.
    .title = A Warm Bed
    .cost = You gave thirty thousand for a place that was yours already: nine places, and you were the ninth. Your bed was found in the reserve. Erlan's number comes before yours, and he is still waiting on a chair. Those thirty thousand were your mother's too.
    .why = The list lives in one notebook, and the notebook in one man's hand. Nobody can see who has stepped ahead. Repairs to the pump stand on no paper at all. So everything got mixed up in one pocket.
    .stop = The list of the [queue](term-queue) on the wall. Until it hangs there, one sentence: “I understand you, agai, but I won't pay. Places go by the queue. I'll hand in my application and wait for the list.” And there is a way back even after paying: you can tell someone.
    .other = Were you thinking of your mother? It's a good reason. It is also the very one Bolat agai used. But there were three lawful nights in the guest room: enough to ask, to count, to talk it over.
    .weak-1 = hidden list
    .weak-2 = one hand
    .weak-3 = too few beds
    .face-you = warm and wide awake
    .face-erlan = on a chair till six
    .face-bolat = thinking of the pump

three-nights = You didn't pay. A creaking bed in the guest room, three nights, a thermos. Nothing has changed yet: the list is still in one man's head. But it has become harder to say that the talk never happened.
    .title = Three Nights
    .cost = You paid in sleep and peace. Things are cooler with Bolat agai. Erlan is still on his chair: your no didn't bring him a bed. And if a hard word slipped out, it's still hanging in that corridor.
    .why = The commission meets on the thirtieth, but one man brings the list and nobody checks it. A single no stays behind the door: there isn't even a place to write it down.
    .stop = You can ask in writing where the list is kept and what the commission decided. A refusal is step one. Step two is the note of the same day, and the right door to carry it to.
    .other = The strongest argument against you is Bolat agai's: the pump is real, the winter is real, and he kept the house warm. Until that is answered, fairness stays cold. There is an answer: let the pump money hang beside the list, with receipts.
    .weak-1 = hidden list
    .weak-2 = “never said”
    .weak-3 = too few beds
    .face-you = three nights, thermos
    .face-bolat = gone thoughtful
    .face-rustam = doing his sum again

tomorrow = Your answer has been left till tomorrow. A night has gone by, and the key is still twirling on his finger. Time works for you and for him: for whoever uses it first.
    .title = Tomorrow
    .cost = It cost you an evening and some sleep. Bolat agai is “holding” the place, which means that somebody else is waiting for it. Your mother has put the phone beside her pillow.
    .why = One man sets the deadline out of his own head: “till evening”, “till tomorrow”. There is no such deadline in the rules. But the rules aren't on the wall, so there is nothing to hold it against.
    .stop = The time you've won is enough for three things. Write it down the same day, ask for the rules, talk to an older person. A “tomorrow” with notes is a move. A “tomorrow” without them is only a maybe.
    .other = Some will say that an immediate no is more honest: after a clear word there is nothing left to wait for. True. But a word said alone and tired breaks easily. Getting your breath first is a way too.
    .weak-1 = made-up clock
    .weak-2 = one hand
    .weak-3 = hidden list
    .face-you = the answer can wait
    .face-bolat = twirling the key
    .face-bayan = sitting by the phone

ninth-of-nine = A slip, nine lines, and the words “it's in here”. Put together they say it: of nine places, the ninth is yours. Nobody asked you to count. The cat was the first to know.
    .title = Ninth of Nine
    .cost = It cost you a night's sleep, and it gave you a number to stand on. Neither 46 nor 47 is in the notebook: so Erlan is out as well. It isn't easy to show yet: you saw it, but the notebook is somebody else's.
    .why = The notice gives the number of places, but no numbers of the queue. So each one thinks, “well, they didn't get as far as me”, and nobody compares. With an open list anybody could have worked it out in a minute.
    .stop = A board of the [queue](term-queue), with the numbers on it. Until then: your own slip and your own notes. And a written question to the commission: “Which of numbers 39–47 were given a place?”
    .other = Somebody may say, “Count all you like, it proves nothing.” Quite right: a page read upside down can't be enclosed with a letter. But you needed the number yourself: if you know that a thing is yours, you don't buy it.
    .weak-1 = no numbers
    .weak-2 = nobody checks
    .weak-3 = nine beds
    .face-you = the ninth finger
    .face-erlan = eighth, unaware
    .face-kezek = first on the blanket

talk-1 = Which of Bolat agai's sentences were true, and does that change anything?

talk-2 = Before the reveal: how many of this class would have paid, do you think? Now compare.

talk-3 = Say your refusal aloud to your neighbour, three times, each time calmer.
