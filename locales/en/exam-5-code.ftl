level = The Code
    .summary = A council, objections, six lines. And then one exam is held again, under the rule that came of them.
    .want = The rule is needed by Friday: one exam is held again at the end of January. Can there be a mark without a name on it?

notice =
    .l1 = 22 January, Friday. Twenty-four balloons in the corridor, and on the door a sheet: “Council. On examinations”.
    .l2 = “Bulaq FM: today the exam sits its exam!”
    .l3 = “Don't laugh. Today we write a rule. In this room, with these people. Isn't that so?”

leaving =
    .l1 = “Have you heard? Elvira Karlovna has handed in her notice. She goes in February. Since those words.”
    .l2 = It was you who said them aloud. Aizere joined in. Now the two of you keep silent together.

leaving-sorry =
    .l1 = “She accepted your apology. But she hasn't taken back her notice. Everybody still has those words in their ears.”
    .l2 = One person heard the apology. The whole corridor heard the charge.

doors = There isn't much time before the council. Whom will you hear?
    .wagner = Elvira Karlovna, the lab
    .saken = Saken agai, cold tea
    .umit = Umit apai, the bus stop
    .gulnar = Gülnar apai, keys
    .zhandos = Zhandos, floor two
    .done = Go in to the council

wagner-1 =
    .l1 = “Cover the name, and I'll know it still. An eye that has read handwriting for years reads the name by itself.”
    .l2 = She takes a sheet from a pile: “This is you.” Two letters were enough.
    .l3 = “I don't wish to know. If I know, I'm sorry for them. Or I hide it and mark more severely.”
    .l4 = “My hand is calm only over a hand that I don't know.”

saken-1 =
    .l1 = “Two months is sixteen hours. There's no paper, so there's no pay. That's where the evenings came from.”
    .l2 = On his desk is a contract form: filled in, not signed, with the ring of a cup on it.
    .l3 = “Give me a contract, and let somebody else take the exam. Phew… I've said it.”

saken-quote =
    .l1 = “Let me show you something. I wrote it on the cover of the register.”
    .l2 = It says: { $quote }
    .l3 = “I read it every day. I'm ashamed. But it's a useful sort of shame.”

umit-1 =
    .l1 = The Seven is seven minutes late. Out of it comes a woman in a knitted hat, with a green pen behind her ear.
    .l2 = “A code, is it? Then we swap piles. An eye can't know a hand that it's never seen!”
    .l3 = “Now there's a passenger. Asks for a ticket. The only one on the whole line.”
    .l4 = “I ask because I hand it in with my accounts. Money without paper is ice: it melts.”

gulnar-1 =
    .l1 = “An envelope? A key? Two keys on one person is one key! Remember that!”
    .l2 = She shows you two cupboards on two floors. In one there are kettles.
    .l3 = “Papers in one, the list in the other. One key's mine, one's the director's. And we watch each other!”
    .l4 = From the string for the envelopes slides a bead. Nobody knows whose. Now you have it.

zhandos-1 =
    .l1 = “What's a code? It's a list. Whoever has the list is the one I'd take tea to.”
    .l2 = “But if two of them hold it… that's hard for me. There, now I've told you.”
    .l3 = On his wall hangs a receipt for four curtains. He paid for four who couldn't.
    .l4 = “Somebody had to, you know. That's where the three letters came from.”

council-wall =
    .l1 = The council. Twelve teachers. On the table lies the survey: four noughts, one seventeen.
    .l2 = “There are no names on it. So we aren't looking for a person, we're looking for a hole. Let's begin.”
    .l3 = “In my report I put eighty per cent. About the other twenty… do go on.”

council-hundred =
    .l1 = The council. Twelve teachers. On the wall “100%”, at the ceiling twenty-four balloons.
    .l2 = “Friends, we're all content! What is there to discuss?”
    .l3 = “From where all the hundred are content I have had three complaints. We'll discuss those.”

council-nothing =
    .l1 = The council. Twelve teachers, an empty board, one question: how does a mark come about?
    .l2 = “There are no numbers, there are rumours. Rules aren't easily written out of rumours. But let's begin.”
    .l3 = “Three minutes each, friends. The balloons are coming down.”

madina-number =
    .l1 = Madina stands up. This time there isn't even a folded note.
    .l2 = “There's a number on the board… Put a number on the papers, too. A number's grandmother brings no ram.”

proposal = “I propose a code on the paper, and no name. Whose it is we learn after the mark. Who's against?”

obj-hand = “I am against it. Your code is useless: I know every handwriting.”
    .amend = “What if you're given another college's pile?”
    .concede = “True. Nobody thought of that.”
    .slogan = “An honest teacher wouldn't know them!”
    .capitals = “Let's all write in capitals.”

hand-mended =
    .l1 = “A hundred papers by strangers… It seems that I've been dreaming of that for a long time.”
    .l2 = Umit apai holds up her green pen: “A swap! Ours to you, yours to me. This kind's allowed!”

hand-words = “You wouldn't: you don't mark handwriting. Write it down. It needs an answer.”

hand-slogan = “One can't ask honesty of an eye. It sees, and it knows. I am showing you a hole.”

hand-capitals = “My capitals look like an advert for Bulaq FM. They'd know me at once.”

question-quote =
    .l1 = “I was once asked a question in a corridor. I wrote it down. Let me read it out.”
    .l2 = On the slip: { $quote }
    .l3 = “That day it hurt. Now I put it to the council myself.”

obj-who = “All right, a code. And who marks my subject, if I don't? And at whose expense?”
    .amend = “A contract for teaching. Another person to mark.”
    .concede = “A fair question. Nobody marks for nothing.”
    .evenings = “At the expense of your evening lessons, I suppose!”
    .wave = “It'll sort itself out.”

who-mended =
    .l1 = “A contract… You mean I go home in the evening? My children have forgotten what I look like.”
    .l2 = “That form has been on my desk for two months. The one who has to sign it, it turns out, is me.”
    .l3 = She lays her pen beside the form: “If that line goes into the rule, I'll sign today.”

who-words = “If it's for nothing, everybody marks their own. And that's how it's been.”

who-evenings =
    .l1 = Silence. Of twelve teachers six look out of the window.
    .l2 = “Yes. At the expense of those. True enough. It doesn't answer my question.”

who-waved = “I've heard ‘it'll sort itself out’ for two months. It did. With evening lessons.”

zhandos-says =
    .l1 = In the back row somebody gets up. Nothing in his hands, and a quiet voice.
    .l2 = “I wrote three letters. It was you who read a name.”
    .l3 = “The money went on four curtains. Here's the rest. I'm sorry, Elvira Karlovna.”
    .l4 = E. K. W. One person, three letters. The corridor had added the rest by itself.

table-says =
    .l1 = “Let's see: of those who paid a third failed, and of those who didn't, a third. So the teacher sold nothing.”
    .l2 = They all look at one another. One looks at the floor.
    .l3 = “Nice table, you know. And three letters… they could be anyone's.”

apology = Elvira Karlovna sits by the window. Those who heard the words stand at the door, and Dima's phone is on.
    .stand = Stand up: “I accused you without checking.”
    .note = Write “I'm sorry” on a slip and pass it along
    .all-thought = “I wasn't the only one who thought so.”
    .sit = Stay where you are

apology-said =
    .l1 = Your knees are shaking. The chair scrapes, and twenty heads turn.
    .l2 = “I said before all these people that you sell marks. I hadn't checked. I'm sorry.”
    .l3 = “So did I. And mine was the louder voice… I'm sorry.”
    .l4 = “…Sit down, the two of you.”
    .l5 = “I shall take back my notice. On Monday bring rulers. Neither of you ever has one.”
    .l6 = Somebody was about to clap, and thought better of it. Quite right: it isn't a concert.

apology-note =
    .l1 = The slip goes from hand to hand. Eleven people read it, and she is the twelfth.
    .l2 = “I knew the handwriting. I had hoped to hear a voice.”

apology-all =
    .l1 = “A good many may have thought so. One said it aloud.”
    .l2 = She puts the cap on her pen. The whole room hears it click.

apology-not = You say nothing. Elvira Karlovna looks once, and turns to the window. It's snowing.

obj-week = “Friends, that's a whole week! I've a version ready for Monday: the code, and the list on one sheet. Shall we?”
    .monday = “Let's. Ready by Monday is good.”
    .who-holds = “And who keeps that one sheet, agai?”
    .week = “Let it be a week. We'll stay this evening and write it.”
    .spring = “No hurry. Let's leave it till spring.”

who-holds =
    .l1 = “Who… well, I do. With a copy on the examiner's desk, for convenience.”
    .l2 = “This time nothing's going to get lost!”
    .l3 = There's a lock, and the key hangs on the lock. Gülnar apai heaves a sigh.

monday =
    .l1 = “Thank you! What a team! There'll be a banner on Monday.”
    .l2 = “Quick. I don't know yet if that's praise.”
    .l3 = Friday, evening, and everyone wants to go home.

week =
    .l1 = “A week is shorter than a winter. We'll stay.”
    .l2 = Snow in the window. Twelve teachers, five students, one thermos, six empty lines.

spring =
    .l1 = “I once wrote ‘till spring’ myself. I didn't say which.”
    .l2 = The minutes say “till spring”. They don't give a year.

draft = Six lines. What's empty in any of them is a key for somebody. Choose.
    .slot-paper = What's on the paper?
    .paper-stub = a code; the name is on a stub torn off
    .paper-covered = the name, with a strip glued over it
    .paper-covered-why = Hold a pasted strip to the light, and there is the name. A fingernail will do the rest.
    .paper-both = both the code and the name
    .paper-both-why = Beside a name a code is an ornament. Whoever marks reads the name first.
    .slot-key = Where is the list of codes?
    .key-two-keys = under two keys, until the marks are in
    .key-desk = on the examiner's desk
    .key-desk-why = If the key is with whoever gives the mark, what's the code for? They needn't look; people will say they did.
    .key-deputy = with Arman agai
    .key-deputy-why = A list that one man keeps is asked of one man. And Arman agai finds it hard to say no.
    .slot-marker = Who marks?
    .marker-other = another college: they swap piles
    .marker-own = whoever gave the lessons
    .marker-own-why = Whoever taught knows the hands, and the grudges. Shut the eyes, and the pen still knows.
    .marker-free = whoever is free that day
    .marker-free-why = Somebody decides who's “free”. Tomorrow that can be bought as well.
    .slot-teaching = And extra lessons?
    .teaching-contract = a contract, the cash desk, a set hour
    .teaching-kindness = out of kindness, unpaid
    .teaching-kindness-why = Unpaid work is paid for in evenings and in health. On the day kindness is tired, it gets a price.
    .teaching-envelope = as people agree between them
    .teaching-envelope-why = An understanding has no paper. Nobody can show where the lesson ended and the mark began.
    .slot-change = If a mark is changed?
    .change-lamp = a lamp: date, reason, two signatures
    .change-conscience = it's on the teacher's conscience
    .change-conscience-why = Conscience can't be seen. A mark put right and a mark sold look the same in the register.
    .change-never = marks are never changed
    .change-never-why = And if two points were added up wrong? What can't be mended openly is mended in secret.
    .slot-appeal = If somebody disagrees?
    .appeal-five-days = in five days another reads it, by code
    .appeal-come-by = they can come by for a talk
    .appeal-come-by-why = A talk has no date and no paper. The bold come by; the rest keep quiet.
    .appeal-none = one may not disagree
    .appeal-none-why = There's no exam without mistakes. Where one may not disagree, the wronged look for another door.
    .fake = Pass Arman agai's ready sheet

whose-key = “Hang on. If that's where the list is, I'll tell you tomorrow what it costs. Just… so you know.”
    .again = “Thank you. Let's write the lines again.”
    .trust = “Let's have some trust. We're all honest people.”

one-hole = “One line or two are weak. Do we sit on, or does it go out like this?”
    .again = “We sit on.”
    .so = “Out it goes. We'll mend it later.”

one-hole-so =
    .l1 = “Then let's join it to my sheet! The list can lie on the desk, for now.”
    .l2 = The words “for now” go into the minutes without a date.

too-many = “There are more holes than lines. I see them, and so will others. What do we do?”
    .again = “Write it again.”
    .quick = “Take Arman agai's ready one.”
    .spring = “Leave it till spring.”

vote = Before the vote: would you like your own paper to be marked without a name?
    .up = Yes
    .down = No
    .others = How many of the twelve teachers will put up a hand?
    .reveal = Your guess: { $guess }. Hands: { $truth }. Most had come thinking, “I'll be the only one.”

voted =
    .l1 = Nine hands. One is Elvira Karlovna's, chalky. One is Saken agai's, chalky too.
    .l2 = “Nine! It's in the book! And one key's mine!”
    .l3 = “It isn't a proposal now, it's the order of things. One exam goes by it at the end of January.”

vote-quick =
    .l1 = Eleven hands at once. Some, once their arm is up, put it straight into a coat sleeve.
    .l2 = “Introduced! Monday! Twenty-four balloons!”
    .l3 = There is a code. The list will lie on the examiner's desk, in a clear folder.

winter =
    .l1 = Nobody's against it, and nobody puts up a hand. The thermos is empty.
    .l2 = “So, one more winter.”
    .l3 = Saken agai folds the form and puts it in his pocket. Unsigned.

fee = “Now, my bill: twelve thousand a day, seven hundred for the bus! Without money I don't open one paper!”
    .contract = “By contract, at the cash desk? Good.”
    .line = “Which paper says so, apai?”
    .another-seller = “Do you sell things, too?”

fee-signed =
    .l1 = “How else! Two copies, a stamp, the cash desk. And I'll pin the bus to it.”
    .l2 = Yura, it turns out, has written her one out of the copybook: “One passenger, knitted hat.”

fee-line =
    .l1 = “There: contract, price, cash desk. I'd have been hurt if you hadn't asked.”
    .l2 = “The examiner's fee has a line of its own in the budget. Now there's a line, and no pocket.”

fee-wrong = “Me? I sell my time, and I sell it on paper. I don't sell marks. The difference is a stamp.”
    .sorry = “I'm sorry, apai. I said that before I'd seen it.”
    .shrug = “Money's money.”

fee-sorry = “Forgiven, in green. In red it would have sounded worse.”

fee-shrugged = “A wage and a bribe are two words. We didn't give the first one, and so we got the second.”

where-list = “Here's the box! Two locks! The list of codes is in it! Where does it go?”
    .keys = In the porch, under the board of keys
    .rule = Half way down the corridor, under the exam rules
    .desk = On the examiner's desk
    .staff-door = In the staff room

where-desk = “Put it on the desk, and I'll see it. And I came here not to see.”

where-staff = “That's where everyone who gives marks has tea! They'll open it looking for sugar!”

list-locked =
    .l1 = “One key's mine, one's the director's! Till the marks are in, nobody opens it! Nor do I!”
    .l2 = Two locks click. Gulnar apai raps the box with her ruler. It's solid.

replay-coded =
    .l1 = The end of January. Seats are drawn by lot. There's a code on the paper, and the name is on a stub.
    .l2 = You get K-41. The stub goes into an envelope; the envelope is tied with string.
    .l3 = “Now pockets! Phone, notebook, crib: all in the bag! Now!”

search = “Turn them out! All of it! Sign! Or you don't go in!”
    .empty = Turn out your pockets, and sign
    .rule = “Where does it say so, apai?”
    .jail = “And who are you to search me?”

search-done = “Bag forty-one, here's your slip. Keep the kurt. Kurt isn't a crib.”

search-rule =
    .l1 = “On the door! Line three! ‘The same for all.’ Read it out!”
    .l2 = So it says: a phone to a bag, a slip to a bag, teachers too. Umit apai's phone is in there.

search-wrong =
    .l1 = “I'm Gülnar. It's on the door, the same for all. Mine's in there too, look.”
    .l2 = In one of the bags is the phone on which she watches her serial. You turn out your pockets, rather red.

dot = “(whispering) Put a dot in the corner. I'll tell who needs to know. Ten thousand, pay later.”
    .put = Put the dot
    .what-for = “And who's going to see it?”
    .no = “No. I'll write it myself.”
    .umit = Put up your hand and call Umit apai

dot-what =
    .l1 = “Whoever marks it… Oh. She's from the other college now. Then who does see it?”
    .l2 = He has asked himself a question, and he can't find the answer.

dot-put = The dot is there. It's small. But the whole sheet seems to be looking at it.

dot-no = “You're probably right. I don't know who marks them. My word doesn't get to anybody any more.”

dot-told =
    .l1 = “Sit down, young man. I'll put the dot: a green one, at the very end.”
    .l2 = Zhandos sits down. For the first time he really looks at his own sheet.

door-own = Madina shows her card and sits in her own place. Her hands are shaking. With shaking hands she begins to write.

door-sat = Madina is at the door. Umit apai looks at the face and at the card. This time nobody can go in for her.
    .say = “Umit apai, it was I who wrote for her last time.”
    .beside = To Madina: “Don't forget to measure the angle.”
    .nothing = Go to your own place, and say nothing

door-said =
    .l1 = The corridor has gone quiet. It's out, and you find that you don't want it back.
    .l2 = “And I… I asked. It was both of us, wasn't it? Thanks. Thank you.”
    .l3 = “That mark is struck out, and there'll be minutes. Today you each write your own. Sit down.”

door-beside = “I won't… Thank you.”

door-nothing = She writes her own name herself, and tears off the stub. That scrap of paper seems to be looking at you.

marks =
    .l1 = The results are up: code, mark, date. The names were added after the marks. Aizere: forty-six.
    .l2 = “They've failed me! Elvira Karlovna's favourite! Umit apai did, without knowing!”
    .l3 = “I have looked through it. You were rightly failed. I'd have been four points sorry for you, and wrong.”
    .l4 = “…I admit it. It's the first real mark of my life. At least it's mine.”

dotted-paper =
    .l1 = “K-41. A dot in the corner. Papers with a mark on them get a new code, it's in the rule.”
    .l2 = There's a green ring round the black dot. The one who saw it doesn't know you at all.

lamp =
    .l1 = In the evening the lamp in the corridor comes on: a mark has been changed. The whole floor comes running.
    .l2 = “Who changed it? Why? Where's the second signature?”
    .l3 = “I did. It was added up wrong by two points. The second signature's the director's, with today's date.”
    .l4 = The lamp goes out. Half a minute of fuss, two points, and no secrets.

contract =
    .l1 = “Sixteen hours, two months. I'm sorry, Saken Dauletuly. It's at the cash desk.”
    .l2 = “My hand's shaking. It's harder than an integral.”
    .l3 = Wednesday, 15:00. Not behind the coats: in the biggest classroom. Thirty-one people, free of charge.

contract-empty =
    .l1 = “The contract's ready, and so is the money. He isn't. After what was said aloud he has stopped coming.”
    .l2 = The chalk is still on his desk. On Wednesdays, for now, it's Umit apai.

replay-keyed =
    .l1 = The end of January. A banner: “Code introduced! 100%.” There's a code on each paper.
    .l2 = “Friends, this is a historic moment! A photograph!”
    .l3 = On the examiner's desk is a clear folder. In it, one sheet.

desk = Two minutes to the bell. What do you look at?
    .envelope = The envelopes
    .envelope-text = No string, no glue. On top it says: “Leave open, for convenience.”
    .list = The clear folder
    .list-text = Code, dash, name. One can read it upside down. The line K-41 is you.
    .wind = The open window
    .wind-text = The wind turns the folder over, and back. One can see it from the third row.
    .kezek = Kezek
    .kezek-text = He has lain down on the folder. He's the only one at this exam to guard the list.
    .done = Take your seat

dot-message = On your phone: “List of codes, 20,000, with guarantee.” It isn't Zhandos. He's beside you, and he has gone pale.
    .put = Send your code
    .no = Write “no”
    .director = Go out and show the director

message-no = You write “no”. The answer comes at once: “Up to you. The folder's open.” The post isn't vacant for long.

dot-keyed = “We don't even need the dot now. Tell me your code, the list's on the desk. Twenty thousand, pay later.”
    .put = “K-41.”
    .who-wrote = “The three letters. Were they yours?”
    .no = “No. I'll write it myself.”
    .director = Go out and tell the director

keyed-put =
    .l1 = You've said the code. The folder opened and shut. It didn't take a minute.
    .l2 = The problems seem to have got easier. Perhaps you only wanted them to.

keyed-letters =
    .l1 = “I wrote three letters. It was you who read a name. Now one doesn't need letters: a number does it.”
    .l2 = He says it without a blush. He has kept his room, and the four curtains are paid for.

keyed-no =
    .l1 = “I dare say you're right. Only being right doesn't show, and the list does.”
    .l2 = You write it yourself. The mark is yours. Nobody will be able to tell it from the others.

keyed-told =
    .l1 = “I can see the folder. I'll have it taken away. But today's exam is over.”
    .l2 = The folder moves to a safe. The safe has one key: Arman agai's.

keyed-marks =
    .l1 = The results are up: code and mark. Some are asking for their code, and some for their price.
    .l2 = “Let's see: eleven sat near the folder, and ten passed. Further off, as ever. So?”
    .l3 = “And the contract never did get signed. Thursday evening, then. You know.”

keyed-sat = Madina is standing beside you. In the register there's still a mark that isn't hers.
    .say = Go to the director together, and say it
    .nothing = Say nothing

keyed-said =
    .l1 = The director's door was open. The words took four minutes. The silence had taken two weeks.
    .l2 = “Thanks. No, really: thanks. Next time I'll write it myself.”

door-nothing-2 = Madina says, “Good afternoon,” and goes. It used to be “Come on, let's go.”

replay-winter =
    .l1 = The end of January. The same room, the same desk. On the papers there are names.
    .l2 = Saken agai hands out the questions. Three of them are from the evening lessons. He doesn't look up.
    .l3 = Outside there's a blizzard. Nobody has set a date for the spring.

winter-dot = On your phone: “Physics, maths, guaranteed. At the old price.” It's signed with three letters.
    .put = Write “I need it”
    .no = Delete it, and open your paper
    .again = Keep it: “Rustam, shall we count again?”

winter-again = “Let's see. One table in autumn, another in winter. So what's the date of spring?”

winter-after = The bell. The papers are in. Once again nobody can show how the marks come about.

wagner-goes =
    .l1 = The bus stop. Elvira Karlovna has a bag and a box: the thank-you cards.
    .l2 = “I'm not offended. But where words aren't checked it's hard to teach physics.”
    .l3 = Some twenty have come to see her off. Those who heard the words are here, and Dima's phone is on.
    .l4 = The Seven is seven minutes late, as always. You have seven minutes.

last-word = On top in the box lies a card: a qoshqar müyiz, ram's horns. Elvira Karlovna is looking down the road.
    .stop = Before them all: “Please don't go. I hadn't checked.”
    .wave = Wave

bus-waits =
    .l1 = Your voice shakes. But twenty people hear it, and they're the twenty who heard the charge.
    .l2 = Aizere comes and stands beside you. Then somebody else. Then all of them.
    .l3 = “If they don't get on, they don't go in the copybook. I'm late as it is. I can be later.”
    .l4 = “…Take the bag, somebody. I'll carry the box. On Monday, with rulers.”

bus-leaves = The bus goes. In its window one can see a box. On the bench lies a forgotten ruler.

rumour-real =
    .l1 = The kitchen. On the fridge is a scrap of paper: “K-41”. Nobody asks who put it there.
    .l2 = “Bulaq FM: Wagner's favourite failed, by accident! Favourite content, town amazed.”

rumour-fake =
    .l1 = The kitchen. On the fridge is a new magnet: “Code. 100%.”
    .l2 = “Bulaq FM: codes, they say. And the key's lying on his desk.”

rumour-none =
    .l1 = The kitchen. The snow has passed the middle of the window.
    .l2 = “Let's see: councils, one. Balloons, twenty-four. Rules, nil. So: one more winter.”

plan = One sentence to take out of the winter.
    .when-code = If somebody says “we've introduced a code”
    .when-quick = If somebody says “ready by Monday”
    .when-wrong = If I've wrongly accused someone before others
    .then-key = I'll ask who has the key
    .then-objection = I'll first hear whoever is against it
    .then-before-them = I'll apologise before the same people

envelope =
    .l1 = The first of February. The one-window centre, your placement. Behind one of the fourteen windows sit you.
    .l2 = The desk is clean: a lamp, a stamp, a calendar. Kezek was first on the chair.
    .l3 = You pull out the drawer. At the bottom is an envelope without a name.
    .l4 = In it is one line in a quick hand: “It all begins with kurt.”
    .l5 = Who sat at this desk before you? And what begins?

coded = A code on the paper, two keys on the list, a stranger's eye on the answers. Aizere got her own mark; Saken agai's hours have been reckoned up. In the corridor is a lamp: if a mark is changed, it lights.
    .title = The Code
    .cost = A week of evenings. Aizere has failed and must resit. Elvira Karlovna has parted from hands that she knew. And the college now pays an examiner, and for extra hours: kindness had looked cheaper.
    .why = Teaching, selling and examining were all in one pair of hands. There was a name on the sheet, and nobody could show how the mark came about. That's where even a good man's hand shook.
    .stop = Marks now go [by criteria](law-edu-assessment), not by person. [One teaches, another examines](reform-split-exam). [Paid lessons](law-edu-paid-services) have a contract and a cash desk. An oral exam can't be coded: it needs another rule.
    .other = The Monday version wasn't stupid: introduced at once, and nobody up at night. Only its key would have hung on the lock. This rule was written for you by those who were against it. Whose “against” was worth most?
    .weak-1 = one hand
    .weak-2 = names showed
    .weak-3 = now two keys
    .face-saken = Wednesday, 15:00
    .face-wagner = a hundred strangers
    .face-you = K-41

keyed = The code is introduced: there's a banner, and there's a code. The list lies on the desk in a clear folder. Zhandos may stay or go; the post won't be vacant: there's something to sell.
    .title = The Key on the Desk
    .cost = Those who worked paid: their marks can't be told from the rest. There was no contract for Saken agai; it's Thursday evenings. And “we have a code already” will bar the way to the next proposal.
    .why = It isn't the code that matters, but where the list is. A report asks “Is it introduced?” and doesn't ask “Who has the key?” It's [formalism](term-formalism): a lock with a hole in it.
    .stop = One question: “Who keeps that one sheet?” Two keys, two cupboards, two people. Open the list after the marks. And a changed mark is a document: for one known to be false [the law has an answer](law-cc-369).
    .other = Arman agai has a case: a week of talk, and the exam would have gone by with nothing done. One has to begin with something. True. But who will mend half a lock, and on which Monday?
    .weak-1 = one folder
    .weak-2 = by Monday
    .weak-3 = all in a hurry
    .face-zhandos = “a number does it”
    .face-saken = Thursday evenings
    .face-raushan = “Quick. Is it praise?”

wagner-resigns = The most honest teacher in the college has gone. She had sold nothing: numbers and time have shown it. A word drove her out, and nobody took that word back before those who had heard it.
    .title = An Empty Lab
    .cost = Lenses in a cupboard, and a dash in the timetable where physics was. The charge was spoken aloud, the apology whispered or not at all. She took away in a box every thank-you since 1989.
    .why = A strict person, three letters, fear: add them up, and you have guilt. Nobody had counted how those who paid did. A [false alarm](term-false-alarm) hits somebody, too. One just doesn't see the hand.
    .stop = One question before one speaks: “How shall I check this?” And if it's out already, one sentence, before the same people. [To be mistaken and to lie on purpose](law-410-false) are two things. A mistake can be mended.
    .other = You had a reason: marks really were being sold, and somebody had to say so. To speak is right. Only the charge came before the question. Whom would “Whose are those three letters?” have hurt?
    .weak-1 = unchecked
    .weak-2 = all heard it
    .weak-3 = three letters
    .face-wagner = thanks, in a box
    .face-you = a sentence unsaid
    .face-aizere = she'd said it too

one-point = The rule may have changed or not; the one point between you and Madina stands where it stood. You two know of it. And she is still polite to you.
    .title = One Point
    .cost = Madina has a stipend and no friend. You seem to have a friend, only she doesn't look you in the eye. And at each exam you both hear one question: is this mine?
    .why = That day nobody looked at faces, and there was a name on the sheet. To help was easy; to sit beside her was hard. And then silence looked like helping a second time.
    .stop = “I'll sit beside you”, or three doors since: the lab, the exam, the director's. They aren't locked yet. There's a [resit](term-resit) every Friday, and a [mark](law-edu-assessment) can be put right.
    .other = It's kindness that keeps you quiet: Madina fears being shamed, and you know it. But at that door she wrote her own name. Perhaps she's waiting for you to say it. Have you asked?
    .weak-1 = not her mark
    .weak-2 = two silences
    .weak-3 = faces unseen
    .face-madina = “Good afternoon”
    .face-you = one point
    .face-wagner = will ask for a ruler

another-winter = The council met, and there's no rule: “till spring”. The exam is as it was: names on the papers, the same man at the desk, three letters on the phone. The snow has passed the middle of the window.
    .title = One More Winter
    .cost = Saken agai will sell evenings for another winter. Elvira Karlovna will be suspected for another winter. Who worked and who paid: there's nothing to tell them apart by.
    .why = There were plenty of objections, and not one was turned into a line. “Spring” isn't a deadline: it has no date. Teaching and examining are still in one pair of hands.
    .stop = A line for each objection: “How do we write that?” And a week of evenings. Even now one question can be asked, [by the criteria](law-edu-assessment): “By which criterion?”
    .other = Not to hurry is wise, too: a code made in haste would have left its key on the desk. But to wait and to prepare are two things. Who will write what before spring, and on which day?
    .weak-1 = no date
    .weak-2 = one hand
    .weak-3 = all silent
    .face-saken = Thursday evenings
    .face-zhandos = three letters
    .face-raushan = “Which spring?”

talk-1 = Which objection was the best? What hole would there be in the rule without it?

talk-2 = Where do we have one person who teaches, sells and examines? Name the place, not the person.

talk-3 = How does one take back a charge made before everybody? Say the sentence aloud.
