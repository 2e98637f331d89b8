level = The Same Corridor
    .summary = October, rain, somebody new, the same bag. Only this time it isn't yours.
    .want = Nazerke needs a bed tonight. You need to know, by evening, what to tell her.

october =
    .l1 = October, rain. Number Seven has put down one bag and one girl of sixteen.
    .l2 = “I said we were seven minutes late. The driver said not late, thinking. I'm Nazerke.”
    .l3 = “You're in what they call Dima's chair, aren't you? So, where's the list?”

list-real =
    .l1 = “On the wall. Excellent wall. It even gets Wi-Fi.”
    .l2 = The board glows: number, paragraph, date. The radiator is warm. Kezek sleeps on it, first in line.

list-hole =
    .l1 = “On the wall. But read the small print as well.”
    .l2 = The board glows. One of its six lines is paler than the rest. That's the one Kezek is looking at.

list-poem =
    .l1 = “It should come up on the television. After the poem.”
    .l2 = The poem doesn't end. “…a shining place awaits for you!” One balloon still hangs from the ceiling, wrinkled.

list-none =
    .l1 = “In Bolat agai's head. Excellent head. No Wi-Fi.”
    .l2 = Nazerke doesn't laugh. It used to be funnier. On the wall there is only a nail hole.

deposit-2 = “Four thousand, bedding deposit. Here's the receipt; you'll get it back when you leave. Lose the money if you must. Not the receipt!”
    .explain = “It's a deposit. You've a receipt; you get it back”
    .price = “Ask her where the price is written”
    .shrug = Shrug
    .bribe = Whisper: “Don't. It's a bribe”

deposit-explained =
    .l1 = “That's a [deposit](term-deposit). The price is up there, over her head. You get it back.”
    .l2 = “The [receipt](term-receipt) is in my book. Page a hundred and twelve.”
    .l3 = “Now there's a child! Somebody in August checked the stamp as well. I like that sort too!”

deposit-price =
    .l1 = “Where is the price written, apai?”
    .l2 = Gülnar apai slaps the laminated list on the counter. She is radiant.
    .l3 = “Line four! Aloud! And you, was that your teaching? Wipe your feet!”

deposit-shrugged = Nazerke counts out four thousand, twice. Then she studies the stamp for a long time. She's learning without you.

deposit-wrong = “What was that? She's holding the receipt, the price is over my head. Twenty years at this counter, balam.”
    .sorry = “I'm sorry, apai. I spoke before I looked”
    .away = Look out of the window

deposit-sorry =
    .l1 = “Then look now, and speak after. Aloud: line four!”
    .l2 = You and Nazerke read line four in chorus. A [false alarm](term-false-alarm), but a short one.

bag =
    .l1 = “Look at you, the road's had you for breakfast. Give me that bag. Which village?”
    .l2 = “Köktas. Seventy houses, one school, one camel. The camel's ours.”
    .l3 = The same stairs, the same creaking step. She too gets two baursaks in her palm. You follow them up.

again-real = “There are no places, balam. But… (looks at the board) hold on, there are. Number three: that's you.”

key =
    .l1 = “There are? Is that all? Don't I… have to do anything?”
    .l2 = “Sign here. I only carry bags now. Easier on the back, too, balam.”
    .l3 = The blue notebook lies under glass next to the board. Year Five come on school trips to see it.

again-date = “There are no places, balam. But… it says updated ‘regularly’, doesn't it. It's stood still since.”

again-twelve = “There are no places, balam. But… the reserve has twelve. And it's me who whispers upstairs whom to give them to.”

again-warden = “There are no places, balam. But… it's me who updates the board. I can put your number anywhere.”

again-system = “There are no places, balam. But… there's the system. Somebody has to type numbers into a system. I type.”

again-log = “There are no places, balam. But… yesterday's number three is number four today. Nobody writes down why.”

again-names = “There are no places, balam. But… one girl saw her name up there, and the reason, and went home. Her bed's empty.”

again-nothing = “There are no places, balam. But… the board shows nothing; we tell whoever asks. And you've asked.”

again-no-exceptions = “There are no places, balam. But… the board has no exceptions, and life has. I keep a separate sheet for those.”

again-appeal = “There are no places, balam. But… if you disagree, ‘come by for a chat’, it says. Well, here we are, chatting.”

thirty =
    .l1 = He doesn't seem to have meant to. The words found the hole and ran out through it.
    .l2 = “You mean… something can be worked out? How?”
    .l3 = “Thirty. The old price. Well, it's the old pump.”

again-poem = “There are no places, balam. But… something can always be worked out.”

under-the-screen =
    .l1 = Downstairs the television recites. Nobody can turn it down: the remote is lost.
    .l2 = “Worked out… how?”
    .l3 = “Thirty. Think till evening. Who do you think kept this place warm last winter?”

again-none =
    .l1 = “There are no places, balam. Thirty. Think till evening.”
    .l2 = In August this took half an hour. Now it's half a minute. No tea, no talk.
    .l3 = “Thirty… what? Rabbits?”

look = A second of silence. Where do you look?
    .date = At the wall: what's the date on it?
    .log = Where the changes are written down
    .hands = At Bolat agai's hands
    .floor = At the floor

date-real = In the corner of the board: “Updated Friday, 18:05. Five signatures.” Yesterday. The crooked one is Erlan's.

date-stale = “Last updated: 20 September.” Four Fridays have gone by since. Nobody asked when.

date-covered = Yesterday's date, all in order. Only the pale line is hidden behind Bolat agai's back. By chance, no doubt.

date-poem = In the corner of the screen: “20 May”. In the dust, somebody's finger has drawn a smiling face.

date-none = No board on the wall, no date. Only the fire rules, and those are dated: Gülnar apai put them up.

date-postponed = A sheet on the wall: “The meeting is postponed.” Until when, it doesn't say.

log-there = On the terminal, the last three changes: who, when, what for. Anyone can read them. Kezek is reading.

log-missing = There is no log. There's the blue notebook, and one page in it is worn thin by a rubber.

look-hands = His hands still hold the bag. He truly means to help. He truly meant it in August.

look-floor = On the floor, rainwater and Nazerke's undone shoelace. You look up. She is looking at you.

and-you = “What about you? Did you get yours like this, by turn?”
    .paid = “No. I paid. I paid for nothing”
    .letter = “No. I gave up a letter for mine”
    .yes = “Yes, of course”
    .joke = “Kezek let me in”

believed = “I thought so. You've got an honest face. Listen, I need some advice.”

middleman = “You tell her, balam. You know how it is.”
    .price = “Thirty. By this evening”
    .paid = To both: “I paid as well. I paid for nothing”
    .letter = To both: “I gave up a letter for my bed”
    .wagner = Say “wait here” and fetch Wagner, the curator
    .off = Walk off without a word

price-told =
    .l1 = “Thirty… I'll tell my mother. We'll find it. We shan't even have to sell the camel.”
    .l2 = She turns to the window with her phone. You have heard those words before.

curator =
    .l1 = “You are Nazerke? I am your curator. What is the number of your application?”
    .l2 = “Eighty-three… It's stamped. Does that matter?”
    .l3 = “Where there is a number there is nothing to discuss. The commission sits on Friday. I shall be there.”
    .l4 = Bolat agai sets the bag down gently. He doesn't look at you. And you've missed supper.

walked-off = From the stairs you hear two voices. Then one. Then a bag being dragged.

told-her =
    .l1 = In the corridor there's only the hum of the pump. Bolat agai puts down the bag.
    .l2 = “For nothing?”
    .l3 = “The bed was mine anyway, by turn. All it needed was to ask, and wait.”
    .l4 = “Oh, balam… That was for the pump.”
    .l5 = “No. Half of it was for the pump.”
    .l6 = On Friday the commission will note: “Came forward. One week on the last line of the list.” You will sign.

told-letter =
    .l1 = In the corridor there's only the hum of the pump. Bolat agai puts down the bag.
    .l2 = “A letter? What letter?”
    .l3 = “One that said ‘Open the list’. I was given a bed, and the letter came back unopened. I left it at that.”
    .l4 = “And I lay awake three nights for fear of that letter, balam.”
    .l5 = On Friday the letter is registered again. For one week your bed stands on the last line of the list.

help-brother = “My brother's at a college in another town. No board there. He sees the warden tonight. What should he say?”
    .own = “Try it in your own words first”
    .say-it = Say it all for her
    .away = “He'll manage somehow”

help = “(in a whisper) What do I say? What would you say?”
    .own = “Use your own words. I'm right here”
    .say-it = Say it all for her
    .away = “Up to you”, and go

said-for-her = “That was lovely. But they're your words. They don't fit in my mouth.”

left-alone = Nazerke sits down on a step and types something. Deletes it. Types again.

slip =
    .l1 = “Wait. Gülnar apai gave me this slip from her tea tin. ‘You'll want it,’ she said.”
    .l2 = It says: { $quote }
    .l3 = “Somebody said that in this very corridor. She won't tell me who. Must be brave, mustn't they?”
    .l4 = There's a tea stain on the slip. How your knees shook that evening, only you know.

words = Nazerke chews her pen. Put her sentence together with her.
    .frame = “{ $respect }, but { $no }: { $rule }. So { $way-out }.”
    .slot-respect = Respect
    .respect-bag = Thank you for carrying my bag, agai
    .respect-understand = I understand you, agai
    .respect-people-like-you = People like you never change
    .slot-rule = The rule
    .rule-commission = places go by the queue, through the commission
    .rule-number = the application has a number and a stamp
    .rule-prison = you'll go to prison
    .slot-way-out = A way out
    .way-out-wait = I'll wait for the list
    .way-out-paper = I'll wait for your answer on paper
    .way-out-grant = maybe when my grant comes
    .slot-no = No
    .no-will-not = I won't pay
    .no-not-agree = I can't agree to that
    .no-for-now = could I maybe not, for now
    .has-reason = Is there respect in it?
    .has-rule = Is there a rule that holds here?
    .has-no = Is there a clear no?
    .has-way-out = Is there a way out that ends the talk?
    .lacks-insult = Is it free of insult and threat?
    .lacks-later = Is it free of “maybe later”?

words-sent =
    .l1 = She sends it to her brother. Five minutes later the phone pings.
    .l2 = “He says: ‘The warden went quiet. Who taught you that?’ What shall I put?”

words-said =
    .l1 = “Well, well. Another lawyer. Where are you all coming from?”
    .l2 = Nazerke's knees are shaking. Her voice isn't.

words-hot = “Too hot, wasn't it? Now he won't hear the point. He'll only hear me.”

words-soft = “It sounds like ‘I'll pay later’, doesn't it? I'll have another go tonight.”

tin =
    .l1 = “We count before we drink! Twelve newcomers this autumn, twelve slips!”
    .l2 = “I wouldn't pay”: nine slips. “Nor would the others”: three.
    .l3 = “Again! You eat from one pot, and you don't know each other!”
    .l4 = “I wrote mine thinking there'd be only me.”

log-23-40 = In the night the log gained a line: “23:40. Number 3, date changed.” It can be seen. That's new.
    .report = Tell the commission
    .aloud = Ask aloud in the hall: “Who was that?”
    .laugh = Laugh it off

log-reported = “Got it. The date's back. One man's login. As for whose fingers… the log doesn't do fingers.”

log-asked = Twenty people say nothing. One pair of ears goes red. With the notebook, it wouldn't have.

log-laughed = “Awake at 23:40: me, and somebody's conscience. It wasn't me, so… hang on.”

rubbed-out = In the morning the blue notebook lies on the counter. On line three the paper is thin: rubbed out in the night.
    .keeper = Ask Gülnar apai in writing for last night's page
    .note = Write down the date, the hour, what you see
    .sleep = Close it and go back to bed

rubbed-asked = “Here: ‘23:40, light in the office.’ Who, I don't know. I don't write what I haven't seen!”

rubbed-noted = The rubber has left its mark. Whose, the paper won't say. For now, your note is the only witness.

rubbed-slept = The notebook is closed. Line three is someone else's now. Nobody will ever ask whose.

mend = “One line in six has a hole. Admit it, we noticed in the hall. The commission sits on Friday.”
    .friday = “On Friday we take them a new line, in writing”
    .term = “Let's leave it till next term”

mended =
    .l1 = It took all Friday evening. The commission argued for two hours and changed one line. It was hung with a ruler.
    .l2 = “Two hours of debate, seven words. The shortest thing I've ever won.”
    .l3 = On Saturday Nazerke moved in as number three. This time nobody in the corridor asked her for anything.

left-open = “Next term, then. That's just what the hole was hoping, isn't it?”

bolat-bench = “You know, nobody whispers to me any more. It's quiet in the house.”
    .holes = “Where are the other holes, agai? Would you show us?”
    .bulbs = “How did it begin, agai?”
    .quiet = Sit by him and say nothing

bench-holes =
    .l1 = “I'll show you. I know where they are. I dug them.”
    .l2 = On the back of a receipt he draws a plan of the building. Six crosses. One is where you'd never have looked.

bench-bulbs =
    .l1 = “With light bulbs. Five thousand; nobody would pay for them. Then I forgot which part was bulbs and which was me.”
    .l2 = “I'll tell the commission on Friday. Sit next to me. You needn't say anything.”

bench-quiet = The two of you listen to the pump. He seems about to say something; then he gets up and goes.

bench-told =
    .l1 = “I'll pay it back, five thousand a month. I've made a list, on the last page. You're line one.”
    .l2 = “And I'll show you the holes. Who else would know? I dug them.”
    .l3 = It's the first list in the blue notebook that could be shown to anyone.

plan = Nazerke opens her notebook. “Give me one sentence. I'll read it in my own voice.”
    .when-way = If someone says “we'll work something out”
    .when-board = If I see a shiny board somewhere
    .then-rule = I'll ask “By which rule?”
    .then-date = I'll look for the date first
    .then-paper = I'll ask for it on paper

town-real =
    .l1 = At the counter somebody says: “My number didn't move all night. I fell asleep.”
    .l2 = The chair in the hall is empty. Only Kezek sleeps on it now. In turn.

town-poem =
    .l1 = At the counter somebody laughs: “The board's lit. The date is last year's.”
    .l2 = The same hall, the same light; the screen shines. On the chair somebody is asleep under a jacket.

town-none =
    .l1 = At the counter somebody whispers: “Who do I see? How much?” The answer is whispered too.
    .l2 = On the chair somebody is asleep under a jacket. In the yard there are two tents now.

price-list =
    .l1 = Every phone in the kitchen pings at once. Kezek wakes up.
    .l2 = “‘Physics, twenty-five thousand, guaranteed.’ That's… not one of mine.”
    .l3 = “Let's do the sum. Five subjects, three prices. Discount on fours. So who's the sender?”
    .l4 = “Signed ‘E. K. W.’ Admit it: that's Elvira Karlovna Wagner!”
    .l5 = Nobody speaks. The strictest teacher in the college, and the most honest. Whom can one believe, then?

the-board = Beds are given now by a number on the wall, not by a whisper. Nazerke moved in as number three; Bolat agai carried her bag. In the night somebody touched one line, and such things can be seen now. Nobody has to be brave any more.
    .title = The Board
    .cost = Bolat agai lost the whispering: lonelier, but quiet. It cost you some evenings and some arguments. Nazerke paid nothing; she doesn't even know she owes anybody. That's as it should be.
    .why = In August the list lived in one pocket. Now the number is on the wall, the change in the log, the date in the corner. The same man, the same corridor. Only the [risk](law-410-risk) has changed.
    .stop = Success is counted in whispers that no longer happen, not in culprits. At one university students have since 2024 [chosen room and bed online](prog-hour). There is nobody in between (mtrk.kz, 1 April 2025).
    .other = You could have kept out of it: the board did its own work. But at 23:40 somebody tried it again. For it to live, someone must look at the date every Friday. Who?
    .weak-1 = a notebook
    .weak-2 = one hand
    .weak-3 = out of sight
    .face-nazerke = has a bed
    .face-bolat = quiet at last
    .face-you = no heroics needed

the-poem = The television shines; in the report all is “introduced”. Nazerke heard the same sentence and the same price, only with music. Behind “we have a board” the blue notebook lies safer than ever.
    .title = The Poem
    .cost = Nazerke has two ways before her: pay, or the chair in the hall. Complaining is harder too: “But you've got an electronic queue.” Bolat agai is uneasy as well; nobody asks him.
    .why = There's a picture of a board and no board: no number, no date, no log. The report asks “is it up?”, not “does it work?” The risk is where it was, with a cloth over it.
    .stop = Three questions tell a reform from its picture: who may change it, who sees the change, when was the last? Ten seconds. And you may ask in writing for the [rules and the list](law-dorm) today.
    .other = Those who took the television weren't fools: it's a start, and numbers may come next year. Sometimes they do. But someone has to ask “When?” and write the answer down. Will you?
    .weak-1 = 20 May
    .weak-2 = no log
    .weak-3 = whose remote?
    .face-nazerke = pay, or the chair
    .face-bolat = the same sentence
    .face-you = heard it before

the-notebook-stays = The blue notebook still decides. Nazerke got the same corridor and the same price. There is no board, or one of its lines leaks. And the words are the old ones: “something can be worked out”. Only this time you heard them from outside.
    .title = The Notebook Stays
    .cost = Whoever didn't pay sleeps on a chair; whoever did has a mother lying awake. It costs Bolat agai too: everyone who comes to him whispers. And it cost you that corridor, a second time.
    .why = One hand reaches the list; there's no board, or it has a hole. Demanding a bribe under threat to what is lawfully someone's is [extortion](law-cc-extortion-of-bribe). The man is kind. The rule is weak.
    .stop = Where the road forked: hearing one more objection and filling all six lines; a letter with a number; naming the hole on a Friday. None of these is too late. Which would you try first?
    .other = You have a case: one person can't change a system in an evening, and there's study, and sleep. True. But nobody hangs a board alone; someone holds the ladder. Who would hold yours?
    .weak-1 = one notebook
    .weak-2 = a closed door
    .weak-3 = all silent
    .face-nazerke = “Thirty… what?”
    .face-bolat = only whispers now
    .face-you = that corridor again

way-back = You said it in front of him. What Nazerke heard was not the price but that there's nothing to pay for. The commission wrote “came forward”; for a week your number stood on the last line. Then it moved back.
    .title = The Way Back
    .cost = A week on the last line, a day of being looked at, Bolat agai's silence. What was given won't come back at once, perhaps not all of it. But Nazerke still has her thirty, and her mother her sleep.
    .why = The taker holds on to the giver: “you know how it is”. Silence is the second payment. Naming the price to someone else would have been a third step, [mediation](law-cc-368). You stopped in front of it.
    .stop = If people knew of a way back, they would come sooner. The law provides for [release](law-cc-367-release) where a bribe was extorted or someone reports it themselves; ask 1424 or a lawyer about your case.
    .other = There were reasons to keep quiet: the bed is warm, nobody asks, and what would your mother say? Fetching Wagner would have been right too. But “for nothing” only comes from one who gave. Who else could say it?
    .weak-1 = silence
    .weak-2 = second payment
    .weak-3 = no known way
    .face-nazerke = kept her thirty
    .face-bolat = looked at the floor
    .face-you = last line for a week

talk-1 = How would you tell, in ten seconds, that a board is alive?

talk-2 = Where, in a place like ours, does a list live in one notebook? (Places, no names.)

talk-3 = What does this game get wrong? What is it like in the life you know?

