level = The Number
    .summary = The kindergarten list closes today at six. One number slipped down in the night.
    .want = By six: put the right question about why Asel's number went down.

day-a =
    .l1 = Wednesday, nine in the morning. The one-window centre. A kindergarten has ten free places.
    .l2 = “Yesterday I was ninth; I took a picture. Today I'm eleventh. Why?”

day-b =
    .l1 = Wednesday, nine in the morning. The one-window centre. A kindergarten has fifteen free places.
    .l2 = “Yesterday I was fourteenth; I took a picture. Today I'm sixteenth. Why?”

hall =
    .l1 = “You're our helper today: show the terminal, take down questions. At six the list is approved.”
    .l2 = A badge says “Helper”. You're here for one day, but your eyes are your own.
    .l3 = “Mind the wet floor. It's not only the floor that's slippery here.”

bolat =
    .l1 = A wheelchair comes through the door: a small girl in it, Bolat agai behind it. Thirty people are waiting.
    .l2 = “Help us to the front, would you? Without a ticket.”

first-window = “My granddaughter's in a chair. Window one is for wheelchairs, no queue. The paper's in this folder.”
    .paper = “May I see the paper?” Then take them to window one
    .lead = Take them straight to window one
    .back = “Thirty people are waiting. Nobody goes ahead for knowing someone.”
    .timur = “Let Timur decide that.”

first-paper =
    .l1 = There's a certificate, with a date. And over window one hangs a picture of a wheelchair.
    .l2 = “Thanks for asking. If you hadn't, thirty people would have looked at us differently.”

first-led = “The right window. But had you asked for the paper, the hall would be quieter.”

first-back =
    .l1 = “All right. We'll wait. We're used to it.”
    .l2 = “Look up there! There's a picture of who that window is for!”

first-after = “Look at the sign and not the man, and you needn't blush. What now?”
    .sorry = Say sorry, and take the chair to window one
    .away = Say nothing and go to the wall

first-sorry = “Never mind. I used to carry a list in my pocket myself. I see why you don't trust me.”

first-timur = “There's nothing to decide, it's on the sign: window one. Come along, agai.”

wall = While Timur is busy, there's time to look at two things.
    .standard = The standard on the wall
    .standard-text = “Turns go by the hour of application. Changes need an application's number.” You take a picture.
    .screen = The screen in the hall
    .screen-text = Only numbers on the screen. Two have a time beside them: 23:40 and 23:43. The centre closes at six.
    .table = Talk at the long table
    .table-text = “Those numbers are all for sale,” says somebody. Has he seen it? No, a neighbour told him.
    .lilies = The lilies
    .lilies-text = Zhanat Orazqyzy's lilies. Each pot bears the flower's name and the day it was watered.
    .done = Go to Timur

timur =
    .l1 = The office. The log of changes is open on Timur's screen, half covered by another window.
    .l2 = “Asel's question is a good one. We'll look at the log together.”

secret = “Sign this first. You won't spread what you see in the log.”
    .sign = Sign it
    .read = “Spread what, exactly? Let me read it.” Then sign
    .gag = “You want to shut my mouth? I won't sign.”

secret-ok = “It's children's names and addresses. Only those. One may always report a breach.”

secret-read =
    .l1 = “I shall not spread children's names or addresses. This does not stop me reporting a breach.”
    .l2 = “Few read as far as the second sentence. I put it in myself.”

secret-no =
    .l1 = “I'm not shutting anybody's mouth. I don't want a child's address on the net.”
    .l2 = There are two sentences. The second: “This does not stop me reporting a breach.”

secret-after = “Without a signature I'll show it with the names covered. Will that do?”
    .sorry = “It will. I'm sorry, I should have read it.”
    .over-shoulder = Look over his shoulder, saying nothing

secret-sorry = “Never mind. Whoever comes to check, checks.”

log-a = Six lines of the log. The standard: no change without an application's number.
    .bin-rule = By the rule; the place moves
    .bin-plain = A correction; same place
    .bin-ask = Needs explaining
    .moved = No. 3 is moving away, application 2214, place free
    .gave-up = No. 6 gives up the place, application 2230
    .letter = No. 8: “Äset”, not “Aset”; same place
    .phone = No. 12: a new telephone; same place
    .night = 23:40, No. 27 is now in place 7; no application
    .blank = Reason: “as told”. By whom: blank

log-b = Six lines of the log. The standard: no change without an application's number.
    .bin-rule = By the rule; the place moves
    .bin-plain = A correction; same place
    .bin-ask = Needs explaining
    .school = No. 5 starts school, application 3108, place free
    .town = No. 9 moves to another town, application 3120
    .street = No. 11: “Abai Street”, not “Abai”; same place
    .mail = No. 15: a new e-mail; same place
    .sunday = Sunday, No. 31 is now in place 12; no application
    .shared = Written by: “shared”. No name

log-good = “Yes, those two. The rest is life: people move, people change telephones.”

log-mixed = “Corrections are everywhere. A line that moves a place is another thing. Is there a number or not?”

meruert =
    .l1 = The telephone rings. Meruert puts it down and turns to you. She has gone pale.
    .l2 = “It's just one line… And you're at the keyboard.”

by-hand = “Put No. 33 into place eight, please. It's asked from above. No money; a good man's grandchild.”
    .type = It's one line: type it in
    .who = “By which application? Who is asking?”
    .no = “Not without an application. When there's one, it goes in by its hour.”
    .write = Refuse, and log it: “Asked by word of mouth, no application, not done”
    .not-mine = “I'm only here for the day, I wouldn't know.”

hand-who =
    .l1 = “There's… no application. They gave no name. ‘You know how it is,’ they said.”
    .l2 = Meruert has said it aloud, and heard herself.

hand-typed =
    .l1 = “Thank you… Now they'll leave me alone.”
    .l2 = On the screen, Asel's number goes down one more.

hand-no = “I'll tell them: not without an application. It's the sentence I needed.”

hand-written =
    .l1 = 11:20. “Asked by word of mouth, no application, not done.” Not Meruert's name: she wasn't the one asking.
    .l2 = “If they ring again I'll say: ‘It's in the log already.’”
    .l3 = “A request that's been written down doesn't ring twice.”

hand-away = “Then… I saw nothing, either. Somebody will type it by tonight.”

line-a = Five families. Put them by the hour of application. Whoever applied anew stands by the new hour.
    .asel = Asel's daughter: 2 February, 9:05
    .bekzat = Bekzat: 2 February, 17:40
    .sofia = Sofia: 3 February, 9:50
    .aidana = Aidana: 3 February, 10:15
    .daniyar = Daniyar: 1 February, again on 5 February

line-b = Five families. Put them by the hour of application. Whoever applied anew stands by the new hour.
    .asel = Asel's daughter: 11 March, 9:45
    .artyom = Artyom: 11 March, 16:05
    .alikhan = Alikhan: 12 March, 8:30
    .mira = Mira: 12 March, 11:20
    .zhansaya = Zhansaya: 9 March, again on 14 March

line-good = “Right. The machine knows it, too. Only at night someone is cleverer than the machine.”

line-mixed = “One place is wrong. For a living person one place is a year.”

daulet =
    .l1 = Afternoon. A man with two telephones sits at the long table. No ticket, and no hurry.
    .l2 = “You were talking to Asel. A young mother; my heart goes out to her.”

sixty = “Tell her: sixty thousand, and there's a place tomorrow. Ten are yours. I only pass things on.”
    .carry = Pass it on to Asel: let her decide
    .plain = “Who gets the money? Who promised the place?”
    .no = “No. I don't carry such messages.”
    .tell = Refuse, note the time and the words, and tell Zhanat Orazqyzy
    .smile = “We'll see…” Smile and walk away

sixty-plain =
    .l1 = “Who? There are people. What do you want with names?”
    .l2 = On his second telephone the same message has gone out to five others.

sixty-carried =
    .l1 = You told Asel. She opened her telephone and counted what she has: nineteen thousand.
    .l2 = “Should I borrow? If it's you who says so, it must be true…”

sixty-no = “A pity. But it's up to you.”

sixty-told =
    .l1 = 14:10, the long table: “Sixty thousand, and there's a place tomorrow. Ten are yours.” No guesses added.
    .l2 = “Quite right. It may be fraud; there are people who look into that. I'll report it now.”

sixty-smile = “Think about it. I'm here till six.”

late = Half past five. Asel sits in the corner. You know something that she doesn't.
    .keep = Say nothing: the day is nearly over
    .back = Go to Zhanat Orazqyzy and tell her

late-back =
    .l1 = “Thank you for telling me. The line can be put back, and so can a word. We'll go to Asel together.”
    .l2 = The log has two lines side by side: a mistake, and its mending.

asel = “I've only one question. I just don't know how to write it.”

number-only = “Let's write it together. But without my child's name. Only the application's number.”
    .agree = “All right, the number is enough.”
    .why = “Why without the name?”
    .name = “If there's nothing to hide, write the name. Or I won't help.”
    .self = “You write it; I'll look it over.”

only-why = “The letter will cross many desks. None of them needs my daughter's name; the number will do.”

only-yes = “Thank you. The number is me, too; only not so loud.”

only-no = “What I'm hiding is a child of four. Well… let's write it all the same.”

only-self = “No, I can't do it alone. Sit with me, please.”

question = Asel's question. One page, five sentences, and no way not to answer.
    .frame = { $to }, { $fact } { $rule } { $ask } { $answer }
    .slot-to = To whom?
    .to-head = Dear Zhanat Orazqyzy
    .to-centre = Dear members of the centre
    .to-thieves = Thieves of the queue
    .slot-fact = What happened?
    .fact-two-days = Overnight our number fell by two; we have both pictures.
    .fact-worse = Our turn has got worse.
    .fact-sold = Somebody has sold our place.
    .slot-rule = Which rule do we stand on?
    .rule-standard = By the standard a change needs an application's number.
    .rule-elsewhere = This doesn't happen in other places.
    .rule-jail = People go to prison for this.
    .slot-ask = What do we ask?
    .ask-which = By which application, when and by whom was it changed?
    .ask-return = Give us our place back today.
    .ask-culprit = Was it Meruert who did it, or Timur?
    .slot-answer = How will the answer come?
    .answer-registered = Please register this, and answer in writing.
    .answer-kindness = We trust in your kindness.
    .answer-television = Or we'll call the television.
    .has-fact = Is there a fact that can be checked?
    .has-rule = Is the rule named?
    .has-ask = Is the question exact?
    .has-answer = Does it ask for registration and a written answer?
    .lacks-guess = Is no guess put as a fact?
    .lacks-heat = Is it free of insults and threats?

question-hot = “I'm not your enemy. How am I to register this? And there's no time to write it again.”

question-good = “One can't answer such a question with ‘I don't know’. Entry number 118.”

question-thin = “I'll register it. But ‘we shall look into it’ would be a fair answer to this.”

board = Timur is writing the log's new rule. At night, nobody shall be cleverer than the machine.
    .slot-who = Who makes changes?
    .who-own = Each under their own name
    .who-shared = With a shared password
    .who-shared-why = There's nobody called “shared”. You can't ask them why.
    .who-head = Only the head herself
    .who-head-why = Everything meets in one hand. Now they'll ring only her.
    .slot-when = When may one change?
    .when-number = Only with an application's number
    .when-order = If the reason says “as told”
    .when-order-why = “As told” is a curtain, not a reason. One can't see who told.
    .when-call = When a call comes from above
    .when-call-why = A call leaves no trace. It's what moved people down yesterday.
    .slot-seen = What does everyone see?
    .seen-numbers = Number, hour, which application
    .seen-names = The children's names and addresses
    .seen-names-why = A number is enough for a queue. It's unsafe for a whole hall to know a child's address.
    .seen-monthly = Once a month, the total
    .seen-monthly-why = At the month's end the total is right. A place is lost in one night.
    .slot-wrong = And if there's a mistake?
    .wrong-second = A second person confirms; both lines stay
    .wrong-delete = We wipe the line
    .wrong-delete-why = Nobody learns from a mistake that's wiped, and one made on purpose goes with it.
    .wrong-never = Nobody changes anything
    .wrong-never-why = Then a mistake stays for ever. A child who has moved away goes on holding a place.

board-good = “Done. Each line has an owner, a number and a witness. One can sleep at night.”

board-hole = “There's one gap left. Yesterday, too, there was only one.”

plan = Write one sentence on the back of your badge.
    .when-one-line = If somebody asks for “just one line”
    .when-messenger = If I'm asked to “just pass it on”
    .when-ahead = If somebody goes ahead of the queue
    .then-number = I ask by which application
    .then-not-carry = I don't carry it, I write it down
    .then-paper = I look at the sign and the paper first

six-good =
    .l1 = “Two lines have been undone: no applications. The list will be approved tomorrow morning.”
    .l2 = “My number's what it was yesterday. And there's nobody I need to thank. Fancy that.”
    .l3 = Kezek the cat is first at the door. He hasn't applied, but he hasn't pushed anyone down.

six-half =
    .l1 = “Your letter is registered. The list was approved at six. We'll look into the rest.”
    .l2 = “Will you tell me what comes of it? I'll be here.”
    .l3 = Kezek the cat is first at the door. Nobody ever moves him down.

answered = Two lines without applications were undone. Nobody called “shared” works in that log any more.
    .title = A Line With an Owner
    .cost = Meruert is rung less often now, and more coldly. You had no lunch. Two families left offended: it used to work.
    .why = There was a log, with a shared password and an empty reason. A hidden call looks for just such an empty space.
    .stop = An application, an hour and a second person for each change. And a [written answer](law-appc) to anyone: that keeps a rule alive.
    .other = To type one line without money was easy: let a good man's grandchild have a place, too. The child isn't to blame. But the place was somebody's.
    .weak-1 = shared log-in
    .weak-2 = one call
    .weak-3 = no reason
    .face-asel = in her own place
    .face-timur = sleeps at night
    .face-you = helper for a day

noted = The question is registered and the list approved. It was an honest day, but the answer will come late.
    .title = It Has an Entry Number
    .cost = Asel waits for the next free place: a month, perhaps two. Waiting costs money, too: with a child at home one can't go to work.
    .why = A vague question is easily given a vague answer. And if a rule has a gap, a call will find it.
    .stop = One fact, one rule, one exact question, and [registration](law-appc). A picture of the standard takes a minute.
    .other = It's easy to think that sixty thousand would have settled it. But five people were promised the same: nobody had a place to sell.
    .weak-1 = vague words
    .weak-2 = late answer
    .weak-3 = one gap
    .face-asel = waits again
    .face-zhanat = looking into it
    .face-you = has a number

moved-line = One line, or one word, and the day was over. The list was approved with Asel's number at the bottom.
    .title = Just One Line
    .cost = Whether Asel borrowed money or lost her place, you'll hear later. She trusted you: your badge said “Helper”.
    .why = Whoever took no money feels no guilt: it was only typing, only passing on. But passing on is an act, too: the law calls it [mediation](law-cc-368).
    .stop = The question “By which application?” and the words “I don't carry that”. Even at half past five both could have been put back.
    .other = You were sorry for Meruert, or for Asel, and truly so. But whoever asked for sixty thousand may be a [fraud](law-cc-190), with no place to give.
    .weak-1 = one hand
    .weak-2 = shared key
    .weak-3 = silence
    .face-asel = she trusted you
    .face-meruert = another call
    .face-you = “just a line”

talk-1 = Bolat agai went ahead, and No. 33 wanted to. What's the difference, and where could one see it?

talk-2 = If you type “just one line” for no money, to whom do you end up owing something?

talk-3 = In Meruert's place, with which one sentence would you answer that call? Say it aloud.
