level = The Class Fund
    .summary = A broken horn, thirty-four thousand tenge and a friend who hasn't slept for three nights.
    .want = To see the waterfall on Saturday. The money must be complete by Friday.

unicorn =
    .l1 = The class's trip money lives in a pencil case. The pencil case has a horn. The horn is broken.
    .l2 = “Thirty-four thousand. I've counted three times, and it came out right three times.”
    .l3 = “Aruzhan, your horse has come into money. Put on weight, too.”
    .l4 = “It isn't a horse. It's a unicorn!”
    .l5 = “A unicorn with no horn is a horse. It's the same in games.”
    .l6 = Aruzhan is your best friend and the class treasurer. The lock on the treasury is a zip.

trip = “We're off to the waterfall on Saturday. Two thousand each for the bus. Here's the paper; by Friday.”
    .pay = Hand over two thousand
    .paper = “Apai, may I read the paper?”
    .swindle = “Money again? This is a swindle!”
    .home = “I'll ask at home and tell you tomorrow.”

trip-pays = “Here's your [receipt](term-receipt). Date and sum are on it. If there's no bus, you get it back.”

trip-paper =
    .l1 = “Read away. It's the contract with the bus park. Price, time, driver: it's all there.”
    .l2 = “The driver's Yura. So we'll be seven minutes late.”
    .l3 = At the bottom are twenty-eight lines for parents to sign. Seventeen are filled.

trip-again = “Well, is it clear? If you've more questions, ask.”
    .pay = Pay two thousand and take a receipt
    .home = “Mum will sign it. I'll bring it tomorrow.”

trip-home = “Quite right. Let your mum read it too. People who sign without reading frighten me.”

trip-swindle =
    .l1 = “A swindle, is it… Did you look at the paper?”
    .l2 = “That's Yura you're accusing, too. All he ever steals is seven minutes.”
    .l3 = There's a contract in there, and a price. Apai says nothing and shuts the receipt book.
    .l4 = Next day two thousand tenge and one “sorry” lay on her desk.

vase =
    .l1 = Thursday. There's a new column on the board: “Vase”.
    .l2 = “From the parents' chat: ‘The head is turning fifty. We're buying a vase, two thousand each.’”
    .l3 = “‘Let the children bring it, it's quicker.’ And I'm to write on the board who has paid.”
    .l4 = “What will they put in the vase?”
    .l5 = “The money for the next vase.”

vase-ask = “Are you in? I've got to send the list to the chat today.”
    .give = Hand over two thousand
    .which = “Which paper says so? Who decided?”
    .no = “I don't carry money for this. Let the grown-ups sort it out.”
    .later = “On Monday, maybe…”

vase-which =
    .l1 = “A paper? There's no paper… Only the chat.”
    .l2 = “And who decided in the chat? One thumbs-up and two little flowers.”

vase-two = “They told me to write, so I write… What do I put for you?”
    .give = “All right, here's two thousand.”
    .no = “No paper, no me.”
    .later = “Put a question mark for now.”

vase-give = “That's your tick. A receipt? There aren't any receipts for this…”

vase-no =
    .l1 = “Then I'll put a dash by your name. Don't be cross, will you?”
    .l2 = The chalk squeals. It comes out a very long dash.

vase-later = “Done. On the board a question mark looks like a horn.”

board =
    .l1 = Break. There's a third dash by Danat's name.
    .l2 = “Forgot again. My head's an old bucket, everything runs out.”
    .l3 = “How long are you going to forget? We've all paid!”

ticks =
    .l1 = You count the board. Twenty-eight names. Eleven ticks.
    .l2 = “Only eleven? I've been counting the money. I never counted the people.”
    .l3 = “Oh… Sorry then, Danat. It just felt like all of us.”

danat = Danat seems to be laughing. But his ears are bright red.
    .groan = Groan along with the others
    .ask = Talk to Danat alone in the yard
    .pay = Pay Danat's two thousand, loudly
    .rub = Rub the names off the board

danat-groan = “Ooooh,” goes the class. “Ooooh,” goes Danat. His is the loudest.

danat-alone =
    .l1 = “Dad's work closed down. Two months ago. Don't tell anyone, right?”
    .l2 = “It's easier to be forgetful. People laugh at you once and leave it.”
    .l3 = Then the two of you throw stones at a post till the bell. Danat never misses.

danat-paid =
    .l1 = “I… didn't ask you to.”
    .l2 = The class claps. Danat doesn't come down to lunch.

danat-rub =
    .l1 = “What are you doing? Now how do I know who's paid?”
    .l2 = “So don't know. The vase can't read our names.”
    .l3 = The white dust settles. Danat hands you the cloth without a word.

count =
    .l1 = Friday. The bus money is due today. Aruzhan is holding the unicorn upside down.
    .l2 = “Twenty-eight thousand… Twenty-eight. Six thousand are missing.”
    .l3 = “They were here yesterday! Who took them?”
    .l4 = The class looks at itself. Ten minutes to the bell.

who = They're looking at you. Aruzhan is your friend, after all.
    .danat = “What about Danat? He's the one who ‘forgot’ three times.”
    .timofey = “Timofey, where did you get the money for that new skin?”
    .again = “Wait. Let's count again.”
    .adult = “Money's short. Let's tell apai, and name no one.”

recount =
    .l1 = Three of you count: twenty-eight, twenty-eight, twenty-seven and a half.
    .l2 = “Where did you get half a thousand?”
    .l3 = “One's got a corner missing.”

timofey-blamed =
    .l1 = “My gran gave it me for my birthday! Here's the card.”
    .l2 = “‘Timosha, have fun, but mind your eyes. Gran.’”
    .l3 = The class goes quiet. The card passes from hand to hand and back to its owner.

danat-blamed =
    .l1 = Twenty-six heads turn at once. Danat tips his bag out on the desk.
    .l2 = “Look: two pens, some bread and a bad mark. No six thousand.”

after-danat = Danat is moving to the last desk. No one stops him.
    .sorry = “Danat, I'm sorry. I'm saying it in front of everyone: I had no proof.”
    .silent = Say nothing

danat-back = “All right. But you're packing my bag again.”

aruzhan =
    .l1 = At the door Aruzhan pulls you under the stairs.
    .l2 = “Don't go, wait. I took it. My brother needed a ticket to the city.”
    .l3 = “He had an exam. I thought I'd put it back on Monday…”
    .l4 = “I haven't slept for three nights. I dream of the unicorn. It points its horn at me.”

beside = “What do we do now?”
    .cover = “Let's keep quiet. On Monday you'll put it back.”
    .together = “Come on, we'll go to apai together. I'll stand next to you.”
    .class = “Tell the class yourself. They're waiting.”

weekend = “Sunday, 23:50. I can't sleep. Can you?”
    .sleep = “It'll be fine. Close your eyes.”
    .tell = “Let's tell apai in the morning after all. Together.”

monday =
    .l1 = Apai made up the bus money from her own purse. You had your trip. The waterfall was lovely.
    .l2 = On Monday the six thousand came back. It went unnoticed.
    .l3 = “See? The unicorn found it!”
    .l4 = There was laughter. Not from Aruzhan. In May the unicorn grew thin again.

class-told =
    .l1 = “It was me who took the money. I'll give it back on Monday.”
    .l2 = “The treasurer? The treasurer's eaten the treasure?”
    .l3 = “Stop it, Timofey. She said it herself. Could you have?”
    .l4 = That was Danat. Aruzhan is crying. Apai is standing in the doorway.

apai =
    .l1 = “Six thousand. A ticket. Sit down, my dear.”
    .l2 = “Will you take the job away from me?”
    .l3 = “I'm the one who gave a child thirty-four thousand. With a horn to guard it.”
    .l4 = “The money wasn't lost. There was no rule.”
    .l5 = That evening Aruzhan's mother brought six thousand. Apai wrote her a receipt, too.

two-keys = Write the rule yourselves. The unicorn needs two keys.
    .slot-holder = Who holds the money?
    .holder-two = Two treasurers; both count
    .holder-aruzhan = Aruzhan, but she must swear
    .holder-aruzhan-why = An oath can't count money. Whoever counts alone is alone with a mistake, too.
    .holder-drawer = Apai's drawer
    .holder-drawer-why = The drawer has one key. If apai is ill, the money and the sums are locked up.
    .slot-page = What goes on the page?
    .page-sums = How much came in, what it went on
    .page-names = Who paid, who didn't
    .page-names-why = A column “who didn't pay” shames Danat again. It can't say where the money went.
    .page-nothing = Nothing, we trust each other
    .page-nothing-why = Trust is good. But if nothing is written down, even friends will quarrel tomorrow.
    .slot-place = Where does the page hang?
    .place-wall = On the wall, with the date
    .place-case = Inside the unicorn
    .place-case-why = A page inside the unicorn is seen by whoever opens it. One person, once again.
    .place-chat = Far up in the parents' chat
    .place-chat-why = What has gone up the chat nobody looks for. And the children aren't in that chat at all.
    .slot-way = How does the money travel?
    .way-account = Parents pay the bus park; receipt
    .way-cash = In cash, before the bell
    .way-cash-why = Two minutes before the bell it is easy to count wrong. Even by six thousand.
    .way-children = Children bring it, it's quicker
    .way-children-why = If a child loses it on the way, the child's to blame. Carrying such money isn't a child's job.

page-where = “The page is ready, and the paint is dry! Where does it go?”
    .wall = Between the board and the door
    .sheet = On the door itself
    .desk = In apai's drawer, it won't get lost
    .list = In the middle of the board

page-in-drawer = “In my drawer I'd be the only one to read it, my dear.”

page-on-board = “The board is wiped every day. Maths is first tomorrow. And then: no page.”

tried-real =
    .l1 = “I'll be the second treasurer. I'm forgetful, so I write everything down.”
    .l2 = “And I'll colour it in. Green for in, red for out.”
    .l3 = There's a page where everyone can see it, with two signatures. The unicorn holds nothing but pens now.

tried-hole = “Nice rule, but there's a hole. The unicorn will get out that way. Shall we mend it?”
    .mend = Put it together again
    .leave = “It'll do. Let's hang it up.”

head = “The head's jubilee was yesterday. No vase was bought. Let's make a card, just names, eh?”
    .sign = Write something warm and sign
    .ask = “How is that different from the vase?”
    .refuse = “A present for the head is a bribe. I'm not signing.”

card-ask = “It comes after, it's from all of you, it's free. And nothing is asked in return.”

card-no =
    .l1 = “A bribe? I drew a swan. Who can be bought with a swan?”
    .l2 = It's true: the card comes afterwards, and it costs one sheet of paper.

jubilee =
    .l1 = Danat took the card. His swan had turned out rather like a duck.
    .l2 = The head hung it up in the office. “I never owned a duck like this,” said the head.
    .l3 = The parents gave the vase money back. The column was wiped off the board.

vase-back = Your two thousand came back. On the envelope, in Aruzhan's hand: “Sorry.”

mirror = A friend has told only you about taking the money. What would you do?
    .alone = Tell no one
    .together = Go to apai together
    .others = Aruzhan, Danat, Timofey, Sanjar. How many of the four would go together?
    .reveal = Your guess: { $guess }. Would go together: { $truth }. Each thought they were the only one.

plan = Get one sentence ready for next time.
    .when-quiet = If a friend says “don't tell anyone”
    .when-carry = If someone says “let the children bring the money”
    .when-lost = If something goes missing in class
    .then-beside = I'll say, “Let's go to a grown-up together”
    .then-paper = I'll ask, “Is there a paper?”
    .then-no-names = I won't name anyone without proof

with-two-keys = The page is where all can see it, with two signatures. Aruzhan sleeps now. Danat has glued the unicorn's horn back on.
    .title = Two Keys
    .cost = It cost Aruzhan the ten hardest minutes of her year, and her mother six thousand. It cost you the nerve to stand beside a friend. It need not have cost Danat and Timofey anything: neither took it.
    .why = The cash was in one pair of hands and nobody looked. Honest people stumble in such a place. The names on the board didn't show who was generous. They showed whose pocket was empty.
    .stop = Two who count, a page in sight, no money through children. Real [charity](law-edu-charity) is voluntary, goes to an account and is reported on.
    .other = Silence has a strong case: “It'll all be back on Monday, why shame a friend?” And she's no thief. But then, next time, she'd be alone with it again.
    .weak-1 = one holder
    .weak-2 = names on show
    .weak-3 = no receipt
    .face-aruzhan = Slept at last
    .face-danat = Second treasurer
    .face-you = Stood beside her

card = The card remains: twenty-eight names and a duck. There's a rule as well, with a hole in it. The unicorn is getting heavy again.
    .title = The Card with the Duck
    .cost = Aruzhan told the truth and feels lighter. But the new rule didn't close the old gap: one day somebody will be counting alone again. Perhaps another child.
    .why = A rule that can't be seen is just paper. That's how [formalism](term-formalism) begins: everything looks right, only no one is looking.
    .stop = Four questions, four answers: who holds it, what is written, where it hangs, how it travels. Where one is empty, the money runs out.
    .other = “It'll do” has its reasons: Saturday is near and everyone's tired. A rule for every trifle turns a class into an office. True. But thirty-four thousand is no trifle.
    .weak-1 = a hole is left
    .weak-2 = page unseen
    .weak-3 = one holder
    .face-aruzhan = Feels lighter
    .face-danat = Painter of ducks
    .face-karlygash = Waits and sees

scapegoat = Danat sits at the last desk. On Monday the six thousand turned up inside the unicorn. The hour for saying sorry had gone by.
    .title = The Last Desk
    .cost = Danat took nothing: his father lost his work, so there was no two thousand to bring. Aruzhan is in her fourth night awake: now she owes Danat, too. And you have two friends who talk to you less.
    .why = The board showed who hadn't paid, and not why. When money went missing, eyes went to the board. Being poor began to look like evidence.
    .stop = One question would have done: “Did I see it, or only think it?” This is a [false alarm](term-false-alarm). A “sorry” said in front of everyone mends it.
    .other = The suspicion looked sensible: Danat “forgot” three times and money was gone. A quick answer drives off fear. Only another child paid for it.
    .weak-1 = names on show
    .weak-2 = no proof
    .weak-3 = one holder
    .face-danat = Has stopped joking
    .face-aruzhan = Fourth night awake
    .face-you = Two friends fewer

covered = The money came back. In May it happened again, with eight thousand this time. And no Monday came.
    .title = Again in May
    .cost = Apai put in six thousand of her own, and nobody knew. Aruzhan had thought “just once”; the second time was harder to confess. You carried the secret for two months.
    .why = The money, the rule and the secret all stayed in one pencil case. Nothing changed, so it all came round again. Blame not her character but the zip that stood for a lock.
    .stop = One sentence on the first night. To a grown-up six thousand is a thing to settle; at thirteen it's a night without sleep.
    .other = You protected a friend, and that's worth a lot. She really did pay it back. But there are two ways of protecting: to hide someone, or to stand beside them.
    .weak-1 = one holder
    .weak-2 = a secret
    .weak-3 = no page
    .face-aruzhan = Awake again
    .face-karlygash = Put in six thousand
    .face-you = Carried a secret
talk-1 = What is the difference between a tin for a cake and a list on the board?
talk-2 = To talk to Danat alone or to pay for him loudly: which of them was help?
talk-3 = Is Aruzhan a thief? Answer with a sentence, not with a word.
