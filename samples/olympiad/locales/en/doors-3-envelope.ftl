level = The Envelope
    .summary = One scholarship, five envelopes. One of the five is your room-mate's.
    .want = By five on Friday: whoever gets the scholarship, everyone can see why.

table-a = The council room. Five envelopes on the table. The sponsor's scholarship: forty-five thousand a month, for one.

table-b = The council room. Five envelopes on the table. The sponsor's scholarship: sixty thousand a month, for one.

table =
    .l1 = “Three criteria on the wall: marks, own project, need. If equal, whoever applied earlier.”
    .l2 = You sit here for the students: one vote, one pen. The fifth envelope says “Dima”.
    .l3 = “Friends, let's be quick and cheerful! The sponsor is waiting for a photograph.”
    .l4 = Dima is your room-mate. Last night the two of you ate from one pan.

form = “Look at the list. Whom do you know? Friend, relative, neighbour, debt: write it all down.”
    .honest = Write: “Dima is my friend; we share a room”
    .why = “What is it for, Elvira Karlovna?”
    .private = “Whom I'm friends with is private. I won't fill it in.”
    .none = Write: “I know nobody”

form-why = “Knowing someone is no fault. Said, there's a rule: you step out. [Unsaid](term-conflict), a doubt is left.”

form-honest =
    .l1 = “Good. I've one too: Erlan was my pupil. I'll step out for him.”
    .l2 = Two sheets lie side by side. The air in the room seems lighter.

form-private =
    .l1 = “It isn't about your friendship. It's about your points. I've filled one in, too.”
    .l2 = She shows you her sheet: “Erlan: a former pupil.” Everyone's sheet is the same.

form-after = “Here's a pen. You may leave it blank, but that's an answer, too.”
    .sorry = “I'm sorry. Dima is my friend; I'll write it.”
    .blank = Leave it blank

form-sorry = “Forgiven. One points one's doubt at the instrument, not at the person.”

form-none = Three words and a signature. The pen is light; Dima's envelope has grown heavier.

leave-now = “We've come to Dima's envelope. Please step into the corridor. We'll mark it without you.”
    .go = Step out
    .minutes = “Is it minuted? With the time, please.” Then step out
    .voice = “You want to take the students' vote away? I'm not leaving.”
    .stay = Stay in the chair, but say nothing

leave-late = “Excuse me. Dima's address and yours are the same, to the room. Would you step out?”
    .own = “Yes. I ought to have said so at once. I'll write it, and go out.”
    .go = Go out without a word
    .deny = “A hundred people live in the dormitory. You suspect me for nothing.”

leave-gone = The door closes. Behind it they're marking your friend without you.

leave-minutes =
    .l1 = “14:05. The students' member steps out; reason: a friend. No line of the minutes is stronger.”
    .l2 = The door closes. In your place sits an empty chair.

leave-voice =
    .l1 = “For four envelopes the vote is yours. For the fifth it would be your friend's.”
    .l2 = “I step out too, when I know someone. It isn't a punishment, ainalaiyn.”
    .l3 = In the end you did step out. “Not at once,” say the minutes.

leave-stay = “Stay, then. Only we're all looking at you now, and we should be looking at the papers.”

late-own =
    .l1 = “Thank you. A late truth goes into the minutes, too. A lie goes in when it comes out.”
    .l2 = The door closes. The corridor is cool; your face isn't.

late-deny =
    .l1 = “It wasn't a suspicion. It was a question.”
    .l2 = The commission votes, and out you go. Now that is in the minutes, too.

erlan =
    .l1 = The corridor. On the door, a notice by the secretary; beside it, Erlan.
    .l2 = “Excuse me… You're on the commission.”

missing = “Which paper is missing in my file? The secretary said I might ask you. I've got till Wednesday.”
    .all = Put up a list of missing papers for all five
    .tell = Tell Erlan: “Your income certificate is out of date”
    .rule = “May I tell you that? Let me read the notice.”
    .no = “Looking for a way in? I won't tell you.”

missing-rule = “Any applicant will be told, until Wednesday, which papers are missing.” Signed, dated.

missing-all =
    .l1 = Five numbers, five lines. Two more applicants have come to read it before it's pinned up.
    .l2 = “Oh, mine's only the date on a certificate. Thanks, I'll bring it tomorrow.”

missing-told = “Thank you. Have the others been told, too? Or just me?”

missing-no =
    .l1 = “Not a way in… It's a paper. Never mind.”
    .l2 = He reads the notice once more. It says “any applicant”.

zhandos =
    .l1 = From the window comes Zhandos with two glasses of tea. One is for you.
    .l2 = “Tired, all of you? Just one thing.”

points = “Who's got how many? Tell me before Friday. A relative could get his appeal ready. It's only numbers.”
    .tell = Tell him the numbers, quietly
    .why = “What changes if one knows earlier?”
    .no = “No. I won't tell you.”
    .wall = “Friday at five it goes up for everybody at once. So does the way to appeal.”
    .later = “We'll see. Let's talk later.”

points-why = “What changes… One could have a word, beforehand, with whoever is close.”

points-told = “That's what friends are for! You didn't say it, I didn't hear it.”

points-no = “All right, no offence. Drink your tea.”

points-wall = “Everybody at once? Then they'll stop asking me. That's easier for me, too.”

points-later = “Later, then. There are two days till Friday.”

files-a = Six facts from the envelopes. Three criteria: marks, own project, need.
    .bin-counts = A criterion, with paper
    .bin-not = No criterion at all
    .bin-missing = Would count; no paper
    .grade = Average 3.6, with the registry's stamp
    .filter = Built a water filter; report and pictures
    .polite = Polite, and everybody likes them
    .sang = Sang at the sponsor's feast; there's a video
    .alone = Writes: “My mother raises us alone”
    .first = Says the project came first in the region

files-b = Six facts from the envelopes. Three criteria: marks, own project, need.
    .bin-counts = A criterion, with paper
    .bin-not = No criterion at all
    .bin-missing = Would count; no paper
    .income = A certificate of income, this month's
    .timetable = Made a bus timetable; authorship confirmed
    .brother = A brother who is the college's pride; a diploma
    .hand = A fine hand and a clean envelope
    .large = Writes: “We're nine children at home”
    .article = Says a journal has printed the project

files-good = “You've set aside what is merely nice. Nice it is; but it isn't points.”

files-mixed = “A bit mixed. Where there's no criterion the heart speaks, and one can't appeal against a heart.”

rank-a = Points: marks + project + need, and the date. If equal, the earlier one is ahead.
    .erlan = Erlan: 34 + 20 + 30, 5 April
    .aru = Aru: 36 + 18 + 25, 3 April
    .nur = Nur: 35 + 24 + 15, 1 April
    .bekzat = Bekzat: 38 + 26 + 10, 2 April
    .dima = Dima: 33 + 21 + 15, 4 April

rank-b = Points: marks + project + need, and the date. If equal, the earlier one is ahead.
    .olzhas = Olzhas: 39 + 28 + 15, 4 April
    .erlan = Erlan: 35 + 15 + 30, 6 April
    .tomiris = Tomiris: 37 + 25 + 10, 2 April
    .lena = Lena: 36 + 26 + 10, 3 April
    .dima = Dima: 32 + 20 + 15, 5 April

rank-good = “Sums and dates, both right. Dima is fifth. The rule will tell your friend so, not you.”

rank-mixed = “Add it up again. To be wrong by one place is to be wrong by one person.”

arman =
    .l1 = “Friends, now for the best part! The sponsor would like a feast.”
    .l2 = Outside it's getting dark. The last page of the minutes is still empty.

third = “The winner gives back a third for the feast. Voluntarily. Let's all vote for it, shall we?”
    .agree = Raise your hand for it
    .paper = “Which document says so? And if it's voluntary, what if he doesn't?”
    .no = “I'm against it.”
    .record = Vote against, and have the proposal and your vote minuted by name
    .abstain = Abstain

third-paper =
    .l1 = “A document?… It's among friends. What student wouldn't?”
    .l2 = “And one who doesn't won't come again next year, Arman. Isn't that it?”

third-agreed = “Unanimous! There's a team! We'll put ‘voluntarily’ in the minutes.”

third-no = “One vote against… Let's not spoil the minutes. We'll write ‘discussed’.”

third-record =
    .l1 = In the minutes: “Proposed: to give back a third. Against: the students' member.” The pen stops.
    .l2 = “Now that it's being written down, I'll think about my own vote.”
    .l3 = “A second against: me. A proposal that's shy of paper is a bad one.”

third-abstain = “An abstention isn't a no. Splendid!”

night = Night. Dima is peeling potatoes: “You look grey. Did something happen on that commission?”
    .keep = “Nothing.” Pour the tea
    .back = Go early tomorrow, and tell the commission what happened

night-back =
    .l1 = “The meeting is open again. What was told and what was voted are both in the minutes.”
    .l2 = Umit apai moves a chair for you. There's no anger in her face.

paper = “One may add a separate opinion to the minutes. Keep it short: somebody may read it in ten years.”

opinion = A separate opinion. Four sentences, all of which will stay in the minutes.
    .frame = { $said } { $rule } { $ask } { $sign }
    .slot-said = What was said?
    .said-exact = It was proposed that “the winner gives back a third”.
    .said-something = Something improper was said at the meeting.
    .said-always = They must be sharing the money out each year.
    .slot-rule = What does the rule say?
    .rule-none-such = The scholarship's rules have no clause on giving back.
    .rule-shame = Such a thing is a shame.
    .rule-crooks = Only crooks would propose it.
    .slot-ask = What is asked?
    .ask-whole = Please minute that the scholarship is paid in full.
    .ask-think = Let's think again.
    .ask-expel = Please expel Arman agai from the commission.
    .slot-sign = Who writes it?
    .sign-member = Voted against: the students' member.
    .sign-someone = A person who cares.
    .sign-everyone = All the wronged students of the college.
    .has-words = Are the exact words given?
    .has-rule = Is the rule referred to?
    .has-ask = Is it clear what is asked?
    .has-signed = Is it signed as one's own?
    .lacks-heat = Is it free of blame and guesses?

opinion-hot = “I'll attach it. But now we'll be discussing your words, not the scholarship.”

opinion-good = “It's hard to argue with this: every word can be checked. I'll put it to the vote again.”

opinion-thin = “It's attached. But everyone will read for themselves what ought to change.”

rules = The commission needs a new rule. Next year other people will sit at this table.
    .slot-know = How is an acquaintance told?
    .know-written = In writing, beforehand, in the minutes
    .know-trust = We don't ask; we trust each other
    .know-trust-why = Trust isn't afraid of a question. A friend nobody asked about turns up later as a suspicion.
    .know-nobody = Nobody who knows anybody may sit
    .know-nobody-why = In a small town everyone knows someone. There'd be nobody left on the commission.
    .slot-aside = And at an acquaintance's envelope?
    .aside-out = Steps out and gives no points
    .aside-quiet = Stays, but is silent
    .aside-quiet-why = A silent man's eyes speak. The rest look at him and not at the papers.
    .aside-neighbour = The neighbour gives points for them
    .aside-neighbour-why = “You do it for me” is a debt already. Next time the neighbour will ask.
    .slot-points = How are points counted?
    .points-before = Criteria and the tie rule written before
    .points-mend = At the end we talk it over and adjust
    .points-mend-why = Points adjusted when one has seen the name are wishes, not points.
    .points-other = Ten points are left for “other merits”
    .points-other-why = “Other” is an empty pocket. A song fits into it, and so does a brother.
    .slot-result = Who learns the result, and when?
    .result-wall = All at once: points, and how to appeal
    .result-winner = Only the winner's name
    .result-winner-why = A name without points explains nothing. The others will invent a reason.
    .result-phone = Each one separately, by telephone
    .result-phone-why = Some will hear early and some late. And the same question will come again.

rules-good = “A good drawing. It needn't rely on good people: it works on a bad day, too.”

rules-hole = “One angle hasn't been measured. A common mistake, but that's where the ray escapes.”

plan = Write one sentence in your notebook.
    .when-friend = If a friend's name is on the list
    .when-number = If somebody wants “only the numbers”
    .when-together = If we're hurried into being unanimous
    .then-declare = I put it in writing first
    .then-wall = I name the hour when it goes up for all
    .then-minutes = I ask for it to be minuted

friday-good =
    .l1 = Friday, five o'clock. Five lines on the wall: points, dates, how to appeal. The “third” lost its second vote.
    .l2 = “I can see where my points come from. Win or lose, there's nothing to be ashamed of.”
    .l3 = “Fifth! But at frying I'm first, and nobody can appeal against that.”

friday-half =
    .l1 = Friday, five o'clock. One name on the wall, no points; and “voluntarily” is still in the minutes.
    .l2 = “It may be right. I don't know why, though.”
    .l3 = “You know, and you can't say, can you? Well, supper's getting cold.”

by-points = The scholarship went by points. Your friend came fifth, and you were in the corridor when his envelope was opened. Both are on record.
    .title = The Empty Chair
    .cost = The feast was smaller and Arman agai's photograph came out blurred. For two days Dima made no jokes. Then he did.
    .why = In a small town everyone knows someone. A [conflict of interest](law-410-conflict) is a situation, no guilt. It turns into guilt when it's kept quiet.
    .stop = Criteria written beforehand, an empty chair, points for all at one hour. And when a proposal has its author in the minutes, one thinks before proposing.
    .other = To please a sponsor with a fine feast was no bad thought. Only one student would have paid for it, out of his meals.
    .weak-1 = all know all
    .weak-2 = unanimous
    .weak-3 = “other” points
    .face-erlan = knows why
    .face-dima = fifth, and a friend
    .face-you = stood outside

by-majority = Somebody was chosen and the rest agreed. It may be right, but nobody can show it any more.
    .title = By a Majority
    .cost = Four applicants had to invent a reason. “I may not apply another time,” said Erlan.
    .why = A corner of the minutes was left empty: the opinion or the rule wasn't exact. “Voluntarily” just fitted in.
    .stop = Exact words, the rule, and [what ought to change](law-appc). And a rule that says who knows whom, who steps out, how one counts, when it goes up.
    .other = One might say: a worthy person has won, and that's that. Perhaps. But a justice nobody can see invites nobody next year.
    .weak-1 = empty corner
    .weak-2 = “discussed”
    .weak-3 = no points
    .face-erlan = doesn't know why
    .face-umit = waits ten years
    .face-you = you know; can't say

two-thirds = The scholarship was given, a third went to the feast, the points went out early into the corridor. Nobody shouted.
    .title = Two Thirds
    .cost = The winner gave up a third and keeps quiet: he wants to enter again next year. Dima, who poured your tea, knows nothing of it.
    .why = “Voluntarily” shuts the way out: whoever declines looks bad. Even if nobody pockets the money, the one who asks has a [benefit](law-410-definition).
    .stop = One question: “And if he doesn't?” One sentence: “Minute it, please.” And early next morning it wasn't too late, either.
    .other = You didn't want to hurt anyone, and the feast was for all. A good feeling. Only the bill was paid by the one with the least money.
    .weak-1 = one third
    .weak-2 = unanimous
    .weak-3 = our own people
    .face-erlan = does the sums
    .face-arman = likes the photo
    .face-you = a hand was raised

talk-1 = Why is stepping out no punishment? Whom does it protect: the applicants, the friend, or you?

talk-2 = How does helping Erlan differ from helping Zhandos? Both only asked a question.

talk-3 = With which one question can you test the word “voluntarily”?
