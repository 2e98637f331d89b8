level = The Copied Test
    .summary = 10.10 p.m., four letters, five hundred tenge and a classmate who gets up at five.
    .want = To pass tomorrow's algebra test. There are ten hours till morning.

ping =
    .l1 = 10.10 p.m. The book is open. Your head is shut.
    .l2 = “Test. 500.”
    .l3 = Two words, but the full stops are there. A person of culture.
    .l4 = “Sample free of charge: A, B, D, C. The rest on payment.”

sheet = Another picture comes: the school crest, twenty problems. Below: “For tomorrow”.
    .report = Write to Aigul apai: “The test is out!”
    .use = Sit down and solve them
    .page = Open the school's page

sheet-report =
    .l1 = “That's the practice sheet. I put it on the page myself, at six.”
    .l2 = “Thank you for being on guard at this hour. You might solve it, too.”

sheet-use = The first two are easy. The third bites. Something about twenty per cent.

sheet-page = On the page: “Practice, for all, 18:00. Aigul apai.” And six little hearts.

murat = “Did you get it, too? Let's go halves, two-fifty each, eh?”
    .why = “Murat, what do you need this five for?”
    .no = “Half a test is still someone else's head. No.”
    .quiet = “Let me think.”

murat-why =
    .l1 = “If I get a four, Dad doesn't shout. He goes silent for three days.”
    .l2 = “All you hear at home is the clock. Even the cat goes on tiptoe.”

murat-no = “But my own one's empty. All right, I'll think by myself.”

murat-quiet = “Think fast. By morning the price will go up, and so will my fright.”

decide = “Last chance. 500. Guaranteed, one hundred per cent.”
    .buy = Send five hundred tenge
    .no = Answer “no thanks” and close the chat
    .forward = Forward the free sample to the class chat
    .tell = Keep a screenshot and send it to Aigul apai
    .year = “Which year is this test from?”

year = “Fresh. Straight from the fridge. One more question and it's 600.”

bought =
    .l1 = “A, B, D, C. Five times over. No receipt, my friend.”
    .l2 = Twenty questions, four letters. Easier than poetry.

closed = The chat is closed. The book is open. It's not yet clear which is heavier.

spread =
    .l1 = Nineteen thank-yous in ten seconds. Nilufar writes nothing.
    .l2 = “Hey! I'm selling that and you're giving it away!”
    .l3 = “You're a national hero now. They'll cast your statue in letters.”

told = “I've seen it, thank you. Your name stays with me. Keep the screenshot, don't pass it on.”

night = Five past eleven. Before sleep there's time for one thing.
    .letters = Learn “A, B, D, C” by heart
    .nilufar = Ring Nilufar and work three problems
    .sleep = Put the book under your pillow and sleep

letters = A, B, D, C! With a toothbrush in your mouth: A, B, D, C! The photo of your grandad joins in.

nilufar = “A samsa is 250. Down twenty per cent, then up twenty per cent. How much?”
    .same = “250. It came back.”
    .less = “240.”
    .more = “260. A samsa never gets cheaper.”

nilufar-wrong = “I said that too, and the bakery laughed. Twenty per cent of what, the second time? Of two hundred.”

nilufar-right =
    .l1 = “Two hundred, then two hundred and forty. You see? Per cents forget the way back.”
    .l2 = “Two more, quickly. I've dough to knead at five.”
    .l3 = By ten to twelve all three are done. One of them you explained to her.

sleep = The book makes a hard pillow. In your dream X looked for Y and never found it.

morning =
    .l1 = “Twenty questions, forty minutes. Books shut, heads open.”
    .l2 = The first question is different. So is the second. What was on sale was last year's.
    .l3 = In the back row somebody is writing it down all the same: A, B, D, C.

paper = The letters are in your head. The questions are on your desk. They've never met.
    .letters = Write A, B, D, C all the same
    .solve = Forget the letters and work it out
    .blank = Do what you can, leave the rest blank

elbow = “Shift your paper a bit. What's it to you?”
    .let = Shift the paper without a word
    .bank = “You'd copy my mistakes too. I'll explain one at break.”
    .cover = Cover the paper with your elbow

elbow-let = “Thanks… What's that in number seven? A horse, or an eight?”

elbow-bank = “Break is ten minutes. I need a whole winter.”

elbow-cover = “What a big elbow you've got. It's wasted on maths.”

eleven =
    .l1 = After the third lesson she came in with twenty-seven papers. She didn't raise her voice.
    .l2 = “Eleven are the same, mistakes and all: A, B, D, C. Sixteen are all different, and your own.”
    .l3 = “I'll name no one. Until four the door is open. Whoever comes may sit it again.”
    .l4 = “And now my five looks just like theirs…”

four-oclock = Twenty to four. The door is open. Murat is in the corridor, counting tiles.
    .go = Go in: “Mine is one of the eleven”
    .with = “Come on, Murat, we'll go in together.”
    .trap = “Don't. It's a trap.”
    .away = Go home

resit =
    .l1 = “Sit down. Here are five questions. Five others.”
    .l2 = “There aren't any letters. Just numbers… Oh, I know this one!”
    .l3 = By four o'clock seven of the eleven had come. She poured tea for all seven.
    .l4 = “Opening that door was the hardest problem on the test. You've solved it.”

trap =
    .l1 = “If it's a trap, why is it open? Traps shut.”
    .l2 = He stood there ten minutes, then went in alone. There was a smell of tea.

away = The bus was seven minutes late. For seven minutes you thought about that door.

seller = “It was a joke! You might have guessed it was last year's.”
    .why = “If it's a joke, why does it cost five hundred?”
    .money = “Then give me back my five hundred.”
    .shout = Shout till the whole yard comes
    .adult = “That door's open for you as well. Come on.”

seller-why =
    .l1 = “I bought it for five hundred myself, last year. Failed with it… I wanted my money back.”
    .l2 = It was sold to nine people. Counting the seller, that makes ten who were cheated.

seller-money = “Here… It's four hundred. A hundred went on a samsa, I've even got the receipt.”

seller-shout =
    .l1 = The whole yard turns round. The tenth form goes red and small.
    .l2 = “Stop it. Shouting won't bring my five back.”

seller-adult = “Will she shout…? Will there be tea? All right, but you go in front.”

variants = Let's make a next test that nobody can sell. Suggest a rule.
    .slot-paper = What are the questions like?
    .paper-shuffled = Other order and numbers for each row
    .paper-same = As before, one set for all
    .paper-same-why = One sheet for all, and one photo will do for the class. It's just what a seller needs.
    .paper-stare = One set, but apai stares hard
    .paper-stare-why = Eyes get tired, phones don't. Apai only has to turn to the board.
    .slot-before = Whom do we ask before the day?
    .before-box = A question box, answered in time
    .before-chat = The chat at 10.10 p.m.
    .before-chat-why = The night chat answers money, not questions. And nobody knows if the answer is right.
    .before-nobody = No one, let them manage
    .before-nobody-why = Whoever doesn't understand will ask someone. With nowhere to ask, they'll buy.
    .slot-after = And afterwards?
    .after-four = Door open till four, no names
    .after-board = Copiers' names on the board
    .after-board-why = Whoever's name went up won't own up next time. A board keeps the shame, not the truth.
    .after-nothing = Nothing, forget it
    .after-nothing-why = Forget it, and eleven people never understand per cents. And the seller gets the next test ready.

box-where = “I glued the box together myself. Where had it best be?”
    .sheet = On the wall by the door
    .books = On top of the bookcase
    .desk = On the teacher's desk
    .back-row = On the desk at the very back

box-on-desk = “Put in a question right before apai? Then she sees who didn't understand.”

box-behind = “On the way to the last desk the whole class turns round.”

variants-good =
    .l1 = “The first question in the box is mine: ‘Why do per cents forget the way back?’”
    .l2 = “Now letters can't be sold: each row has an alphabet of its own.”

variants-weak = “I've noted it. But a trick will slip through: one place is still open.”
    .mend = Put the rule together again
    .leave = “Leave it like that for now.”

plan = Get one sentence ready for next time.
    .when-ping = If someone sells answers at night
    .when-elbow = If a friend says “let me copy”
    .when-did = If I've already done it
    .then-three = I'll work three problems with somebody
    .then-explain = I'll explain one problem
    .then-door = I'll open that door before four

own-mark = The mark is yours: thirteen right, seven wrong, and all seven your own. Beside them she has written: “I can see you thinking.”
    .title = A Mistake of My Own
    .cost = It cost you one uneasy night. It cost Nilufar suspicion: her five looked like the others'. It cost nine people five hundred tenge each, and the seller a second helping of shame.
    .why = One set of questions for all, year after year: so an old test becomes goods. There was nobody to ask before the day. So at ten past ten the chat did the answering.
    .stop = A different order for each row, and a question box. Those who sell answers are mostly [frauds](law-cc-190): they take the money and vanish.
    .other = Those who bought had their reasons: night, fear, silence at home. Five hundred is cheaper than three days of silence. Only there was no peace in those four letters.
    .weak-1 = same questions
    .weak-2 = no one to ask
    .weak-3 = a night chat
    .face-you = Seven honest mistakes
    .face-nilufar = Her five is believed
    .face-murat = Awaits his mark

abdc = A, B, D, C, A, B, D, C! Three out of twenty happened to be right. At four the door closed.
    .title = A, B, D, C
    .cost = Three marks, one little song and a five-hundred-tenge hope. And Nilufar's five is under suspicion: she kneads dough at five and does her problems at night.
    .why = A test that's the same for all turns into a song within a year. It's easier to learn than to think. And only twelve people ever opened the practice sheet on the page.
    .stop = Another order and other numbers. And that door until four: it really was open.
    .other = It's clear why one might not go: shame, and the hope that she'd forget. Shame passes in an evening, they say. But for the seven who came it was over by four.
    .weak-1 = same questions
    .weak-2 = no one to ask
    .weak-3 = a shut door
    .face-you = Three out of twenty
    .face-nilufar = Under suspicion
    .face-murat = Decides for himself

till-four = Three of the five were right. Not many, but nobody else's letters. The tea was hot.
    .title = Till Four
    .cost = It cost you twenty steps down a corridor, longer than the whole test. It cost Nilufar a day of suspicion, and that ended when you went in: nobody has to guess any more who the eleven are.
    .why = There was one test for everyone and no one to ask before it. Frightened people open the nearest chat. Your fear wasn't foolish.
    .stop = Shuffled questions, a box, and a door without names. That last one doesn't stop copying. It stops the lying afterwards.
    .other = You could have kept quiet: one of eleven can't be told from another. Not taking the risk can look wiser. But then the suspicion would have stayed on the other sixteen.
    .weak-1 = same questions
    .weak-2 = no one to ask
    .weak-3 = a night chat
    .face-you = Opened the door
    .face-murat = Drank tea
    .face-nilufar = In the clear again

forwarded = You earned nothing; you only spread it. By morning nineteen thank-yous had turned into nineteen silences.
    .title = Forwarded
    .cost = Six who trusted the sample went to sleep without doing a sum. Later they asked you, “Did you check it?” A shadow fell on Nilufar's five. Even the seller made a loss.
    .why = To forward takes one tap. To check takes one question: “Which year?” The test is the same for all. So one picture was enough for the whole class.
    .stop = Don't pass it on: [keep it](evidence-safe) and show a grown-up. And a different order for each row; then there's nothing to pass on.
    .other = You didn't sell it, you shared it, which looks like generosity. You even spoilt the seller's price. But a fake given away for nothing is still a fake.
    .weak-1 = same questions
    .weak-2 = unchecked
    .weak-3 = one tap
    .face-you = Nineteen silences
    .face-nilufar = Under suspicion
    .face-seller = Sold out, for nothing
talk-1 = Why did the practice sheet look suspicious? How could you check it in ten seconds?
talk-2 = Why did the teacher name no one? Who would have come if she had?
talk-3 = The seller had been cheated, too. Does that excuse it?
