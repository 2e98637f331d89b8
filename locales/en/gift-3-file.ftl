level = File 41
    .summary = Every paper's right. Only the turn isn't.
    .want = At four the courier takes eight folders. Where will file 41 be lying?

tuesday =
    .l1 = Tuesday, 9 March. The tulips are going, the folders are coming: the holiday's over.
    .l2 = “The land office takes eight folders a day. They won't take a ninth, not if you cry.”
    .l3 = Fifty-two folders on the shelf. One's a house, one's a well, one's a yard for a wedding. Kezek the cat sits at the window, first.

since-card = There's one more chair in the kitchen: Sholpan apai's. Zhanat Orazqyzy gives you a nod as she goes by.

since-alone = Meruert's good morning is like a stamp: short, straight and cold. You pour your own tea.

since-bottle = It's warm to be one of them: your tea is poured, your place is kept. The corridor smells of perfume.

natalya-back =
    .l1 = Natalya Andreevna is in the queue: no box, thirty-seventh. She smiles, and greets you first.
    .l2 = “I wrote down what you said. Now I say it to anyone who offers me things. The girls know it by heart.”
    .l3 = On her slip: { $quote }

two-phones =
    .l1 = Ten to eleven. Daulet comes ploughing through the queue with a phone in either hand.
    .l2 = “Me first! Now! There's no time to talk!”
    .l3 = The hall growls. They all know him here.

hospital = “What are you staring at? Let me through, I said!”
    .paper = “What paper have you got? Which line of the standard?”
    .first = “Give it here. I'll look at it now.”
    .again = “First credit and now shouting? Join the queue.”

hospital-line =
    .l1 = “Nine… line nine. A referral. They're taking my wife to the regional hospital today.”
    .l2 = There's a referral, dated today. Line nine of the standard: “Urgent treatment: same day, first.”
    .l3 = The hall goes quiet. Somebody gives Daulet a chair.

hospital-shown =
    .l1 = Under his papers there's a hospital referral: today's date, a stamp.
    .l2 = “Line nine. If you let him through, write why in the margin. If you don't, tomorrow it's someone else who shouts.”

hospital-wrong = “It isn't shouting… My wife's in hospital. Read line nine. Please.”
    .sorry = “I'm sorry. I was answering last month, not you.”
    .stamp = Stamp it and say nothing

hospital-sorry = “Never mind. It was me who taught you to think so. Thank you.”

hospital-stamped = He snatches the paper and runs, without a word. One of his phones is still on the counter.

f-nine =
    .l1 = There's a key for that: F9, “Urgent”. Press it once and the folder's on top. That makes fifty-three.
    .l2 = Beside it, a sticker in Aqbota's hand: “Doesn't ask why. That's what's wrong with it.”
    .l3 = “I made it for the hospital. You write the reason in the margin by hand. It moves them even if you don't. Alas.”

box-grey = Five places left in the box. The covers are grey, with a code and a time. How do you pack them?
    .hospital = K-07, referral, today 10:50
    .first = A-31, 1 March, 09:05
    .second = S-12, 1 March, 09:12
    .third = K-20, 3 March, 14:30
    .fourth = A-09, 4 March, 11:00

box-names = Five places left in the box. The covers have names on them. How do you pack them?
    .hospital = Daulet, referral, today 10:50
    .first = A shepherd, here for the second time, 1 March, 09:05
    .second = An office with a big stamp, 1 March, 09:12
    .third = Erasyl's teacher, 3 March, 14:30
    .fourth = Meruert's neighbour, 4 March, 11:00

box-grey-good = “One minute. A grey cover looks like nobody. Where there's a code you can't hear a name.”

box-names-good = The box is packed. No stamp is big enough, and no neighbour near enough, to move a clock.

box-so =
    .l1 = “Stop. The referral first, then the time. Nothing else counts.”
    .l2 = Timur changes two folders round. He doesn't explain. He points at the clock.

ergen =
    .l1 = Towards noon. A man carries Sholpan apai's bucket up to the first floor and comes down again.
    .l2 = “From Jalgyztal, balam? Sixty-two houses. And a cow at the gate that stops the buses.”
    .l3 = “But she's ours…”
    .l4 = There's nothing in his hands: no box, no bag. On his cap, a badge: a drop of water.
    .l5 = “My papers are all there, ainalaiyn. Have a look yourself.”

folder = File 41. “Taza Bulaq” Ltd. The papers really are all there.
    .plan = The plan
    .plan-text = A plot right beside the spring. A fence is drawn in pencil, with a place marked for the padlock.
    .men = The list of men
    .men-text = Fourteen names. Small figures beside them: two months' pay owing. A tea stain; someone sat over it all night.
    .tender = The tender notice
    .tender-text = A water pipe to Jalgyztal, 62 houses. Bids by Friday, 12 March. An extract from this folder is needed.
    .photo = Photograph the plan
    .photo-text = Click, you've got it. But it's somebody else's paper. Now the questions may be for you.
    .done = Close the folder

on-top = “Just put it on top, that's all. The papers are right, and nobody loses a crust by it.”
    .why-me = “Why are you telling me this, aga?”
    .place = “You're fifty-fourth, aga. Your day is Wednesday the seventeenth.”
    .now = “Your papers are in order. I'll put it there.”
    .think = “I'll think about it till four.”

why-me =
    .l1 = “Well, you're the one who sits here. And you're a child of Jalgyztal.”
    .l2 = Both are true. What would he have said if you were from another village?

place-told =
    .l1 = “Wednesday… The tender closes on Friday, balam. Fourteen lads, two months without pay.”
    .l2 = He isn't lying. His eyes are red; he hasn't slept.

till-four =
    .l1 = One o'clock. Your phone buzzes.
    .l2 = “Just move it up. I won't shame you with money. Come to me in summer: there's work, and honest wages.”
    .l3 = There isn't a tenge in it. And the wages may well be honest.

noon = You've time to talk to two people before four. To whom?
    .rustam = Rustam: he can do the sum
    .mother = Mum: Jalgyztal
    .timur = Timur: window five
    .done = Back to the window

the-sum =
    .l1 = “Let's do the sum. Fifty-three people go back one place. One place is nothing, right?”
    .l2 = “Hang on. Eight go a day. The eighth, the sixteenth… the forty-eighth. Six are left for tomorrow.”
    .l3 = “Who's the forty-eighth?”
    .l4 = “I know how many. Who, you know.”

forty-eighth = Forty-eighth: Asel, folder 35, a permit for a house. Her bank waits till 16 March. And her day is the sixteenth.

the-bucket =
    .l1 = “A pipe? The day water comes out of a tap, I'm giving my bucket to the museum!”
    .l2 = She laughs. Then she's silent. So is the cow.
    .l3 = “Thirty years we've carried it, turn by turn. Push somebody away, and then drink it? How?”
    .l4 = “You decide. And whatever you decide, dress warmly.”

the-finger = “F9 has no reason, but it has a finger. It's in the log: desk seven, the hour, the minute.”
    .write = “Show me that page. I'm asking in writing.”
    .thanks = “Thanks. That's enough for me.”

the-page =
    .l1 = “11 November, F9. 14 November, F9. 15 November, F9, F9, F9.” Desk seven. The column “reason” is empty.
    .l2 = “I saw this every day. I never once asked her why.”

the-bead =
    .l1 = He lifts his keyboard, and a bead rolls out from under it.
    .l2 = “My father waited in this hall for two hours. I called him in his turn. We didn't speak for a month.”
    .l3 = “Have it. Forty can be collected, they say. The forty-first is in your own hand.”

four = Ten to four. The courier's boots on the stairs. The box holds eight: if one goes in, another comes out.
    .move = Put 41 on top, by hand
    .f-nine = Press F9: “Urgent”
    .turn = Leave it where it is, and tell him so
    .orally = Ask Zhanat Orazqyzy aloud
    .memo = Ask Zhanat Orazqyzy in writing (an evening)

look-yourself =
    .l1 = “Have a look yourself, my dear. I haven't heard anything.”
    .l2 = Words like silk. Lean on them, and they tear.

memo = One page, three sentences. Zhanat Orazqyzy will read it, and so will whoever comes after you.
    .frame = “Zhanat Orazqyzy, { $fact }. { $rule }. { $request }.”
    .slot-fact = What happened?
    .fact-place = file 41 is fifty-fourth, and I've been asked to move it up
    .fact-tender = file 41 is due on Wednesday; its owner needs it by Friday
    .fact-bribe = the owner of file 41 is offering me a bribe
    .slot-rule = Which rule?
    .rule-standard = By the standard, files go by the time of entry
    .rule-four-lines = The sign has four cases, and a tender isn't one
    .rule-you-know = You know these things better than I do
    .slot-request = What are you asking?
    .request-basis = Is there a ground for moving it? Please answer in writing
    .request-sign = If there's a ground, please name the line and sign
    .request-as-you-say = It shall be as you say
    .has-fact = Only what you saw and heard?
    .has-rule = Is there a rule from the wall in it?
    .has-question = Is there a question that can be answered?
    .lacks-guess = No guesses, no accusing?
    .lacks-vague = Isn't it all pushed on to somebody else?

memo-guess = “A bribe? Did you see one, hear one, or think one?”
    .again = “I'll write it again.”
    .leave = Fold up the sheet and go

memo-silk = “Thank you for your trust, my dear. Then have a look yourself.”
    .again = “I'll write it again.”
    .leave = Fold up the sheet and go

memo-hint = Its place, its day, the request: what you saw. A rule from the wall. Then a question for a yes or a no.

written-no =
    .l1 = She sits for a long time with the tip of her pen in the lilies' water. Then she writes three words.
    .l2 = “In its turn.” A signature, the date, entry number 118.
    .l3 = “It would have been easier aloud. For both of us. Now we both know.”

paper-shown =
    .l1 = “Zhanat's own signature? Well, well. Not a line from her in ten years.”
    .l2 = It's the paper he's offended with, not you. Paper can bear it.

archive =
    .l1 = Next day you're sent to the archive for two days: “You're so fond of paper, my dear.”
    .l2 = A cellar, dust, one bulb. Only Kezek comes, and lies down on the first folder.

say-it = “Well, balam? The courier's gone, hasn't he?”
    .day = “There are fifty-three people before you, aga. Your day's Wednesday.”
    .bought = “I'm not for sale, aga!”
    .boss = “Zhanat Orazqyzy won't allow it.”

said-day =
    .l1 = He takes his cap off, and puts it on again.
    .l2 = “You said it to my face. Most say it to my back. I'm not offended, balam. My lads will be.”

said-bought =
    .l1 = “But I wasn't buying you… I asked as one asks a person.”
    .l2 = The hall turns round. Your no was right. But what he'll remember isn't the no.

said-boss =
    .l1 = “Zhanat? She told me it's whoever's at the window who decides.”
    .l2 = Your ears burn. Now neither of them believes you.

find-grey =
    .l1 = All the covers are grey. The key to the codes is in the safe. But there's a code on Ergen's slip: “S-41”.
    .l2 = You had to look for it. You can't say now that it just happened.

find-keyed = The covers are grey, but the key to the codes lies open on the desk. It takes three seconds.

find-spine = “TAZA BULAQ”, it says on the spine, in capitals. You didn't have to look for it.

nothing-happens =
    .l1 = The courier takes the box. The door closes.
    .l2 = Nothing happens. The lamp stays on, no one shouts.
    .l3 = Only the cat gets up, and moves over to the second chair.

board-blinks = The board blinks: 54 → 1. Fifty-three numbers slip down a line. “Who's that?” says the hall.
    .back = “My mistake. I'm putting it back.”
    .urgent = “It's urgent.”
    .silent = Say nothing

put-back =
    .l1 = The board blinks again: 1 → 54. The hall sits down on its chairs.
    .l2 = “Not first: fifty-fourth. It was me who moved it.”
    .l3 = “Both lines stay in the log. Good. The second kind is rare.”

said-urgent =
    .l1 = “Which hospital?” asks a woman. She waits a long time for the answer.
    .l2 = After that she watches the board and not you. The board can't lie.

sat-silent =
    .l1 = Twenty seconds. Then the hall sits down on its chairs.
    .l2 = Till evening, not one of those who come to your window says good day.

asel =
    .l1 = Thursday. The phone at your window rings: Asel, who owns folder 35. She's short of breath.
    .l2 = “I've been worrying. My day is Tuesday, isn't it? The bank will wait till that evening.”
    .l3 = You look at the list.

still-forty-eight =
    .l1 = Forty-eighth, 16 March. Where it was.
    .l2 = “Yes, Tuesday. It leaves at four.”
    .l3 = “Phew… Then we'll sleep. The two of us.”

forty-nine = “Why don't you say anything? I was forty-eight…” On the list it's forty-nine.
    .tell = “It was me who moved you. I'm going to put it right, now.”
    .wednesday = “Your day has moved to Wednesday.”
    .tuesday = “Yes, Tuesday.”

moved-by-itself =
    .l1 = “Has moved? But the bank won't wait… Do days move by themselves?”
    .l2 = “Has moved.” There's nobody in those words: no desk, no finger.

sleeps-well =
    .l1 = “Phew… Then we'll sleep. The two of us.”
    .l2 = The voice on the phone grows warm. There are five days till Tuesday. Only you know.

told-zhanat =
    .l1 = “File 41 has gone? Oh, my dear…”
    .l2 = “I put it there. No one told me to. Please help me get it back.”
    .l3 = She rings the land office herself. Twice her voice gives out.
    .l4 = “They'll send it back. I was a week late, once. You're two days.”
    .l5 = One word of your reference she corrects in ink, before your eyes: “good”, not “excellent”.
    .l6 = “If you hadn't said, I'd never have known. I'd like to be angry, and I can't.”

ergen-late =
    .l1 = “If you'd said no on Tuesday I'd have tried the region. Two days I've waited for nothing, balam.”
    .l2 = That's true, too. He has paid for half of your late truth.

won =
    .l1 = Friday. Ergen's hands are empty this time as well. But he's smiling.
    .l2 = “We won, balam! There'll be water in Jalgyztal by autumn. Your mother's bucket can take a holiday!”
    .l3 = “Listen, somebody in the village is saying thank you to your name. What have you done?”

job = “See you in summer. Honest wages. My word is my word.”
    .yes = “I'll come, aga.”
    .no = “No, aga. That job began with this folder.”
    .open = “If you advertise it, I'll apply. Along with everyone else.”

job-yes = He shakes your hand. His palm is warm and hard. A word you can take back. Not a handshake.

job-no =
    .l1 = “So that's it… Then I owe you one. And Ergen never forgets what he owes.”
    .l2 = He said it warmly. And a chill goes down your back.

job-open = “Advertise? Nobody's ever come to me through an advertisement. You're a strange one. I'll think about it.”

lost =
    .l1 = Friday noon. There was only one bid. The pipe to Jalgyztal has been put off till autumn.
    .l2 = “Then we'll carry it till autumn. It's a good bucket. Why's your voice so thin?”
    .l3 = “No summer job either, now. It's not you I'm cross with. It's Wednesday.”
    .l4 = Two of the fourteen left for the city the same day. You know their names, from the folder.

plan = One sentence, to stick on the window.
    .when-on-top = If someone says “just put it on top”
    .when-papers = If the papers are right and only the turn isn't
    .when-silk = If the boss says “have a look yourself”
    .then-who-behind = I'll first count who's left behind
    .then-day = I'll name the place and the day
    .then-paper = I'll ask in writing

forty-one-first = The folder's gone, and nothing happened. No money, no shouting. Fourteen men will get their wages, Jalgyztal its water. Fifty-three people have gone back one place, and don't know it. If they did, what would they say to you?
    .title = 41 First
    .cost = Six people have lost a day. The forty-eighth is Asel: her bank waits till Tuesday, and her folder goes on Wednesday. Nobody took anything from you. Only, there's a man now who knows something about you.
    .why = One hand could move the queue, and no one asked it why. “But I took no money” is a comfort. The law, though, measures [advantage](law-410-definition) not in money alone. And an advantage for a lawful act may turn out to be [a bribe](law-cc-366).
    .stop = Counting once: “Who's left behind?” Saying one sentence: “You're fifty-fourth, your day is Wednesday.” It isn't too late: there are four days till Tuesday. You can tell Asel, and you can tell Zhanat Orazqyzy.
    .other = You had weighty reasons: a village without water, fourteen homes without wages, and what is one place? It's all true. So why didn't you ask the hall? Might some of the fifty-three have stepped back of their own accord?
    .weak-1 = one hand
    .weak-2 = unseen
    .weak-3 = no reason
    .face-asel = put off to Wednesday
    .face-ergen = won't forget a debt
    .face-you = as if nothing happened

the-button = You never even touched the folder: a key was pressed, the system moved it. The word “urgent” saved one man's Friday and took a day from six people. Aqbota pressed it just like this. What did she think about at night?
    .title = F9
    .cost = Six people have lost a day; the forty-eighth is Asel. It hurts what's really urgent, too: tomorrow the hall will look at someone with a referral and think “another one?”. The lighter the key, the lighter the hand.
    .why = A door made for the hospital stands open to all: it asks no reason and wants no signature. That's what [risk](law-410-risk) means: it's the key that's weak. But somebody presses it, and for any advantage [the law](law-cc-366) asks that person.
    .stop = One empty column: “reason”. If it isn't filled in, the key won't work, and somebody reads the log each week. Till then, a question to yourself: “What would I write there?” The finger's in the log. It can be put right today.
    .other = “It's a bad rule, so I'm not to blame”: there's truth in that. Timur and Zhanat Orazqyzy watched it for years. It's unjust to expect everything of a trainee. But can whoever went through a weak door say that it's weak?
    .weak-1 = F9
    .weak-2 = no reason
    .weak-3 = one finger
    .face-asel = put off to Wednesday
    .face-timur = has seen the log
    .face-you = “the system moved it”

back-in-line = The folder lay on top, and went back to its place. You were the one who said so, and you put it back. Asel's day stands, Ergen's tender is closed. Somebody who has once turned round: are they harder to trust now, or easier?
    .title = Back in Line
    .cost = Burning ears, two lines in the log, the hours that Ergen waited for nothing. The pipe to Jalgyztal is put off till autumn. And fifty-three people lost nothing: most of them never noticed.
    .why = To move it takes a second. To put it back takes a door, a telephone and courage. That's why so few do. Where people know [whom to tell](law-410-report), the way is shorter.
    .stop = A no at the beginning would have been cheaper for all, Ergen included. [The standard](law-state-services) is on the wall, with a place and a day. But a late word mended it as well: until the time is up, the way's open.
    .other = If you'd kept quiet there would be water in the village by autumn. It's the heaviest argument of all, and we won't call it light. You put the days of fifty-three people against it. And if you'd known none of them by sight? Would the log have been enough?
    .weak-1 = one hand
    .weak-2 = hard to undo
    .weak-3 = a deadline
    .face-asel = her day stands
    .face-ergen = waited for nothing
    .face-you = burning ears

two-words = “In its turn.” Three words, a name, a date. She who said aloud “have a look yourself” put something else on paper. File 41 is where it was, and Ergen is offended with a sheet of paper. Why is the same voice silk when it speaks and steel when it writes?
    .title = Three Words
    .cost = To you: an evening, two days in the archive, Zhanat Orazqyzy's warm voice. To Ergen: a tender; to fourteen lads: another month. The pipe is put off till autumn. She's paid, too: she can't say “I didn't hear” any more.
    .why = A spoken word binds nobody. If it goes well it was an order; if it goes badly, “I never said so”. The youngest is left to answer for it. That crack is where [the risk](law-410-risk) lies.
    .stop = Three sentences: what happened, which rule, what I'm asking. [The standard](law-state-services) is a shield for you and for your boss. So as not to write it every day, the answer ought to have hung on a wall.
    .other = You could have settled it without her: the rule's plain, and one word would have done. Paper drives a person into a corner, and that's remembered. True. But what is left in the hand of someone who leans on silk a second time?
    .weak-1 = “didn't hear”
    .weak-2 = spoken words
    .weak-3 = the archive
    .face-zhanat = wrote three words
    .face-ergen = cross with a paper
    .face-you = two days in a cellar

in-its-turn = The folder is fifty-fourth. Asel's day stands, the list is quiet. Ergen looked you in the eye and went without shouting. Jalgyztal carries its water till autumn. Why was the right decision such a heavy one?
    .title = In Its Turn
    .cost = Fourteen men's wages, a village's pipe, a summer job. Your mother walks with her bucket for another summer and doesn't know why. Fifty-three people lost nothing, and never will know: for [a queue](term-queue) that was kept there's nobody to say thanks.
    .why = The land office takes eight a day, so a week is dearer than a tender. That's what pushed a good man to a bad door. The other thing is that one hand can move the queue.
    .stop = For you: one sentence, the place and the day. And for Ergen? With the term of [the standard](law-state-services) in plain sight he'd have come a week earlier. If they took sixteen and not eight, nobody would push anybody.
    .other = Mercy speaks against you: water, wages, a village. The rule's intact, some will say, and people are thirsty. The answer is to mend the rule, not to break the queue. But is that answer bread for fourteen men today?
    .weak-1 = eight a day
    .weak-2 = one hand
    .weak-3 = water: autumn
    .face-ergen = cross with Wednesday
    .face-asel = got some sleep
    .face-bayan = it's a good bucket

talk-1 = Nobody gave any money, and the papers were right. What then was being bought?

talk-2 = Compare Daulet's shouting and Ergen's courtesy. What told them apart?

talk-3 = And if one asked the fifty-three? Think of an honest way to give up a place without breaking the queue.
